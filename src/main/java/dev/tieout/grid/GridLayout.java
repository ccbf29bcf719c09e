package dev.tieout.grid;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;

/** Where the rows and columns of a drawn grid begin, in characters. */
final class GridLayout {
  private static final int WIDEST = 24;

  private final int[] lefts;
  private final int[] tops;

  GridLayout(Grid grid) {
    int[] widths = new int[grid.columns()];
    for (int c = 0; c < widths.length; c++) {
      widths[c] = String.valueOf(c).length();
    }
    for (Cell cell : narrowFirst(grid.cells(), Cell::columnSpan)) {
      widen(widths, cell.column(), cell.columnSpan(), Math.min(WIDEST, natural(cell)));
    }
    this.lefts = edges(widths);
    int[] heights = new int[grid.rows()];
    Arrays.fill(heights, 1);
    for (Cell cell : narrowFirst(grid.cells(), Cell::rowSpan)) {
      widen(heights, cell.row(), cell.rowSpan(), lines(cell).size());
    }
    this.tops = edges(heights);
  }

  /** Character column of the border left of a column of the grid. */
  int left(int column) {
    return lefts[column];
  }

  /** Line of the border above a row of the grid. */
  int top(int row) {
    return tops[row];
  }

  /** The lines of a cell, each no wider than the cell. */
  List<String> lines(Cell cell) {
    int width = lefts[cell.column() + cell.columnSpan()] - lefts[cell.column()] - 1;
    return Wrapping.wrap(cell.text(), Math.max(2, width));
  }

  /** Cells of one track first, so that a spanning cell only adds what they leave wanting. */
  private static List<Cell> narrowFirst(List<Cell> cells, ToIntFunction<Cell> span) {
    return cells.stream().sorted(Comparator.comparingInt(span)).toList();
  }

  private static int natural(Cell cell) {
    return cell.text().lines().mapToInt(DisplayWidth::of).max().orElse(0);
  }

  /** What a spanning cell needs more than its tracks have is given to the last of them. */
  private static void widen(int[] sizes, int first, int count, int needed) {
    int have = count - 1;
    for (int i = first; i < first + count; i++) {
      have += sizes[i];
    }
    sizes[first + count - 1] += Math.max(0, needed - have);
  }

  private static int[] edges(int[] sizes) {
    int[] edges = new int[sizes.length + 1];
    for (int i = 0; i < sizes.length; i++) {
      edges[i + 1] = edges[i] + sizes[i] + 1;
    }
    return edges;
  }
}
