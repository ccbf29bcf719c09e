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

  /**
   * One number in so many may be finer than its line: a digit typed where the others have zeros. It
   * would otherwise make the zeros of all others count as digits.
   */
  private static final int SPARE = 12;

  private final long[] ofRows;
  private final long[] ofColumns;

  private Steps(long[] ofRows, long[] ofColumns) {
    this.ofRows = ofRows;
    this.ofColumns = ofColumns;
  }

  /** What nearly all numbers of each row and column of a table are multiples of. */
  static Steps of(long[][] values) {
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
    return new Steps(ofRows, ofColumns);
  }

  /** Widens the step of a number to that of its row or column, whichever is wider. */
  long widened(int row, int column, long value, long step) {
    return wider(value, wider(value, step, ofRows[row]), ofColumns[column]);
  }

  /**
   * How far a number would be from the nearest multiple of what nearly all others of its row or
   * column are multiples of; 0 for one that keeps to it.
   */
  long odd(int row, int column, long value) {
    return Math.max(rest(value, ofRows[row]), rest(value, ofColumns[column]));
  }

  /** How far a number is from the nearest multiple of a step. */
  private static long rest(long value, long step) {
    long above = Math.abs(value % step);
    return Math.min(above, step - above);
  }

  private static long wider(long value, long own, long common) {
    return value % common == 0 ? Math.max(own, common) : own;
  }

  /** The largest 1, 5, 10, 50, … that divides all numbers; 1 where they are too few to say. */
  private static long common(long[] numbers) {
    long[] different =
        Arrays.stream(numbers).map(Math::abs).filter(n -> n > 0).distinct().toArray();
    if (different.length < FEWEST) {
      return 1;
    }
    int spare = different.length / SPARE;
    long step = 1;
    while (dividesAll(step * 10, different, spare)) {
      step *= 10;
    }
    if (dividesAll(step * 5, different, spare)) {
      return step * 5;
    }
    return different.length >= FEWEST_OF_THREE && dividesAll(step * 3, different, 0)
        ? step * 3
        : step;
  }

  private static boolean dividesAll(long step, long[] numbers, int spare) {
    int others = 0;
    for (long n : numbers) {
      others += n % step != 0 ? 1 : 0;
      if (others > spare) {
        return false;
      }
    }
    return true;
  }
}
