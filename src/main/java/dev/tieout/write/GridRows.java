package dev.tieout.write;

import dev.tieout.grid.Cell;
import dev.tieout.grid.Grid;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** A raw table as rows of texts. */
final class GridRows {
  private GridRows() {}

  /** Describes the file of a grid: columns without names of their own, no header row. */
  static Resource plain(String name, String file, Grid grid) {
    List<Field> fields =
        IntStream.rangeClosed(1, grid.columns()).mapToObj(c -> Field.text("column_" + c)).toList();
    return new Resource(name, file + ".csv", fields, List.of(), false);
  }

  /**
   * Writes a grid row by row; the text of a spanning cell stands once, in its upper left corner.
   */
  static void write(Grid grid, CsvFile csv) throws IOException {
    List<Cell> cells = grid.cells();
    int next = 0;
    for (int r = 0; r < grid.rows(); r++) {
      List<String> row = new ArrayList<>(Collections.nCopies(grid.columns(), ""));
      for (; next < cells.size() && cells.get(next).row() == r; next++) {
        row.set(cells.get(next).column(), CellText.safe(cells.get(next).text()));
      }
      csv.row(row);
    }
  }
}
