package dev.tieout.generate.error;

import dev.tieout.form.Slot;
import dev.tieout.generate.truth.Ties.Tie;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All sets of one figure, and all of two, whose change makes every tie hold, found by trying them
 * all. Slow and plain: it shall not share a thought with the tool's own search.
 */
final class SmallRepairs {
  private final List<Tie> ties;
  private final Map<Slot, BigDecimal> numbers;
  private final List<Slot> slots;
  private final List<Tie> broken;

  SmallRepairs(List<Tie> ties, Map<Slot, BigDecimal> numbers) {
    this.ties = ties;
    this.numbers = numbers;
    this.slots = ties.stream().flatMap(t -> t.signs().keySet().stream()).distinct().toList();
    this.broken = ties.stream().filter(t -> !t.holds(numbers)).toList();
  }

  boolean allHold() {
    return broken.isEmpty();
  }

  List<Set<Slot>> ofOne() {
    return slots.stream().filter(this::mends).map(Set::of).toList();
  }

  List<Set<Slot>> ofTwo() {
    List<Set<Slot>> repairs = new ArrayList<>();
    for (int i = 0; i < slots.size(); i++) {
      for (int j = i + 1; j < slots.size(); j++) {
        if (mend(slots.get(i), slots.get(j))) {
          repairs.add(new LinkedHashSet<>(List.of(slots.get(i), slots.get(j))));
        }
      }
    }
    return repairs;
  }

  private boolean mends(Slot slot) {
    if (!broken.stream().allMatch(t -> t.signs().containsKey(slot))) {
      return false;
    }
    BigDecimal delta = delta(slot, broken.get(0), BigDecimal.ZERO);
    return grown(slot, delta) && holdAll(Map.of(slot, delta));
  }

  private boolean mend(Slot a, Slot b) {
    if (!broken.stream().allMatch(t -> t.signs().containsKey(a) || t.signs().containsKey(b))) {
      return false;
    }
    return oneOf(a, b).map(da -> mend(a, da, b)).orElse(false)
        || oneOf(b, a).map(db -> mend(b, db, a)).orElse(false);
  }

  // A tie with only one of the two decides what that one must change by; where there is no such tie
  // the two always stand together, and one alone would do.
  private Optional<BigDecimal> oneOf(Slot a, Slot b) {
    return ties.stream()
        .filter(t -> t.signs().containsKey(a) && !t.signs().containsKey(b))
        .findFirst()
        .map(t -> delta(a, t, BigDecimal.ZERO));
  }

  private boolean mend(Slot a, BigDecimal deltaA, Slot b) {
    Optional<Tie> withB = ties.stream().filter(t -> t.signs().containsKey(b)).findFirst();
    BigDecimal known = BigDecimal.valueOf(withB.get().signs().getOrDefault(a, 0)).multiply(deltaA);
    BigDecimal deltaB = delta(b, withB.get(), known);
    return deltaA.signum() != 0
        && deltaB.signum() != 0
        && grown(a, deltaA)
        && grown(b, deltaB)
        && holdAll(Map.of(a, deltaA, b, deltaB));
  }

  private BigDecimal delta(Slot slot, Tie tie, BigDecimal known) {
    BigDecimal off = tie.residual(numbers).add(known);
    return off.multiply(BigDecimal.valueOf(-tie.signs().get(slot)));
  }

  // No count is negative.
  private boolean grown(Slot slot, BigDecimal delta) {
    return numbers.get(slot).add(delta).signum() >= 0;
  }

  private boolean holdAll(Map<Slot, BigDecimal> deltas) {
    return ties.stream()
        .allMatch(
            t ->
                deltas.entrySet().stream()
                        .map(
                            e ->
                                e.getValue()
                                    .multiply(
                                        BigDecimal.valueOf(t.signs().getOrDefault(e.getKey(), 0))))
                        .reduce(t.residual(numbers), BigDecimal::add)
                        .signum()
                    == 0);
  }
}
