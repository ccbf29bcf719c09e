package dev.tieout.generate.error;

import dev.tieout.form.Slot;
import dev.tieout.generate.truth.Claim;
import dev.tieout.generate.truth.ClaimMaker;
import dev.tieout.generate.truth.Dice;
import dev.tieout.generate.truth.ReportTruth;
import dev.tieout.generate.truth.Ties;
import dev.tieout.generate.truth.Ties.Tie;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Puts one error into a true report. */
public final class ErrorPlanter {
  private ErrorPlanter() {}

  /** An error of some kind; of one digit, or any other, where those find no occasion. */
  public static Flawed plant(ReportTruth truth, Dice dice) {
    List<ErrorKind> order = new ArrayList<>(dice.some(List.of(ErrorKind.values()), 4));
    Collections.rotate(order, dice.below(order.size()));
    return order.stream()
        .map(kind -> plant(truth, kind, dice))
        .flatMap(Optional::stream)
        .findFirst()
        .or(() -> plant(truth, ErrorKind.DIGIT, dice))
        .or(() -> any(truth, dice))
        .orElseThrow();
  }

  private static Optional<Flawed> any(ReportTruth truth, Dice dice) {
    return Stream.of(ErrorKind.values())
        .map(kind -> plant(truth, kind, dice))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** An error of this kind; empty where the report gives no occasion for it. */
  public static Optional<Flawed> plant(ReportTruth truth, ErrorKind kind, Dice dice) {
    if (kind == ErrorKind.PROSE) {
      return prose(truth, dice);
    }
    Map<Slot, BigDecimal> changes = kind.change(truth, dice);
    ReportTruth flawed = truth.with(changes);
    boolean shows =
        changes.keySet().stream().anyMatch(s -> !truth.entry(s).equals(flawed.entry(s)));
    return shows
        ? Optional.of(new Flawed(flawed, describe(kind, truth, flawed, changes.keySet())))
        : Optional.empty();
  }

  private static PlantedError describe(
      ErrorKind kind, ReportTruth truth, ReportTruth flawed, Set<Slot> slots) {
    Map<Slot, BigDecimal> meant = new HashMap<>();
    slots.forEach(s -> meant.put(s, truth.numbers().get(s)));
    List<Tie> ties = Ties.of(truth.edition());
    boolean assessable =
        ties.stream()
            .filter(t -> !t.holds(flawed.numbers()))
            .anyMatch(t -> t.signs().keySet().stream().allMatch(s -> flawed.entry(s).isNumber()));
    return new PlantedError(kind, meant, telling(ties, flawed.numbers(), slots), assessable);
  }

  private static Telling telling(List<Tie> ties, Map<Slot, BigDecimal> numbers, Set<Slot> slots) {
    SmallRepairs repairs = new SmallRepairs(ties, numbers);
    if (repairs.allHold()) {
      return Telling.HIDDEN;
    }
    List<Set<Slot>> smallest = repairs.ofOne();
    smallest = smallest.isEmpty() ? repairs.ofTwo() : smallest;
    if (smallest.isEmpty()) {
      return Telling.MANY;
    }
    if (!smallest.contains(slots)) {
      return Telling.SMALLER;
    }
    return smallest.size() == 1 ? Telling.ALONE : Telling.SEVERAL;
  }

  private static Optional<Flawed> prose(ReportTruth truth, Dice dice) {
    if (truth.claims().isEmpty()) {
      return Optional.empty();
    }
    int at = dice.below(truth.claims().size());
    Slot slot = truth.claims().get(at).slots().get(0);
    Map<Slot, BigDecimal> others = new HashMap<>(truth.numbers());
    others.merge(slot, BigDecimal.valueOf(dice.between(1, 9)), BigDecimal::add);
    Dice same = new Dice(truth.seed()).aside("claims");
    List<Claim> claims = new ArrayList<>(truth.claims());
    claims.set(at, new ClaimMaker(truth.year(), others, same).make().get(at));
    PlantedError error =
        new PlantedError(
            ErrorKind.PROSE, Map.of(slot, truth.numbers().get(slot)), Telling.HIDDEN, false);
    return Optional.of(new Flawed(truth.withClaims(claims), error));
  }
}
