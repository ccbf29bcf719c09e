package dev.tieout.score;

import dev.tieout.form.Slot;
import dev.tieout.generate.Specimen;
import dev.tieout.generate.error.PlantedError;
import dev.tieout.generate.error.Telling;
import dev.tieout.generate.truth.Ties;
import dev.tieout.generate.truth.Ties.Tie;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a damage leaves to tell of a published error. It takes a reader who knows which cells are
 * lost, but not what stood in them: what he cannot tell, nobody can. Nothing is taken for untold
 * without an example: numbers of at least 0 for the lost cells with which all ties hold.
 *
 * @param ties the ties of the report
 * @param published what each slot of them states
 * @param gone slots whose cell is lost
 */
record Remains(List<Tie> ties, Map<Slot, Long> published, Set<Slot> gone) {
  static Remains of(Specimen specimen) {
    List<Tie> ties = Ties.of(specimen.truth().edition());
    Map<Slot, BigDecimal> numbers = specimen.truth().numbers();
    Map<Slot, Long> published = new LinkedHashMap<>();
    ties.stream()
        .flatMap(t -> t.signs().keySet().stream())
        .forEach(s -> published.put(s, numbers.getOrDefault(s, BigDecimal.ZERO).longValue()));
    return new Remains(ties, published, specimen.gone());
  }

  /** The error, with what the ties can still tell of it. */
  PlantedError left(PlantedError error) {
    return new PlantedError(error.kind(), error.meant(), telling(error), error.assessable());
  }

  private Telling telling(PlantedError error) {
    if (error.telling() == Telling.HIDDEN || gone.isEmpty()) {
      return error.telling();
    }
    if (canHold(Set.of())) {
      return Telling.HIDDEN;
    }
    return error.telling() == Telling.ALONE && othersWouldDo(error.culprits())
        ? Telling.SEVERAL
        : error.telling();
  }

  /** Whether the change of other figures, no more than the culprits, would make all ties hold. */
  boolean othersWouldDo(Set<Slot> culprits) {
    Set<Slot> failing = impossible();
    if (failing.stream().anyMatch(s -> !culprits.equals(Set.of(s)) && canHold(Set.of(s)))) {
      return true;
    }
    return culprits.size() == 2
        && failing.stream()
            .flatMap(a -> published.keySet().stream().map(b -> pair(a, b)))
            .distinct()
            .anyMatch(p -> p.size() == 2 && !p.equals(culprits) && canHold(p));
  }

  private static Set<Slot> pair(Slot a, Slot b) {
    return Stream.of(a, b).collect(Collectors.toSet());
  }

  /**
   * The printed figures of a tie that no numbers in lost cells make hold: one of these must change.
   * All printed ones where each tie can hold for itself.
   */
  private Set<Slot> impossible() {
    Map<Slot, Bounds> bounds = bounds(Set.of());
    Set<Slot> all =
        ties.stream()
            .filter(t -> !Bounds.mayHold(t, bounds))
            .findFirst()
            .map(t -> t.signs().keySet())
            .orElse(published.keySet());
    Set<Slot> printed = new LinkedHashSet<>(all);
    printed.removeAll(gone);
    return printed;
  }

  /** Whether an example is found in which all ties hold and only these printed figures differ. */
  private boolean canHold(Set<Slot> changed) {
    return example(changed, Bounds::least) || example(changed, Remains::most);
  }

  /** The largest number that the ties allow; the smallest where they allow any. */
  private static long most(Bounds bounds) {
    return bounds.most() < Bounds.ANY.most() / 2 ? bounds.most() : bounds.least();
  }

  private boolean example(Set<Slot> changed, ToLongFunction<Bounds> choice) {
    Map<Slot, Bounds> bounds = bounds(changed);
    List<Slot> open = new ArrayList<>(bounds.keySet());
    while (narrowed(bounds)) {
      open.removeIf(s -> bounds.get(s).number().isPresent());
      if (open.isEmpty()) {
        // Every figure is a number now: that the ties may hold means that they do.
        return true;
      }
      bounds.computeIfPresent(open.get(0), (s, b) -> Bounds.exactly(choice.applyAsLong(b)));
    }
    return false;
  }

  private Map<Slot, Bounds> bounds(Set<Slot> changed) {
    Map<Slot, Bounds> bounds = new LinkedHashMap<>();
    published.forEach(
        (slot, number) -> {
          boolean free = gone.contains(slot) || changed.contains(slot);
          bounds.put(slot, free ? Bounds.ANY : Bounds.exactly(number));
        });
    return bounds;
  }

  /** Narrows the bounds as far as the ties do; false when one of these cannot hold. */
  private boolean narrowed(Map<Slot, Bounds> bounds) {
    boolean more = true;
    while (more) {
      if (ties.stream().anyMatch(t -> !Bounds.mayHold(t, bounds))) {
        return false;
      }
      more = ties.stream().map(t -> Bounds.narrow(t, bounds)).reduce(false, Boolean::logicalOr);
    }
    return true;
  }
}
