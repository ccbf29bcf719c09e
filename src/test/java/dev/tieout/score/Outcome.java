package dev.tieout.score;

/** How one slot came out. */
public enum Outcome {
  /** As the source has it. */
  RIGHT,
  /** Its cell is gone and was said to be lost; or it could not be known which of equal cells is. */
  LOST,
  /** Several readings, the right one among them. */
  AMBIGUOUS,
  /** Said to be unreadable, or its table refused with a finding. */
  REFUSED,
  /** Said to be lost although the source has it. */
  GIVEN_UP,
  /**
   * Wrong, but a finding at least as bad as a warning names it, its row, its column or its table.
   */
  WRONG_FLAGGED,
  /** Wrong, or dropped, and nothing says so. Must not happen. */
  SILENTLY_WRONG
}
