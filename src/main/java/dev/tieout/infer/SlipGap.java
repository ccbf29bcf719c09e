package dev.tieout.infer;

/**
 * Tells whether one slip of the pen in a single number explains why a sum fails: one digit typed
 * wrong, two swapped, a zero too many or too few, a lost sign. Such a failure says less against a
 * tie than any other, and the less the rarer it would be by chance.
 */
final class SlipGap {
  /** Gaps that one digit, or two swapped ones, can leave at each place of a number. */
  private static final double GAPS_A_PLACE = 4 * 9;

  /** Gaps that a lost sign or a wrong power of ten can leave. */
  private static final double GAPS_A_NUMBER = 4;

  private final long gap;
  private final long room;

  /**
   * A failure.
   *
   * @param gap what the parts come to less the total; not 0
   * @param room by how much rounding may move it, either way
   */
  SlipGap(long gap, long room) {
    this.gap = gap;
    this.room = room;
  }

  /** Whether a number can be what another one became by one slip, the gap being the difference. */
  boolean isExplainedBy(long stated, long step, boolean isTotal) {
    // What should stand there is less than what does, where a part makes the sum too large.
    long meant = isTotal ? stated + gap : stated - gap;
    long unit = Math.max(1, step);
    return isNear(meant, -stated)
        || isTenth(stated, meant)
        || isTenth(meant, stated)
        || (Long.signum(stated) * Long.signum(meant) > 0
            && areAlike(Math.abs(stated) / unit, Math.abs(meant), unit));
  }

  private boolean isNear(long a, long b) {
    return Math.abs(a - b) <= room;
  }

  /** Whether a number is ten times another one, or that and another digit. */
  private boolean isTenth(long large, long small) {
    long tenth = large / 10;
    return Math.abs(large) >= 10 && Math.abs(tenth - small) <= room;
  }

  /** Whether two numbers are the same but for one digit, or two swapped ones, give or take. */
  private boolean areAlike(long stated, long meant, long unit) {
    for (long place = 1; place <= stated; place *= 10) {
      long digit = stated / place % 10;
      long above = stated / (place * 10) % 10;
      long low = stated - digit * place;
      long by = Math.round((double) (meant / unit - low) / (double) place);
      boolean one = by >= 0 && by <= 9 && isNear(meant, (low + by * place) * unit);
      long swapped = stated + (above - digit) * place + (digit - above) * place * 10;
      if (one || (above != digit && isNear(meant, swapped * unit))) {
        return true;
      }
    }
    return false;
  }

  /** How many bits the gap is worth: by how much chance would seldom leave one like it. */
  static double bits(double size, double room, int numbers) {
    double places = Math.log10(Math.max(10, size));
    double gaps = (GAPS_A_PLACE * places + GAPS_A_NUMBER * numbers) * (1 + 2 * room);
    return Bits.log2(size / gaps);
  }
}
