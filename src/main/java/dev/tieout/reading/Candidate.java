package dev.tieout.reading;

import dev.tieout.form.Slot;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

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

  /** The same that supposes still more. */
  Candidate dearer(double more) {
    return new Candidate(parts, values, damage + more, broken, equals);
  }

  /** Its parts would tell no more than the array, which is equal to itself alone. */
  @Override
  public int hashCode() {
    return System.identityHashCode(values);
  }

  /** Whether a tie of the row says that some lost cell hides a figure. */
  boolean isFilledIn() {
    return IntStream.range(0, values.length).anyMatch(this::isFilledIn);
  }

  /** Whether a tie of the row says that a cell is lost and hides a figure. */
  boolean isFilledIn(int cell) {
    return parts.get(cell).value() == Numbers.LOST && values[cell] > 0;
  }

  /** The numbers with no lost cell worked out. */
  long[] printed() {
    long[] printed = values.clone();
    for (int c = 0; c < printed.length; c++) {
      printed[c] = parts.get(c).value() == Numbers.LOST ? Numbers.LOST : printed[c];
    }
    return printed;
  }

  /**
   * Of two ways that say the same figures, one; which equal cell was lost cannot be known.
   *
   * @param slots the slots of the row
   */
  Candidate either(Candidate other, List<Slot> slots) {
    boolean isBetter = other.damage < damage;
    Candidate better = isBetter ? other : this;
    Set<Slot> lost = new LinkedHashSet<>(equals);
    for (Candidate c : List.of(better, isBetter ? this : other)) {
      for (int i = 0; i < slots.size(); i++) {
        if (c.parts.get(i).isLost()) {
          lost.add(slots.get(i));
        }
      }
    }
    return new Candidate(
        better.parts, better.values, better.damage, better.broken, List.copyOf(lost));
  }
}
