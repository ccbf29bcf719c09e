package dev.tieout.infer;

import java.util.List;
import java.util.Optional;

/**
 * A relation other than a sum that the numbers of a table show.
 *
 * @param kind what relation it is
 * @param factor 100 where the result is in hundredths, else 1
 * @param result the position that is worked out from the others; none where they come to a number
 *     that is not printed
 * @param operands the positions that it is worked out from, in the order that the kind says
 * @param holds whether it holds, within what rounding allows
 * @param expected what the operands come to, written as the result is
 * @param support at how many positions of the table the same lines are so related and agree
 */
public record DerivedTie(
    Kind kind,
    int factor,
    Optional<Spot> result,
    List<Spot> operands,
    boolean holds,
    String expected,
    int support) {
  /** The relations that are looked for. */
  public enum Kind {
    /** The result is the mean of the operands that have a number. */
    AVERAGE,
    /** The result is the first operand over the second, as such or in hundredths. */
    RATIO,
    /** The same, where the second is the whole of which numbers of one line are shares. */
    SHARE,
    /** The result is by what part of the first operand the second is more, or in hundredths. */
    GROWTH,
    /** The operands are shares in hundredths and make up a whole. */
    SHARES,
    /** The second operand, the result, is said to be among the first: it is no more. */
    OF_WHICH
  }

  public DerivedTie {
    operands = List.copyOf(operands);
  }
}
