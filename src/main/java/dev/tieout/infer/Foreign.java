package dev.tieout.infer;

import java.util.ArrayList;
import java.util.List;

/**
 * Positions at which the lines of a table hold something else: a column of shares or of notes among
 * columns of amounts. There the ties of the table do not fail one by one, but together.
 */
final class Foreign {
  /** Rounding changes the gap that a wrong number leaves by less than one part in so many. */
  private static final long ROUNDING = 20;

  private Foreign() {}

  /** Marks the positions at which most of the candidates fail. */
  static boolean[] positions(List<Candidate> candidates, Lines lines, Labels across) {
    Slips sums = new Slips(lines, true);
    boolean[] foreign = new boolean[lines.width()];
    for (int at = 0; at < foreign.length; at++) {
      List<Long> gaps = new ArrayList<>();
      int held = 0;
      int broken = 0;
      int slips = 0;
      for (Candidate c : candidates) {
        Verdict v = c.verdicts()[at];
        held += v.holds() ? 1 : 0;
        // One wrong number leaves the same gap in all sums that it is in.
        long gap = sums.gap(c.total(), c.parts(), at);
        boolean isNew = v.fails() && gaps.stream().noneMatch(other -> areAlike(gap, other));
        if (isNew) {
          gaps.add(gap);
        }
        broken += isNew && v == Verdict.BROKEN ? 1 : 0;
        slips += isNew && v == Verdict.SLIP ? 1 : 0;
      }
      int failed = broken + slips;
      foreign[at] = failed > held && (broken > 1 || failed > 2 || across.isApart(at));
    }
    return foreign;
  }

  /** Whether two gaps are the same but for rounding. */
  private static boolean areAlike(long a, long b) {
    return Math.abs(a - b) * ROUNDING <= Math.max(a, b);
  }
}
