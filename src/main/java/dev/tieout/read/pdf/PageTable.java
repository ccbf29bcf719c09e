package dev.tieout.read.pdf;

import dev.tieout.grid.Cell;
import dev.tieout.grid.Grid;
import dev.tieout.source.PagePlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A table of one page, with what tells whether the next page goes on with it.
 *
 * @param grid the table
 * @param columns the borders of its columns, in points from its left border
 * @param openTop whether no line closes it above
 * @param openBottom whether no line closes it below
 * @param near how far apart, in points, two borders may be that are meant as one
 */
record PageTable(
    Grid grid, List<Double> columns, boolean openTop, boolean openBottom, double near) {

  /** This table and the one that goes on with it as one; empty when their columns differ. */
  Optional<PageTable> and(PageTable next) {
    boolean coarser = next.columns.size() < columns.size();
    List<Double> finest = coarser ? columns : next.columns;
    Optional<List<Cell>> above = onto(grid, columns, finest);
    Optional<List<Cell>> below = onto(next.grid, next.columns, finest);
    if (above.isEmpty() || below.isEmpty()) {
      return Optional.empty();
    }
    List<Cell> cells = new ArrayList<>(above.get());
    int rows = grid.rows() + next.grid.rows();
    if (openBottom && next.openTop && SplitRow.is(cells, below.get(), grid.rows())) {
      rows--;
      cells = SplitRow.mend(cells, below.get(), grid.rows());
    } else {
      for (Cell c : below.get()) {
        cells.add(moved(c, grid.rows()));
      }
    }
    Grid joined = new Grid(rows, finest.size() - 1, cells, grid.place());
    return Optional.of(new PageTable(joined, finest, openTop, next.openBottom, near));
  }

  static Cell moved(Cell c, int down) {
    return new Cell(c.row() + down, c.column(), c.rowSpan(), c.columnSpan(), c.text(), c.place());
  }

  /** The page on which it begins. */
  int page() {
    return grid.place() instanceof PagePlace place ? place.page() : 0;
  }

  /** A grid's cells with their columns counted by other borders, which must hold all of its own. */
  private Optional<List<Cell>> onto(Grid table, List<Double> own, List<Double> borders) {
    int[] index = new int[own.size()];
    for (int i = 0; i < index.length; i++) {
      index[i] = indexOf(borders, own.get(i));
      if (index[i] < 0 || (i > 0 && index[i] <= index[i - 1])) {
        return Optional.empty();
      }
    }
    if (index[0] != 0 || index[index.length - 1] != borders.size() - 1) {
      return Optional.empty();
    }
    List<Cell> cells = new ArrayList<>();
    for (Cell c : table.cells()) {
      int left = index[c.column()];
      int span = index[c.column() + c.columnSpan()] - left;
      cells.add(new Cell(c.row(), left, c.rowSpan(), span, c.text(), c.place()));
    }
    return Optional.of(cells);
  }

  private int indexOf(List<Double> borders, double at) {
    for (int i = 0; i < borders.size(); i++) {
      if (Math.abs(borders.get(i) - at) <= near) {
        return i;
      }
    }
    return -1;
  }
}
