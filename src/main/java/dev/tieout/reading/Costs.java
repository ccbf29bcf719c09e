package dev.tieout.reading;

/**
 * What the damages that a reading supposes weigh. A lost cell is the unit; the others were chosen
 * so that on generated reports the true reading is the cheapest.
 */
final class Costs {
  /** A cell of the form that the source lacks. */
  static final double LOST = 1.0;

  /** A cell that shows no zero, in a table that shows none. */
  static final double UNSHOWN = 0.1;

  /** An empty cell in a table that prints its zeros. */
  static final double EMPTY_ZERO = 0.8;

  /** An empty total beside figures, in a table that prints its totals. */
  static final double EMPTY_TOTAL = 0.8;

  /** An amount of money where things are counted, beside a cell for amounts. */
  static final double OTHER_TYPE = 1.5;

  /** Digits that begin with a zero as one figure. */
  static final double LEADING_ZERO = 2.5;

  /** No row that has its label is charged more than this for lost cells. */
  static final double LOST_ROW = 4.0;

  /** A row that cannot be cut, of which other rows may have a part. */
  static final double UNREAD_ROW = 8.0;

  /** A column of the form of which the source has nothing. */
  static final double LOST_COLUMN = 3.0;

  /** The same where the heads of all other columns are there. */
  static final double NAMED_COLUMN = 1.0;

  /** The head of a column alone, the heads of all others being there. */
  static final double LOST_HEAD = 4.0;

  /** A cell that shows no zero, in a table of which sums prove that all zeros were left out. */
  static final double LEFT_OUT = 0.005;

  /**
   * A lost column that would not add up with what the sums of the rows make of it. The error that
   * does so is counted already where other figures show it; but it is over what two readings may
   * differ in.
   */
  static final double CONTRADICTION = 1.6;

  /** The border between two columns. */
  static final double GLUED_COLUMN = 1.0;

  /** A row whose last item is at least the sum of the others, as in every row only a total is. */
  static final double ITEM_AS_TOTAL = 1.0;

  /** A row of the form of which the source has nothing. */
  static final double ABSENT_ROW = 2.5;

  /** A value that the form has no room for. */
  static final double EXTRA = 1.5;

  /** The same where nothing parts the figures, so that one too many is rather a part of another. */
  static final double GLUED_EXTRA = 6.0;

  /** A lost cell of a row without separators that has characters enough: rather an error. */
  static final double GLUED_LOST = 4.5;

  /** A separator taken for left over. */
  static final double EXTRA_BLANK = 0.1;

  /** Two values without a separator where the source has separators. */
  static final double GLUED = 0.9;

  /**
   * All figures of a row in one cell: one damage, however many they are. With digits enough for all
   * cells, that one of these is lost besides is rather an error.
   */
  static final double ROW_IN_CELL = 2.5;

  /** The same where nothing parts the figure from its label either: all rows are so. */
  static final double UNPARTED = 0.02;

  /** The same where no tie of the row can tell how to cut: then a lost cell is likelier. */
  static final double GLUED_UNTIED = 1.6;

  /** A row without its label. */
  static final double NO_LABEL = 0.6;

  /** A label in the row of another. */
  static final double FOREIGN_LABEL = 6.0;

  /** A label of the row behind its values. */
  static final double LATE_LABEL = 2.5;

  /**
   * The same where the label begins a row of the source, or others of its values stand behind it:
   * what stands before it is of another.
   */
  static final double NEXT_LABEL = 4.5;

  /** A head that is repeated inside of the table. */
  static final double REPEATED_HEAD = 0.1;

  /** Words that are no label. */
  static final double STRAY = 0.3;

  /** The values right behind the label of one row taken for those of the next, which has none. */
  static final double BEHIND_LABEL = 2.5;

  /** A row that begins where the source parts only cells. */
  static final double ROW_AT_CELL = 1.0;

  /** A row that goes on where the source begins one. */
  static final double CELL_AT_ROW = 3.0;

  /** A row that goes on where the source has a longer gap. */
  static final double CELL_AT_GAP = 1.2;

  /** A published error: one cause of broken ties. */
  static final double BROKEN = 2.5;

  /**
   * A figure too many and a cell lost in its stead: nothing else shows that either happened, and
   * together they look like one figure that was published wrong. With them it weighs more than two
   * neighbours published in each other's place.
   */
  static final double EXCHANGED = 3.2;

  /** A value in another column of the grid than the others of its column. */
  static final double OTHER_COLUMN = 2.0;

  private Costs() {}
}
