package dev.tieout.infer;

import java.util.Arrays;

/**
 * A line that other lines may make up, with what speaks for it.
 *
 * @param total the line that is made up
 * @param parts the lines that make it up, ascending
 * @param verdicts what it comes to at each position
 * @param covered at which positions it is meant to hold
 * @param score bits of evidence beyond what chance would give
 * @param isApart whether its lines do not stand beside each other
 */
record Candidate(
    int total, int[] parts, Verdict[] verdicts, boolean[] covered, double score, boolean isApart) {

  Candidate scored(double newScore) {
    return new Candidate(total, parts, verdicts, covered, newScore, isApart);
  }

  Candidate apart(double newScore) {
    return new Candidate(total, parts, verdicts, covered, newScore, true);
  }

  int count(Verdict verdict) {
    int n = 0;
    for (int i = 0; i < verdicts.length; i++) {
      n += covered[i] && verdicts[i] == verdict ? 1 : 0;
    }
    return n;
  }

  /** At how many positions it fails that it is not meant to cover. */
  int stray() {
    int n = 0;
    for (int i = 0; i < verdicts.length; i++) {
      n += !covered[i] && verdicts[i].fails() ? 1 : 0;
    }
    return n;
  }

  /** At how many positions it fails that it covers. */
  int failed() {
    return count(Verdict.BROKEN) + count(Verdict.SLIP);
  }

  int held() {
    return count(Verdict.EXACT) + count(Verdict.ROUNDED);
  }

  /** Whether one slip is all that is wrong but for little. */
  boolean isNearlyKept() {
    return count(Verdict.SLIP) == 1 && isNearlyKept(count(Verdict.BROKEN) + stray(), held());
  }

  /**
   * Whether failures are few beside what holds: where there are more, something else is going on
   * than slips, which are rare.
   */
  static boolean isNearlyKept(int failed, int held) {
    return failed <= held / 3;
  }

  boolean hasPart(int line) {
    return Arrays.binarySearch(parts, line) >= 0;
  }

  int first() {
    return Math.min(total, parts[0]);
  }

  int last() {
    return Math.max(total, parts[parts.length - 1]);
  }
}
