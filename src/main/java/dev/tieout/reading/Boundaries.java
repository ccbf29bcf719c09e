package dev.tieout.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells what a new line of text means in a region: a new row where lines hold several cells, the
 * next cell where each line holds one; then only the number of blank lines parts rows from cells.
 */
final class Boundaries {
  private Boundaries() {}

  static List<Item> resolve(List<Item> items) {
    List<Item> text = items.stream().filter(i -> !i.atom().spot().inGrid()).toList();
    boolean linesAreRows = linesAreRows(text);
    int cellGap = linesAreRows ? 0 : cellGap(text);
    List<Item> resolved = new ArrayList<>();
    for (Item item : items) {
      boolean beginsLine = item.atom().gap() >= 0 && item.before() == Boundary.ROW;
      resolved.add(
          beginsLine && !linesAreRows ? item.with(item.atom().after(level(item, cellGap))) : item);
    }
    return resolved;
  }

  private static Boundary level(Item item, int cellGap) {
    return item.atom().gap() > cellGap ? Boundary.GAP : Boundary.CELL;
  }

  /** Whether lines with a value as a rule hold something beside it. */
  private static boolean linesAreRows(List<Item> items) {
    Set<Integer> lines = new HashSet<>();
    for (Item item : items) {
      if (item.isValue() && !SegmentCost.isBlank(item)) {
        lines.add(item.atom().spot().block());
      }
    }
    if (lines.isEmpty()) {
      return items.stream().anyMatch(i -> i.atom().spot().column() > 0);
    }
    long beside =
        items.stream()
            .filter(i -> lines.contains(i.atom().spot().block()) && !isSeparator(i))
            .count();
    return beside >= 2L * lines.size();
  }

  /** An empty cell that only a pipe tells of, on the line of its neighbour. */
  private static boolean isSeparator(Item item) {
    return item.atom().kind() == Atom.Kind.PERHAPS_BLANK && item.atom().spot().column() < 0;
  }

  /** The most frequent number of blank lines between two numbers. */
  private static int cellGap(List<Item> items) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (int i = 1; i < items.size(); i++) {
      if (items.get(i).isValue() && items.get(i - 1).isValue() && items.get(i).atom().gap() >= 0) {
        counts.merge(items.get(i).atom().gap(), 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(e -> -e.getKey()))
        .map(Map.Entry::getKey)
        .orElse(0);
  }
}
