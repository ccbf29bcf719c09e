package dev.tieout.infer;

/** Tells of failures of candidates whether one slip explains them, and how rare that is. */
final class Slips {
  /** So many zeros at the end of the other numbers of a sum are seldom chance. */
  private static final double ZEROS = 2.9;

  /** Numbers that end in more zeros than this are too large for a table. */
  private static final long FINEST = 1_000_000_000_000L;

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
    return (lines.hasOdd(at, gap) && isOdd(total, parts, at, gap))
        || isOfOneFinerNumber(total, parts, at, gap);
  }

  private boolean isOdd(int total, int[] parts, int at, long gap) {
    boolean odd = lines.odd(total, at) == gap;
    for (int i = 0; i < parts.length && !odd; i++) {
      odd = lines.isNumber(parts[i], at) && lines.odd(parts[i], at) == gap;
    }
    return odd;
  }

  /** The same, told from the numbers of the sum alone: all but one are printed with zeros. */
  private boolean isOfOneFinerNumber(int total, int[] parts, int at, long gap) {
    int zeros = 1; // of the step
    for (long step = 10; step < FINEST; step *= 10) {
      if (2 * gap <= step) {
        int finer = finer(total, at, zeros, gap);
        for (int i = 0; i < parts.length && finer < 2; i++) {
          finer += finer(parts[i], at, zeros, gap);
        }
        if (finer > 1) {
          return false;
        }
        if (finer == 1 && zerosOfOthers(total, parts, at, zeros) >= ZEROS) {
          return true;
        }
      }
      zeros++;
    }
    return false;
  }

  /** 1 for a number that ends in fewer zeros, 2 for one that is not printed to the gap. */
  private int finer(int line, int at, int zeros, long gap) {
    if (lines.isNumber(line, at) && lines.printed(line, at) > gap) {
      return 2;
    }
    return lines.zeros(line, at) < zeros ? 1 : 0;
  }

  /** To how many zeros the numbers that end in so many do so by more than their finest step. */
  private double zerosOfOthers(int total, int[] parts, int at, int zeros) {
    int round = round(total, at, zeros);
    long unit = lines.step(total, at);
    for (int part : parts) {
      round += round(part, at, zeros);
      unit = lines.isNumber(part, at) ? Math.min(unit, lines.step(part, at)) : unit;
    }
    return round * (zeros - Math.log10((double) unit));
  }

  private int round(int line, int at, int zeros) {
    return lines.value(line, at) != 0 && lines.zeros(line, at) >= zeros ? 1 : 0;
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
