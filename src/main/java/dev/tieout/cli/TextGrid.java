package dev.tieout.cli;

import dev.tieout.grid.Cell;
import dev.tieout.grid.Grid;
import dev.tieout.source.Place;
import java.util.ArrayList;
import java.util.List;

/** Makes grids out of texts, so that they are drawn as those of reports are. */
final class TextGrid {
  private TextGrid() {}

  /** A grid of these rows, all of the same length. */
  static Grid of(List<List<String>> rows) {
    List<Cell> cells = new ArrayList<>();
    for (int r = 0; r < rows.size(); r++) {
      for (int c = 0; c < rows.get(r).size(); c++) {
        cells.add(new Cell(r, c, 1, 1, rows.get(r).get(c), Place.none()));
      }
    }
    return new Grid(rows.size(), rows.get(0).size(), cells, Place.none());
  }
}
