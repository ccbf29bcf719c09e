package dev.tieout.check.repair;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A way in which a table may have become wrong: mending these slips makes every tie hold.
 *
 * @param slips the mistakes, likeliest first
 */
public record Explanation(List<Slip> slips) {
  /** Each further independent mistake is that much less likely. */
  private static final double FURTHER_SLIP = 3.5;

  public Explanation {
    slips =
        slips.stream()
            .sorted(
                Comparator.comparingDouble(Slip::cost)
                    .thenComparing(s -> s.changes().get(0).variable()))
            .toList();
  }

  /** All changes, those of the likeliest slip first. */
  public Stream<Change> changes() {
    return slips.stream().flatMap(s -> s.changes().stream());
  }

  /** The figures that change. */
  public Set<Integer> variables() {
    return changes().map(Change::variable).collect(Collectors.toUnmodifiableSet());
  }

  /** How rarely this happens; smaller is likelier. */
  public double cost() {
    return slips.stream().mapToDouble(Slip::cost).sum() + FURTHER_SLIP * (slips.size() - 1);
  }

  /** Likeliest first; among equals the one that comes first on the form. */
  static Comparator<Explanation> likeliestFirst() {
    return Comparator.comparingDouble(Explanation::cost)
        .thenComparing(
            e -> e.changes().map(c -> "%09d".formatted(c.variable())).toList().toString());
  }
}
