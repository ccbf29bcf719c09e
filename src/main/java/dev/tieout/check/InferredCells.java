package dev.tieout.check;

import dev.tieout.form.Slot;
import dev.tieout.grid.Cell;
import dev.tieout.grid.Grid;
import dev.tieout.infer.Spot;
import dev.tieout.source.Place;

/**
 * Where the cells of a table without a form stand.
 *
 * @param grid the table
 * @param table what it goes by in findings
 */
record InferredCells(Grid grid, String table) {
  Place place(Spot spot) {
    Place own = grid.at(spot.row(), spot.column()).map(Cell::place).orElse(Place.none());
    return own.equals(Place.none()) ? grid.place() : own;
  }

  /** Rows and columns of a table without a form go by their numbers, from 1. */
  Slot slot(Spot spot) {
    return new Slot(table, Integer.toString(spot.row() + 1), Integer.toString(spot.column() + 1));
  }
}
