package dev.tieout.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Leaves out the empty fields of text lines that lie outside of the columns of values: spanning
 * labels leave some before them, as {@code |一、本年新收|||7|1|}, wider tables above or below leave some
 * behind. Where the columns lie is told by their heads, else by how many fields most lines have.
 */
final class Stubs {
  /** No form has more columns of labels. */
  private static final int MOST = 4;

  /** With fewer columns of values the number of fields tells nothing. */
  private static final int FEWEST = 5;

  private Stubs() {}

  /** A range of fields, both ends in it. */
  private record Range(int first, int last) {
    static final Range ALL = new Range(0, Integer.MAX_VALUE);

    boolean has(int field) {
      return field >= first && field <= last;
    }
  }

  /**
   * The items without those of fields outside of the columns of values.
   *
   * @param table the table
   */
  static List<Item> drop(List<Item> items, PrintedTable table) {
    int columns = table.order().size();
    Range range = headed(items, table).orElseGet(() -> counted(items, columns));
    if (range.equals(Range.ALL)) {
      return items;
    }
    List<Item> kept = new ArrayList<>(items.size());
    for (Item item : items) {
      if (!item.isValue()
          || !SegmentCost.isBlank(item)
          || !item.atom().spot().inField()
          || range.has(field(item))) {
        kept.add(item);
      }
    }
    return kept;
  }

  private static int field(Item item) {
    return item.atom().spot().column();
  }

  /** From the head of the first column to that of the last, if they stand where they must. */
  private static Optional<Range> headed(List<Item> items, PrintedTable table) {
    int columns = table.order().size();
    OptionalInt first = head(items, table.index(), table.order().get(0));
    OptionalInt last = head(items, table.index(), table.order().get(columns - 1));
    return first.isPresent()
            && last.isPresent()
            && last.getAsInt() - first.getAsInt() == columns - 1
        ? Optional.of(new Range(first.getAsInt(), last.getAsInt()))
        : Optional.empty();
  }

  private static OptionalInt head(List<Item> items, int table, int column) {
    return items.stream()
        .filter(i -> i.isLabel() && i.atom().spot().inField())
        .filter(
            i ->
                i.roles(table).stream()
                    .anyMatch(r -> r.part() == Role.Part.COLUMN && r.covers(column)))
        .mapToInt(Stubs::field)
        .findFirst();
  }

  private static Range counted(List<Item> items, int columns) {
    int stub = usualFields(items) - columns;
    return columns < FEWEST || stub < 1 || stub > MOST
        ? Range.ALL
        : new Range(stub, Integer.MAX_VALUE);
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
