package dev.tieout.read.drawn;

import java.util.List;

/** Finds what goes on from the last row with figures. */
final class ColumnTail {
  private final List<Row> rows;
  private final Extents extents;

  ColumnTail(List<Row> rows, Extents extents) {
    this.rows = rows;
    this.extents = extents;
  }

  /** Index after the last line of the table. */
  int end(int anchorEnd) {
    int end = anchorEnd;
    Row last = rows.get(anchorEnd - 1);
    while (end < rows.size() && rows.get(end).gap() == 0 && isPart(rows.get(end), last)) {
      end++;
    }
    return end;
  }

  /** Words that go on in their cells, or with the label above when they are deeper. */
  private boolean isPart(Row row, Row last) {
    if (Wraps.mayGoOn(row, last, extents)) {
      return true;
    }
    if (row.rule || row.pieces.isEmpty() || extents.assign(row.pieces).isEmpty()) {
      return false;
    }
    boolean figures = row.pieces.stream().anyMatch(p -> Figures.isFigure(p.text()));
    boolean inLabels = row.pieces.size() == 1 && row.pieces.get(0).right() <= extents.right(0);
    return !figures && inLabels && row.left() > last.left();
  }
}
