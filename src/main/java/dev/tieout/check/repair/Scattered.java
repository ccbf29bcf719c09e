package dev.tieout.check.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Many wrong figures, each in ties of its own: every one shows by itself, as all ties that it is in
 * fail by the same amount. Found at sight, without a search, however many they are; whether fewer
 * changes would do is not known.
 */
final class Scattered {
  private final TiedTable table;
  private final Residuals residuals;

  Scattered(TiedTable table) {
    this.table = table;
    residuals = new Residuals(table.problem());
  }

  /** The figures that together explain all broken ties, if they do. */
  Optional<Explanation> explain() {
    Set<Integer> open = new HashSet<>(residuals.broken());
    int all = open.size();
    Map<Integer, Long> values = new TreeMap<>();
    List<Slip> slips = new ArrayList<>();
    for (Slip slip : candidates()) {
      int figure = slip.changes().get(0).variable();
      Set<Integer> ties = residuals.equationsOf(List.of(figure));
      if (open.containsAll(ties)) {
        open.removeAll(ties);
        values.put(figure, slip.changes().get(0).low());
        slips.add(slip);
      }
    }
    return all > 0 && residuals.mended(values) == all
        ? Optional.of(new Explanation(slips))
        : Optional.empty();
  }

  /** Figures of which one change mends all ties that they are in, the likeliest slips first. */
  private List<Slip> candidates() {
    List<Slip> found = new ArrayList<>();
    for (int figure = 0; figure < table.problem().variables().size(); figure++) {
      Set<Integer> ties = residuals.equationsOf(List.of(figure));
      Set<Long> fitting = residuals.fitting(Map.of(), figure);
      if (!table.isMissing(figure)
          && fitting.size() == 1
          && ties.stream().noneMatch(residuals::isFine)) {
        Change change = Change.to(figure, table.value(figure), fitting.iterator().next());
        if (residuals.mended(Map.of(figure, change.low())) == ties.size()) {
          found.add(Typing.slip(table, change));
        }
      }
    }
    found.sort(Comparator.comparingDouble(Slip::cost));
    return found;
  }
}
