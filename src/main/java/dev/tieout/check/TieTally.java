package dev.tieout.check;

/**
 * How many ties of a report were checked, and with what outcome. Ties used for reading are in none
 * of the numbers.
 *
 * @param held ties that hold
 * @param broke ties that do not
 * @param notAssessable ties that cannot be checked, since a figure is missing
 */
public record TieTally(int held, int broke, int notAssessable) {
  /** Ties that could be checked. */
  public int checked() {
    return held + broke;
  }

  /** The sum of both. */
  public TieTally plus(TieTally other) {
    return new TieTally(
        held + other.held, broke + other.broke, notAssessable + other.notAssessable);
  }
}
