package dev.tieout.reading;

import dev.tieout.form.ValueType;
import dev.tieout.value.Amount;
import dev.tieout.value.Numerals;
import java.math.BigDecimal;

/**
 * Values as the engine calculates with them: millionths in a {@code long}, or one of three marks.
 */
final class Numbers {
  /** A lost cell: any number that is not negative. */
  static final long LOST = Long.MIN_VALUE;

  /** A blank cell: 0 or not stated. */
  static final long BLANK = Long.MIN_VALUE + 1;

  /** Something that is no number to calculate with. */
  static final long NONE = Long.MIN_VALUE + 2;

  private static final int DECIMALS = 6;

  /** No number has more digits before its decimals. */
  static final int MOST_DIGITS = 12;

  /** The number 1. */
  static final long ONE = 1_000_000;

  /** Digits between two commas. */
  private static final int GROUP = 3;

  private Numbers() {}

  static boolean isNumber(long value) {
    return value > NONE;
  }

  static long of(String raw) {
    Amount amount = Numerals.parse(raw);
    return switch (amount.kind()) {
      case NUMBER -> scaled(amount.number());
      case BLANK, NOT_APPLICABLE -> BLANK;
      case TEXT -> NONE;
    };
  }

  private static long scaled(BigDecimal number) {
    boolean fits = number.precision() - number.scale() <= MOST_DIGITS && number.scale() <= DECIMALS;
    return fits ? number.movePointRight(DECIMALS).longValue() : NONE;
  }

  /** A number as it is printed. */
  static BigDecimal plain(long value) {
    BigDecimal plain = BigDecimal.valueOf(value, DECIMALS).stripTrailingZeros();
    return plain.scale() < 0 ? plain.setScale(0) : plain;
  }

  /** Whether a part of a longer run of digits can be a number of that type by itself. */
  static boolean isPart(String text, int from, int to, ValueType type) {
    int at = from;
    // A count below 0 is an error of the report; in a run of digits the sign can be nothing else.
    if (isSign(text.charAt(at)) && (type == ValueType.SIGNED_COUNT || text.charAt(at) == '-')) {
      at++;
    }
    if (at == to || (isZero(text.charAt(at)) && to - at > 1 && text.charAt(at + 1) != '.')) {
      return false;
    }
    int points = 0;
    int digits = 0;
    boolean grouped = false;
    for (int i = at; i < to; i++) {
      char c = text.charAt(i);
      if (isComma(c) && isGroup(text, at, i, to)) {
        grouped = true;
        continue;
      }
      if (c == '.' && type == ValueType.MONEY && i > at && i + 1 < to) {
        points++;
      } else if (!Runs.isDigit(c) && !(type == ValueType.MONEY && isUnit(text, i, to))) {
        return false;
      }
      digits += points == 0 && Runs.isDigit(c) ? 1 : 0;
    }
    return digits <= MOST_DIGITS && points <= 1 && (!grouped || isGrouped(text, at, to));
  }

  /** How many numbers a run of digits has at most: none begins behind a comma, or with one. */
  static int mostIn(String text) {
    int most = 0;
    for (int i = 0; i < text.length(); i++) {
      boolean group = isComma(text.charAt(i)) && i + GROUP < text.length();
      most += group ? 0 : 1;
      i += group ? GROUP : 0;
    }
    return most;
  }

  static boolean isZero(char c) {
    return c == '0' || c == '０';
  }

  /** Whether no more than three digits stand before the first comma and between two. */
  private static boolean isGrouped(String text, int from, int to) {
    int digits = 0;
    for (int i = from; i < to && text.charAt(i) != '.'; i++) {
      digits = isComma(text.charAt(i)) ? 0 : digits + 1;
      if (digits > GROUP && Runs.isDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isComma(char c) {
    return c == ',' || c == '，';
  }

  /**
   * Whether a comma parts three digits from those before them, and so do all that follow.
   *
   * @param from where the number begins
   */
  private static boolean isGroup(String text, int from, int comma, int to) {
    int before = comma - 1;
    while (before >= from && Runs.isDigit(text.charAt(before))) {
      before--;
    }
    int digits = comma - 1 - before;
    int behind = comma + 1;
    while (behind < to && Runs.isDigit(text.charAt(behind))) {
      behind++;
    }
    boolean first = before < from && digits > 0 && digits <= GROUP;
    return (first || digits == GROUP) && behind - comma - 1 == GROUP;
  }

  private static boolean isSign(char c) {
    return c == '+' || c == '-' || c == '增' || c == '减';
  }

  private static boolean isUnit(String text, int at, int to) {
    String rest = text.substring(at, to);
    return rest.equals("元") || rest.equals("万元") || (rest.length() == 1 && text.charAt(at) == '元');
  }
}
