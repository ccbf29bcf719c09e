package dev.tieout.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Leaves out the empty fields that spanning labels leave in lines of text: {@code |一、本年新收|||7|1|}
 * has two before its values. How many fields are for labels follows from how many fields most lines
 * have.
 */
final class Stubs {
  /** No form has more columns of labels. */
  private static final int MOST = 4;

  private Stubs() {}

  /**
   * The items without those of the stub.
   *
   * @param columns columns of values that the table has
   */
  static List<Item> drop(List<Item> items, int columns) {
    int stub = usualFields(items) - columns;
    if (stub < 1 || stub > MOST) {
      return items;
    }
    List<Item> kept = new ArrayList<>(items.size());
    for (Item item : items) {
      Atom.Spot spot = item.atom().spot();
      boolean field = spot.row() < 0 && spot.column() >= 0 && spot.column() < stub;
      if (!field || !item.isValue() || !SegmentCost.isBlank(item)) {
        kept.add(item);
      }
    }
    return kept;
  }

  /** How many fields most lines with numbers have. */
  private static int usualFields(List<Item> items) {
    Map<Integer, Integer> fields = new HashMap<>();
    Set<Integer> filled = new HashSet<>();
    for (Item item : items) {
      Atom.Spot spot = item.atom().spot();
      if (spot.row() < 0 && spot.column() >= 0) {
        fields.merge(spot.block(), spot.column() + 1, Math::max);
        if (item.isValue() && !SegmentCost.isBlank(item)) {
          filled.add(spot.block());
        }
      }
    }
    Map<Integer, Integer> counts = new HashMap<>();
    filled.forEach(block -> counts.merge(fields.getOrDefault(block, 0), 1, Integer::sum));
    return counts.entrySet().stream()
        .max(
            Map.Entry.<Integer, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(0);
  }
}
