package dev.tieout.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Leaves out the empty cells of grids and fields of text lines that lie outside of the columns of
 * values: spanning labels leave some before them, as {@code |一、本年新收|||7|1|}, wider tables above or
 * below leave some behind, and lines of heads have others. Where the columns lie is told by their
 * heads, else by how many fields most lines have.
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
   * The items without those of cells and fields outside of the columns of values.
   *
   * @param table the table
   */
  static List<Item> drop(List<Item> all, PrintedTable table) {
    int columns = table.order().size();
    List<Item> items = withoutHeads(GridStubs.drop(all, columns), table);
    Range range = headed(items, table).orElseGet(() -> counted(items, columns));
    if (range.equals(Range.ALL)) {
      return items;
    }
    Map<Integer, Integer> groups = groups(items, table);
    return without(items, i -> isBlankField(i) && isOutside(i, range, groups));
  }

  /**
   * The items without the empty fields of lines that have nothing but heads: where the head is
   * printed once more inside of the table, they would be cells of the row behind it. A word that
   * may also be the label of a row, as 总计, makes no line one of heads.
   */
  private static List<Item> withoutHeads(List<Item> items, PrintedTable table) {
    Set<Integer> heads = new HashSet<>();
    Set<Integer> others = new HashSet<>();
    for (Item item : items) {
      if (item.atom().spot().inField() && !(item.isValue() && SegmentCost.isBlank(item))) {
        int line = item.atom().spot().block();
        boolean head = item.isLabel() && table.isHead(item);
        if (!head) {
          others.add(line);
        } else if (item.roles(table.index()).stream().noneMatch(Role::isRow)) {
          heads.add(line);
        }
      }
    }
    heads.removeAll(others);
    return heads.isEmpty()
        ? items
        : without(items, i -> isBlankField(i) && heads.contains(i.atom().spot().block()));
  }

  private static boolean isBlankField(Item item) {
    return item.isValue() && SegmentCost.isBlank(item) && item.atom().spot().inField();
  }

  /**
   * Whether a field is outside of the range, or stands for a row's label behind that of its group.
   */
  private static boolean isOutside(Item item, Range range, Map<Integer, Integer> groups) {
    int own = groups.getOrDefault(item.atom().spot().block(), 0);
    return !range.has(field(item)) || (own <= MOST && field(item) < own);
  }

  /** The first field of figures in each line that has the label of a group and none of a row. */
  private static Map<Integer, Integer> groups(List<Item> items, PrintedTable table) {
    Set<Integer> groups = new HashSet<>();
    Set<Integer> rows = new HashSet<>();
    for (Item item : items) {
      for (Role role : item.roles(table.index())) {
        boolean group = item.atom().spot().inField() && role.part() == Role.Part.ROW_GROUP;
        (group ? groups : rows).add(item.atom().spot().block());
      }
    }
    groups.removeAll(rows);
    Map<Integer, Integer> first = new HashMap<>();
    fields(items).forEach((line, fields) -> first.put(line, fields - table.order().size()));
    first.keySet().retainAll(groups);
    return first;
  }

  /** The items but some; where one of them begins a row, the next that is kept does. */
  static List<Item> without(List<Item> items, Predicate<Item> some) {
    List<Item> kept = new ArrayList<>(items.size());
    Optional<Atom> begins = Optional.empty();
    for (Item item : items) {
      Atom atom = item.atom();
      boolean first = begins.filter(b -> b.spot().isInRowOf(atom.spot())).isPresent();
      if (some.test(item)) {
        begins = first ? begins : Optional.of(atom).filter(a -> a.before() == Boundary.ROW);
      } else {
        kept.add(first ? item.with(atom.after(Boundary.ROW)) : item);
        begins = Optional.empty();
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
    Map<Integer, Integer> fields = fields(items);
    Set<Integer> filled = new HashSet<>();
    for (Item item : items) {
      if (item.atom().spot().inField() && item.isValue() && !SegmentCost.isBlank(item)) {
        filled.add(item.atom().spot().block());
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

  /** How many fields each line has. */
  private static Map<Integer, Integer> fields(List<Item> items) {
    Map<Integer, Integer> fields = new HashMap<>();
    items.stream()
        .map(i -> i.atom().spot())
        .filter(Atom.Spot::inField)
        .forEach(s -> fields.merge(s.block(), s.column() + 1, Math::max));
    return fields;
  }
}
