package dev.tieout.record;

import java.util.Locale;

/** What a slot holds. Written in lower case to the {@code state} column. */
public enum FigureState {
  /** A number. */
  NUMBER,
  /** The cell is there and empty. Never turned into 0. */
  BLANK,
  /** A sign that there is nothing to state: {@code /}, {@code —}, {@code 无}. */
  NOT_APPLICABLE,
  /** Words where a number belongs. */
  TEXT,
  /** The form has the slot, the source lacks the cell. */
  LOST,
  /** The source can be read in several ways that differ here. */
  AMBIGUOUS,
  /** The source has something here that cannot be read. */
  UNREADABLE;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
