package dev.tieout.infer;

import java.util.Arrays;

/**
 * To what each number of a table is rounded: the step of its last printed digit, or, where all
 * numbers of its row or column are multiples of 5, 10, 50, … of it, that. Padded zeros are dropped
 * by the same rule.
 */
final class Steps {
  /** With fewer different numbers a common step may be chance. */
  private static final int FEWEST = 4;

  /** Some offices round at random to multiples of 3, which are more common than those of 5. */
  private static final int FEWEST_OF_THREE = 8;

  private Steps() {}

  /** Widens each step to that of its row or column, whichever is wider. */
  static void widen(long[][] values, long[][] steps) {
    int columns = values.length == 0 ? 0 : values[0].length;
    long[] ofRows = new long[values.length];
    long[] ofColumns = new long[columns];
    for (int r = 0; r < values.length; r++) {
      ofRows[r] = common(values[r]);
    }
    for (int c = 0; c < columns; c++) {
      long[] column = new long[values.length];
      for (int r = 0; r < values.length; r++) {
        column[r] = values[r][c];
      }
      ofColumns[c] = common(column);
    }
    for (int r = 0; r < values.length; r++) {
      for (int c = 0; c < columns; c++) {
        steps[r][c] = Math.max(steps[r][c], Math.max(ofRows[r], ofColumns[c]));
      }
    }
  }

  /** The largest 1, 5, 10, 50, … that divides all numbers; 1 where they are too few to say. */
  private static long common(long[] numbers) {
    long[] different =
        Arrays.stream(numbers).map(Math::abs).filter(n -> n > 0).distinct().toArray();
    if (different.length < FEWEST) {
      return 1;
    }
    long step = 1;
    while (dividesAll(step * 10, different)) {
      step *= 10;
    }
    if (dividesAll(step * 5, different)) {
      return step * 5;
    }
    return different.length >= FEWEST_OF_THREE && dividesAll(step * 3, different) ? step * 3 : step;
  }

  private static boolean dividesAll(long step, long[] numbers) {
    for (long n : numbers) {
      if (n % step != 0) {
        return false;
      }
    }
    return true;
  }
}
