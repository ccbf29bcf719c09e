package dev.tieout.infer;

import java.util.Arrays;

/**
 * Tells at which positions a candidate is meant to hold. Where it fails seldom, everywhere: then
 * the failures are findings. Else in the stretches in which what speaks for it outweighs what
 * speaks against it, since a sheet often holds several tables one below the other.
 */
final class Coverage {
  /** A tie that fails at more of its positions than this is not meant for all of them. */
  private static final double SELDOM = 0.15;

  /** A failure that a slip of the pen explains weighs so much of one that nothing explains. */
  private static final double SLIPS = 0.5;

  private Coverage() {}

  /**
   * The candidate with the positions that it covers.
   *
   * @param isSpared whether a single slip among few positions leaves it covering them all
   */
  static Candidate of(int total, int[] parts, Verdict[] verdicts, double[] bits, boolean isSpared) {
    int width = verdicts.length;
    boolean[] covered = new boolean[width];
    int held = 0;
    int slips = 0;
    int broken = 0;
    double all = 0;
    for (int at = 0; at < width; at++) {
      held += verdicts[at].holds() ? 1 : 0;
      broken += verdicts[at] == Verdict.BROKEN ? 1 : 0;
      slips += verdicts[at] == Verdict.SLIP ? 1 : 0;
      all += bits[at];
    }
    boolean spared = isSpared && broken == 0 && slips == 1;
    if (held == 0 && !spared) {
      return new Candidate(total, parts, verdicts, covered, 0, false);
    }
    if (isSeldom(broken, slips, held) || spared) {
      Arrays.fill(covered, true);
      return new Candidate(total, parts, verdicts, covered, all, false);
    }
    double score = stretches(bits, 0, width, covered, cost(held + broken + slips));
    return new Candidate(total, parts, verdicts, covered, score, false);
  }

  /**
   * Whether what holds so often fails so seldom that a failure is worth a word.
   *
   * @param broken at how many positions it fails
   * @param slips at how many further positions it fails as by a slip of the pen
   */
  static boolean isSeldom(int broken, int slips, int held) {
    double failed = broken + SLIPS * slips;
    return failed <= Math.max(held > 2 ? 1 : 0, SELDOM * held)
        || (broken == 0 && slips == 1 && held > 1);
  }

  /** A stretch must pay for being told apart: two ends among the positions. */
  private static double cost(int positions) {
    return 2 * Bits.log2(2 + positions);
  }

  /** Marks the best stretch between two positions, then those before and after it. */
  private static double stretches(double[] bits, int from, int to, boolean[] covered, double cost) {
    double best = 0;
    double sum = 0;
    int start = from;
    int bestStart = from;
    int bestEnd = from;
    for (int at = from; at < to; at++) {
      if (sum <= 0) {
        sum = 0;
        start = at;
      }
      sum += bits[at];
      if (sum > best) {
        best = sum;
        bestStart = start;
        bestEnd = at + 1;
      }
    }
    if (best <= cost) {
      return 0;
    }
    Arrays.fill(covered, bestStart, bestEnd, true);
    return best
        - cost
        + stretches(bits, from, bestStart, covered, cost)
        + stretches(bits, bestEnd, to, covered, cost);
  }
}
