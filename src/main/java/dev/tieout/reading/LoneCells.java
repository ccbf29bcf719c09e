package dev.tieout.reading;

import dev.tieout.grid.Cell;
import dev.tieout.grid.Grid;
import dev.tieout.value.Folding;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Cells that are all that a row of a grid has, as what a page prints between the rows of a table.
 */
final class LoneCells {
  private LoneCells() {}

  /** The grid without the rows whose only cell with a text is such a one. */
  static Grid without(Grid grid, Predicate<Cell> such) {
    Set<Integer> rows =
        grid.cells().stream()
            .filter(such)
            .filter(c -> isAlone(grid, c))
            .map(Cell::row)
            .collect(Collectors.toSet());
    if (rows.isEmpty()) {
      return grid;
    }
    List<Cell> left = grid.cells().stream().filter(c -> !rows.contains(c.row())).toList();
    return new Grid(grid.rows(), grid.columns(), left, grid.place());
  }

  private static boolean isAlone(Grid grid, Cell cell) {
    return cell.rowSpan() == 1
        && grid.cells().stream()
                .filter(c -> c.row() == cell.row() && !Folding.isBlank(c.text()))
                .count()
            == 1;
  }
}
