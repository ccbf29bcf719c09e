package dev.tieout.reading;

import dev.tieout.form.Slot;
import java.util.List;

/**
 * One way to put the values of a row into its cells.
 *
 * @param parts what each cell gets
 * @param values the numbers, with lost cells completed where a tie of the row leaves one choice
 * @param damage cells lost, glued or added that it supposes
 * @param broken ties of the row that it breaks
 * @param equals slots that may be the lost ones just as well
 */
record Candidate(List<Part> parts, long[] values, double damage, int broken, List<Slot> equals) {

  double cost() {
    return damage + broken * Costs.BROKEN;
  }

  /** Its parts would tell no more than the array, which is equal to itself alone. */
  @Override
  public int hashCode() {
    return System.identityHashCode(values);
  }

  Candidate alsoLost(List<Slot> slots) {
    return new Candidate(parts, values, damage, broken, slots);
  }
}
