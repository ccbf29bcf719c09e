package dev.tieout.check.repair;

/**
 * One figure as the search sees it.
 *
 * @param value the stated number; decimals are scaled to whole numbers, the same for all figures
 * @param missing whether no number is stated, so that any allowed number may stand there at no cost
 * @param signed whether the number may be negative
 */
public record Variable(long value, boolean missing, boolean signed) {

  /** A count that the table states. */
  public static Variable stated(long value) {
    return new Variable(value, false, false);
  }

  /** A count that the table does not state. */
  public static Variable unknown() {
    return new Variable(0, true, false);
  }

  /** The lowest number that may stand here when the figure is changed. */
  long lowest() {
    return signed ? Tableau.NO_LOW : 0;
  }
}
