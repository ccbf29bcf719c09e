package dev.tieout.infer;

/** Tells of failures of candidates whether one slip explains them, and how rare that is. */
final class Slips {
  private final Lines lines;
  private final boolean counts;

  /**
   * Failures of one direction of a table.
   *
   * @param counts whether its numbers are exact
   */
  Slips(Lines lines, boolean counts) {
    this.lines = lines;
    this.counts = counts;
  }

  /** Whether one slip in one of the numbers explains why a sum fails at a position. */
  boolean explain(int total, int[] parts, int at) {
    long room = lines.step(total, at);
    for (int part : parts) {
      room += lines.isNumber(part, at) ? lines.step(part, at) : 0;
    }
    SlipGap gap = new SlipGap(difference(total, parts, at), counts ? 0 : room / 2);
    boolean slip = gap.isExplainedBy(lines.value(total, at), lines.step(total, at), true);
    for (int i = 0; i < parts.length && !slip; i++) {
      slip =
          lines.isNumber(parts[i], at)
              && gap.isExplainedBy(lines.value(parts[i], at), lines.step(parts[i], at), false);
    }
    return slip;
  }

  /** By how much a sum is off at a position, whichever way. */
  long gap(int total, int[] parts, int at) {
    return Math.abs(difference(total, parts, at));
  }

  private long difference(int total, int[] parts, int at) {
    long difference = -lines.value(total, at);
    for (int part : parts) {
      difference += lines.value(part, at);
    }
    return difference;
  }

  /**
   * Whether a gap is what sets one number apart from the step that the others keep to: then it is
   * no rounding of many, but a digit where the others have a zero.
   *
   * @param gap not 0
   */
  boolean isOfOneOddNumber(int total, int[] parts, int at, long gap) {
    if (!lines.hasOdd(at)) {
      return false;
    }
    boolean odd = lines.odd(total, at) == gap;
    for (int part : parts) {
      odd |= lines.isNumber(part, at) && lines.odd(part, at) == gap;
    }
    return odd;
  }

  /** What a position counts that fails as by a slip of the pen: the more, the rarer that is. */
  double bits(int total, int[] parts, int at) {
    double size = Math.abs((double) lines.value(total, at));
    double room = (double) lines.step(total, at);
    for (int part : parts) {
      size = Math.max(size, Math.abs((double) lines.value(part, at)));
      room += (double) lines.step(part, at);
    }
    double unit = (double) lines.step(total, at);
    return Judge.MISS
        + SlipGap.bits(size / unit, counts ? 0 : room / unit / 2 - 0.5, parts.length + 1);
  }
}
