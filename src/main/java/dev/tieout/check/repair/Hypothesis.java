package dev.tieout.check.repair;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A slip that would have spoilt a whole line, tried as a cause of its own however many figures it
 * changes.
 *
 * @param kind what was done wrong
 * @param values what the spoilt figures should be, where that differs from what is stated
 * @param ways in how many equally likely ways such a slip may go
 * @param open a figure of which the slip left no trace, so that the ties must say it; -1 for none
 */
record Hypothesis(SlipKind kind, int ways, Map<Integer, Long> values, int open) {

  /** A slip that is not yet said to have changed anything. */
  static Hypothesis of(SlipKind kind, int ways, int open) {
    return new Hypothesis(kind, ways, Map.of(), open);
  }

  /**
   * The hypothesis that {@code cells} should hold what {@code from} do, each at the same position.
   *
   * @param slip a slip of the wanted kind and number of ways, without values
   */
  static Hypothesis of(Hypothesis slip, TiedTable table, List<Integer> cells, List<Integer> from) {
    Map<Integer, Long> values = new TreeMap<>();
    for (int i = 0; i < cells.size(); i++) {
      long meant = table.value(from.get(i));
      if (meant != table.value(cells.get(i))) {
        values.put(cells.get(i), meant);
      }
    }
    return new Hypothesis(slip.kind, slip.ways, values, slip.open);
  }

  /** Whether it changes nothing, or figures of which nothing is stated. */
  boolean isIdle(TiedTable table) {
    return values.isEmpty()
        || values.keySet().stream().anyMatch(table::isMissing)
        || (open >= 0 && table.isMissing(open));
  }

  /** The same with the open figure said to be {@code value}. */
  Hypothesis with(long value) {
    Map<Integer, Long> all = new TreeMap<>(values);
    all.put(open, value);
    return new Hypothesis(kind, ways, all, -1);
  }

  /** The changes that it comes down to. */
  List<Change> changes(TiedTable table) {
    return values.entrySet().stream()
        .filter(e -> e.getValue() != table.value(e.getKey()))
        .map(e -> Change.to(e.getKey(), table.value(e.getKey()), e.getValue()))
        .toList();
  }
}
