package dev.tieout.reading;

/** What parts an atom from the one before it; the order is that of rising weight. */
enum Boundary {
  /** Nothing at all. */
  GLUED,
  /** What parts cells of one row in this source. */
  CELL,
  /** More than what parts cells: probably a new row. */
  GAP,
  /** A new row of a grid, or a new line where lines are rows. */
  ROW
}
