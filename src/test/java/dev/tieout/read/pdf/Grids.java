package dev.tieout.read.pdf;

import dev.tieout.grid.Cell;
import dev.tieout.grid.Grid;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Grids as texts that tests can be read by. */
final class Grids {
  private Grids() {}

  /**
   * One text a row, cells parted by {@code |}: a cell that spans comes once, {@code ←} and {@code
   * ↑} stand where it goes on, {@code ∅} where there is no cell, {@code ⏎} where a line ends.
   */
  static List<String> rows(Grid grid) {
    List<String> rows = new ArrayList<>();
    for (int r = 0; r < grid.rows(); r++) {
      List<String> cells = new ArrayList<>();
      for (int c = 0; c < grid.columns(); c++) {
        cells.add(text(grid.at(r, c), r, c));
      }
      rows.add(String.join("|", cells));
    }
    return rows;
  }

  private static String text(Optional<Cell> found, int row, int column) {
    if (found.isEmpty()) {
      return "∅";
    }
    Cell cell = found.get();
    if (cell.row() < row) {
      return "↑";
    }
    return cell.column() < column ? "←" : cell.text().replace("\n", "⏎");
  }
}
