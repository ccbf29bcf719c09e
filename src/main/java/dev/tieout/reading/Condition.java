package dev.tieout.reading;

/** How far the figures of a table can be trusted, from its damage alone. */
public enum Condition {
  /** What damage there is was found out cell by cell. */
  SOUND,
  /** Its columns have the heads of the form in another order, and its figures went by the heads. */
  ARRANGED,
  /** The same, but its figures went by the form's order. */
  REORDERED,
  /** So much is damaged that more may be wrong than was found out. */
  DAMAGED,
  /**
   * The cells that showed zero, or were empty, are gone or stand behind the figures of their row:
   * columns are told by order and ties alone.
   */
  CLOSED_UP,
  /**
   * The cells that showed zero, or were empty, are gone, and all others add up without them: its
   * figures were placed by their sums, and a cell that lacks counts as 0.
   */
  ZEROS_LEFT_OUT,
  /**
   * There are more ways to read it than could be weighed: no figure was taken from it. Tells
   * nothing of the other tables of the report.
   */
  UNDECIDED,
  /** Beyond repair: no figure was taken from it. */
  BEYOND_REPAIR
}
