package dev.tieout.reading;

import dev.tieout.value.Digits;

/**
 * Whether one slip at the keyboard turns one number into another. Any digit put in anywhere is no
 * such slip: without separators every wrong cut looks so.
 */
final class Slip {
  private Slip() {}

  /**
   * Whether a slip explains it.
   *
   * @param published what stands there, as in {@link Numbers}
   * @param meant what should
   */
  static boolean explains(long published, long meant) {
    if (published == 0 || published == -meant) {
      return true;
    }
    if (published < 0 != meant < 0) {
      return false;
    }
    String typed = digits(published);
    String right = digits(meant);
    return switch (typed.length() - right.length()) {
      case 0 -> Digits.differences(typed, right) == 1 || Digits.isSwapped(typed, right);
      case -1 -> Digits.lacksOne(typed, right);
      case 1 -> Digits.isDoubled(right, typed) || Digits.isTimesTen(typed, right);
      default -> Digits.isTimesTen(typed, right);
    };
  }

  private static String digits(long number) {
    return Numbers.plain(Math.abs(number)).toPlainString();
  }
}
