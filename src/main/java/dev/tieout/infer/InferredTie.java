package dev.tieout.infer;

import java.util.List;

/**
 * A relation that the numbers of a table show.
 *
 * @param kind what relation it is
 * @param total the position that the others make up
 * @param operands the positions that make it up, by row, then column; blank ones are among them
 * @param holds whether it holds, within what rounding allows
 * @param support at how many positions of the table the same lines are so related and agree
 */
public record InferredTie(Kind kind, Spot total, List<Spot> operands, boolean holds, int support) {
  /** The relations that are looked for. */
  public enum Kind {
    SUM,
    AVERAGE,
    SHARE,
    GROWTH,
    PART
  }

  public InferredTie {
    operands = List.copyOf(operands);
  }
}
