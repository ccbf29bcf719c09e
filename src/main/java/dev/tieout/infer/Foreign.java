package dev.tieout.infer;

import java.util.List;

/**
 * Positions at which the lines of a table hold something else: a column of shares or of notes among
 * columns of amounts. There the ties of the table do not fail one by one, but together.
 */
final class Foreign {
  private Foreign() {}

  /** Marks the positions at which most of the candidates fail. */
  static boolean[] positions(List<Candidate> candidates, int width, Labels across) {
    boolean[] foreign = new boolean[width];
    for (int at = 0; at < width; at++) {
      int held = 0;
      int broken = 0;
      int slips = 0;
      for (Candidate c : candidates) {
        Verdict v = c.verdicts()[at];
        held += v.holds() ? 1 : 0;
        broken += v == Verdict.BROKEN ? 1 : 0;
        slips += v == Verdict.SLIP ? 1 : 0;
      }
      int failed = broken + slips;
      foreign[at] = failed > held && (broken > 1 || failed > 2 || across.isApart(at));
    }
    return foreign;
  }
}
