package dev.tieout.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * The items of a table in the parts that the source prints for its rows.
 *
 * @param head what stands above the first row
 * @param rows row by row, as printed
 * @param tail words behind the last value
 */
record RowParts(List<Item> head, List<RowPart> rows, List<Item> tail) {

  static RowParts of(Lexicon lexicon, PrintedTable table, List<Item> items) {
    int from = start(table, items);
    int to = items.size();
    while (to > from && !items.get(to - 1).isValue()) {
      to--;
    }
    return new RowParts(
        items.subList(0, from),
        rows(lexicon, table.index(), items.subList(from, to)),
        items.subList(to, items.size()));
  }

  private static List<RowPart> rows(Lexicon lexicon, int table, List<Item> items) {
    List<RowPart> rows = new ArrayList<>();
    RowPart part = new RowPart(lexicon, table);
    for (int i = 0; i < items.size(); i++) {
      // The label of a group with empty cells of its own begins the row behind it.
      if (part.hasValues() && !part.isGroupAlone() && begins(items, i)) {
        rows.add(part);
        part = new RowPart(lexicon, table);
      }
      part.add(items.get(i));
    }
    if (!part.items().isEmpty()) {
      rows.add(part);
    }
    return rows;
  }

  /** Whether a row begins here: at a word, or at empty cells that the source prints before one. */
  private static boolean begins(List<Item> items, int at) {
    Item item = items.get(at);
    if (!item.isValue()) {
      return RowPart.isWord(item);
    }
    if (item.before() != Boundary.ROW) {
      return false;
    }
    int end = at;
    while (end < items.size() && isStub(items.get(end), item)) {
      end++;
    }
    return end > at
        && end < items.size()
        && !items.get(end).isValue()
        && isBeside(items.get(end), item);
  }

  private static boolean isStub(Item item, Item first) {
    return item.isValue() && SegmentCost.isBlank(item) && isBeside(item, first);
  }

  private static boolean isBeside(Item item, Item other) {
    Atom.Spot spot = item.atom().spot();
    return spot.block() >= 0 && spot.isInRowOf(other.atom().spot());
  }

  /** The first item of the first row: its label, and what stands beside before it. */
  private static int start(PrintedTable table, List<Item> items) {
    int from = 0;
    while (from < items.size() && !isOfRows(table, items, from)) {
      from++;
    }
    while (from > 0 && from < items.size() && isStub(items.get(from - 1), items.get(from))) {
      from--;
    }
    return from;
  }

  /** Whether a label is no head: one that may be both, as 总计, is a row's before a figure. */
  private static boolean isOfRows(PrintedTable table, List<Item> items, int at) {
    List<Role> roles = items.get(at).roles(table.index());
    boolean row = roles.stream().anyMatch(r -> !r.isHead());
    boolean head = roles.stream().anyMatch(Role::isHead);
    return row && (!head || (at + 1 < items.size() && isFigure(items.get(at + 1))));
  }

  private static boolean isFigure(Item item) {
    return item.isValue() && !SegmentCost.isBlank(item);
  }
}
