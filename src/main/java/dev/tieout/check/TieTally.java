package dev.tieout.check;

import java.util.Collections;
import java.util.List;

/**
 * How many ties of a report were checked, and with what outcome. Ties used for reading are in none
 * of the numbers.
 *
 * @param held ties that hold
 * @param broke ties that do not
 * @param notAssessable ties that cannot be checked, since a figure is missing
 */
public record TieTally(int held, int broke, int notAssessable) {
  /** Counts the outcomes of ties. */
  static TieTally of(List<TieOutcome> outcomes) {
    return new TieTally(
        Collections.frequency(outcomes, TieOutcome.HELD),
        Collections.frequency(outcomes, TieOutcome.BROKE),
        Collections.frequency(outcomes, TieOutcome.NOT_ASSESSABLE));
  }

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
