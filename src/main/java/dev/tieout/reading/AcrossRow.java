package dev.tieout.reading;

import dev.tieout.reading.PrintedRow.TieTerms;
import java.util.List;

/**
 * Finds the one row of a table whose rows stand side by side: behind all labels, with as many
 * values as the table has slots. Empty cells and left-over separators look alike, so that a place
 * is taken only if no other is as good.
 */
final class AcrossRow {
  private final PrintedRow row;
  private final List<Item> items;

  private AcrossRow(PrintedRow row, List<Item> items) {
    this.row = row;
    this.items = items;
  }

  /** Index of the first value of the row; -1 when that is not beyond doubt. */
  static int start(PrintedRow row, List<Item> items) {
    return new AcrossRow(row, items).start();
  }

  private int start() {
    int first = behindLabels();
    for (int i = first; i + row.size() <= items.size(); i++) {
      boolean begins = i == first || parted(i);
      boolean ends = i + row.size() == items.size() || parted(i + row.size());
      if (begins && ends) {
        return i;
      }
    }
    if (first + row.size() < items.size()
        && isBlankFrom(items, first + row.size())
        && tiesMayHold(row, items, first)) {
      return first;
    }
    int sure = BlankStyle.end(items.stream().map(Item::atom).toList()) - row.size();
    return sure >= first && isSure(sure) ? sure : -1;
  }

  private int behindLabels() {
    int start = items.size();
    while (start > 0 && items.get(start - 1).isValue()) {
      start--;
    }
    return start;
  }

  private boolean parted(int index) {
    return items.get(index).before() == Boundary.ROW;
  }

  /** Whether all that stands from an index on is empty cells, or may be. */
  static boolean isBlankFrom(List<Item> items, int index) {
    return items.subList(index, items.size()).stream().allMatch(SegmentCost::isBlank);
  }

  /** Whether no tie of a row is broken when its values begin here. */
  static boolean tiesMayHold(PrintedRow row, List<Item> items, int start) {
    for (TieTerms tie : row.ties()) {
      if (TieState.of(tie, i -> Numbers.of(items.get(start + i).atom().text()))
          == TieState.BROKEN) {
        return false;
      }
    }
    return true;
  }

  private boolean isSure(int start) {
    return items.subList(start, start + row.size()).stream()
        .noneMatch(i -> i.atom().kind() == Atom.Kind.PERHAPS_BLANK);
  }
}
