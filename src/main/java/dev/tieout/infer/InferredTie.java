package dev.tieout.infer;

import java.util.List;
import java.util.Set;

/**
 * A relation that the numbers of a table show.
 *
 * @param kind what relation it is
 * @param total the position that the others make up
 * @param operands the positions that make it up, by row, then column; blank ones are among them
 * @param gaps those of them that are blank and on lines that are no part elsewhere: headings,
 *     spaces
 * @param holds whether it holds, within what rounding allows
 * @param slack by how much rounding may set the total apart from what its operands come to, in the
 *     unit of {@link NumberTable}; 0 for counts
 * @param support at how many positions of the table the same lines are so related and agree
 */
public record InferredTie(
    Kind kind,
    Spot total,
    List<Spot> operands,
    Set<Spot> gaps,
    boolean holds,
    long slack,
    int support) {
  /** The relations that are looked for. */
  public enum Kind {
    SUM
  }

  public InferredTie {
    operands = List.copyOf(operands);
    gaps = Set.copyOf(gaps);
  }
}
