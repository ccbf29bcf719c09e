package dev.tieout.read.pdf.page.table;

import dev.tieout.read.pdf.page.Box;
import java.util.ArrayList;
import java.util.List;

/**
 * A table's columns, rows and spans, before it has text.
 *
 * @param box around it
 * @param columns the borders of its columns, from left to right, one more than there are columns
 * @param rows the borders of its rows, from top to bottom, one more than there are rows
 * @param cells none overlaps another; a position without a cell is one that the page does not have
 */
public record TableFrame(Box box, List<Double> columns, List<Double> rows, List<CellFrame> cells) {
  public TableFrame {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    cells = List.copyOf(cells);
  }

  /** The column that a distance from the left falls into; -1 outside. */
  int columnAt(double x) {
    return between(columns, x);
  }

  /** The row that a height falls into; -1 outside. */
  int rowAt(double y) {
    return between(rows, y);
  }

  private static int between(List<Double> borders, double position) {
    int found = java.util.Collections.binarySearch(borders, position);
    int index = found >= 0 ? found : -found - 2;
    return index >= borders.size() - 1 ? -1 : index;
  }

  /** Its columns, then its rows, each as a box over the whole of it. */
  public List<Box> bands() {
    List<Box> bands = new ArrayList<>();
    for (int c = 0; c + 1 < columns.size(); c++) {
      bands.add(new Box(columns.get(c), box.top(), columns.get(c + 1), box.bottom()));
    }
    for (int r = 0; r + 1 < rows.size(); r++) {
      bands.add(new Box(box.left(), rows.get(r), box.right(), rows.get(r + 1)));
    }
    return bands;
  }

  /** For each position, by row, then column: which cell covers it, or -1. */
  int[] owners() {
    int across = columns.size() - 1;
    int[] owner = new int[across * (rows.size() - 1)];
    java.util.Arrays.fill(owner, -1);
    for (int i = 0; i < cells.size(); i++) {
      CellFrame c = cells.get(i);
      for (int r = c.row(); r < c.row() + c.rowSpan(); r++) {
        java.util.Arrays.fill(
            owner, r * across + c.column(), r * across + c.column() + c.columnSpan(), i);
      }
    }
    return owner;
  }
}
