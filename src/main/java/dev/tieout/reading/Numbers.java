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
  private static final int MOST_DIGITS = 12;

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
    if (type == ValueType.SIGNED_COUNT && isSign(text.charAt(at))) {
      at++;
    }
    if (at == to || (text.charAt(at) == '0' && to - at > 1 && text.charAt(at + 1) != '.')) {
      return false;
    }
    int points = 0;
    for (int i = at; i < to; i++) {
      char c = text.charAt(i);
      if (c == '.' && type == ValueType.MONEY && i > at && i + 1 < to) {
        points++;
      } else if (!isAscii(c) && !(type == ValueType.MONEY && isUnit(text, i, to))) {
        return false;
      }
    }
    return points <= 1;
  }

  private static boolean isAscii(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isSign(char c) {
    return c == '+' || c == '-' || c == '增' || c == '减';
  }

  private static boolean isUnit(String text, int at, int to) {
    String rest = text.substring(at, to);
    return rest.equals("元") || rest.equals("万元") || (rest.length() == 1 && text.charAt(at) == '元');
  }
}
