package dev.tieout.read.pdf;

import dev.tieout.grid.Cell;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A row that a page break cuts in two: its label goes on while its figures stand on one side. */
final class SplitRow {
  private SplitRow() {}

  /**
   * Whether the last row above and the first row below are one. They must have the same cells, and
   * none with a figure on both sides.
   */
  static boolean is(List<Cell> above, List<Cell> below, int rowsAbove) {
    Map<Integer, Cell> first = first(below);
    boolean goesOn = false;
    boolean ends = false;
    int matched = 0;
    for (Cell a : above) {
      if (a.row() + a.rowSpan() == rowsAbove) {
        Cell b = first.get(a.column());
        if (b == null || b.columnSpan() != a.columnSpan() || (isFigure(a) && isFigure(b))) {
          return false;
        }
        matched++;
        goesOn |= !a.text().isBlank() && !b.text().isBlank();
        ends |= a.text().isBlank() != b.text().isBlank();
      }
    }
    return matched == first.size() && goesOn && ends;
  }

  private static boolean isFigure(Cell cell) {
    String text = cell.text();
    return !text.isBlank()
        && text.chars().noneMatch(Character::isLetter)
        && text.chars().anyMatch(Character::isDigit);
  }

  private static Map<Integer, Cell> first(List<Cell> below) {
    Map<Integer, Cell> first = new HashMap<>();
    for (Cell cell : below) {
      if (cell.row() == 0) {
        first.put(cell.column(), cell);
      }
    }
    return first;
  }

  /** All cells, with the two halves of the row as one. */
  static List<Cell> mend(List<Cell> above, List<Cell> below, int rowsAbove) {
    Map<Integer, Cell> first = first(below);
    List<Cell> out = new ArrayList<>();
    for (Cell a : above) {
      Cell b = first.get(a.column());
      boolean cut = a.row() + a.rowSpan() == rowsAbove && b != null;
      out.add(cut && b != null ? mended(a, b) : a);
    }
    for (Cell b : below) {
      if (b.row() > 0) {
        out.add(PageTable.moved(b, rowsAbove - 1));
      }
    }
    return out;
  }

  private static Cell mended(Cell a, Cell b) {
    String text = a.text().isBlank() ? b.text() : a.text();
    boolean both = !a.text().isBlank() && !b.text().isBlank();
    return new Cell(
        a.row(),
        a.column(),
        a.rowSpan() + b.rowSpan() - 1,
        a.columnSpan(),
        both ? a.text() + "\n" + b.text() : text,
        a.text().isBlank() && !b.text().isBlank() ? b.place() : a.place());
  }
}
