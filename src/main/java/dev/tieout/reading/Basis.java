package dev.tieout.reading;

import java.util.Locale;

/** What the reading of a slot rests on. Written in lower case to the {@code basis} column. */
public enum Basis {
  /** Its own cell, under its own labels. */
  CELL,
  /**
   * Its place in the order of the form: its label was lost, or it shares its cell with others and
   * no sum tells where it ends.
   */
  ORDER,
  /** An arithmetic tie, which then does not count as a passed check. */
  TIES;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
