package dev.tieout.reading;

/** What the empty cells of a table tell. */
enum Blanks {
  /** Each stands where the form has it. */
  IN_PLACE,
  /**
   * Zeros are printed, and empty fields stand only at the end of lines: they fill up a line from
   * which cells were lost.
   */
  PADDING,
  /**
   * No zero is printed, and no row has an empty cell before a figure: its figures were pushed
   * together, so that their order is all that is left of their columns.
   */
  CLOSED_UP,
  /**
   * No zero is printed, and what is left of each row adds up to its total: every cell that lacks
   * showed a zero, or nothing.
   */
  LEFT_OUT
}
