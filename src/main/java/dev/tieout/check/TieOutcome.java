package dev.tieout.check;

/** What came of checking one tie. */
public enum TieOutcome {
  /** It holds. */
  HELD,
  /** It cannot hold, whatever the missing figures are. */
  BROKE,
  /** Figures are missing that may make it hold. Not assessable is not wrong. */
  NOT_ASSESSABLE
}
