package dev.tieout.reading;

import java.util.Locale;

/** What the reading of a slot rests on. Written in lower case to the {@code basis} column. */
public enum Basis {
  /** Its own cell, under its own labels. */
  CELL,
  /**
   * Its place in the order of the form: its label was lost, an empty field before may be a cell of
   * its row, or it shares its cell with others and no sum tells where it ends.
   */
  ORDER,
  /** An arithmetic tie, which then does not count as a passed check. */
  TIES,
  /** The text of the report, which states one of the numbers that its digits can be cut into. */
  PROSE,
  /** The report on the year before, which only one of the ways to cut its digits agrees with. */
  YEAR_BEFORE;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
