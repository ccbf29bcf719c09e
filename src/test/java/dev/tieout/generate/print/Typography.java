package dev.tieout.generate.print;

import dev.tieout.generate.truth.Dice;
import java.util.List;

/**
 * How a report is set: everything that bodies do differently with the same form.
 *
 * @param wide whether punctuation is full-width, （一）, or half-width, (一)
 * @param broken whether long labels are broken over lines
 * @param misspelt how many labels are not quite the official ones
 * @param traditional whether a converter changed the characters of the labels to Traditional ones
 * @param groups how labels of groups of rows are set
 * @param disputesDown whether the three rows of {@code disputes} stand one under the other
 * @param seed decides what differs from label to label
 */
public record Typography(
    boolean wide,
    boolean broken,
    int misspelt,
    boolean traditional,
    Groups groups,
    boolean disputesDown,
    long seed) {

  /** How labels of groups of rows are set. */
  public enum Groups {
    /** Beside their rows, as on the form: the first row of the group stands on their line. */
    BESIDE,
    /** On a line of their own. */
    OWN_LINE,
    /** On a line of their own, with an empty cell in each column. */
    OWN_BLANKS
  }

  /** As the form prints it. */
  public static Typography official() {
    return new Typography(true, false, 0, false, Groups.BESIDE, false, 0);
  }

  /** Some typography; three in four as the form prints it but for small things. */
  public static Typography any(Dice dice) {
    return new Typography(
        dice.chance(0.7),
        dice.chance(0.3),
        dice.chance(0.12) ? dice.between(1, 3) : 0,
        dice.chance(0.04),
        dice.chance(0.8) ? Groups.BESIDE : dice.of(List.of(Groups.values())),
        dice.chance(0.08),
        dice.below(Integer.MAX_VALUE));
  }

  /** The same with group labels set in this way. */
  public Typography with(Groups other) {
    return new Typography(wide, broken, misspelt, traditional, other, disputesDown, seed);
  }
}
