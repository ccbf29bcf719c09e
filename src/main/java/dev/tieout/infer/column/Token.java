package dev.tieout.infer.column;

import dev.tieout.value.Amount;
import dev.tieout.value.Numerals;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as it stands in a cell.
 *
 * @param core its digits with the signs between them
 * @param negative how it is marked as below zero: {@code -}, another sign, or empty
 * @param unit unit beside it, or empty
 * @param noteMark note mark beside it, or empty
 * @param bare whether there is nothing but the number and its sign
 */
record Token(String core, String negative, String unit, String noteMark, boolean bare) {
  /** A longer text is words. Bounds the work on hostile input. */
  private static final int LONGEST = 64;

  private static final Pattern CORE =
      Pattern.compile("[0-9](?:[0-9]|[.,'’ \\u00A0\\u2009\\u202F](?=[0-9])){0,40}");

  private static final Pattern SIGNED = Pattern.compile("[+-]?");

  /** The number that a text states and nothing else. */
  static Optional<Token> of(String text) {
    Matcher m = CORE.matcher(text);
    if (text.length() > LONGEST || !m.find()) {
      return Optional.empty();
    }
    String before = text.substring(0, m.start());
    String behind = text.substring(m.end());
    // What stands around the digits is read as if they were 1, whatever their punctuation.
    Amount dressed = Numerals.parse(before + "1" + behind);
    if (!dressed.isNumber() || dressed.number().abs().compareTo(BigDecimal.ONE) != 0) {
      return Optional.empty();
    }
    boolean below = dressed.number().signum() < 0;
    String sign = before.isEmpty() ? "" : before.substring(before.length() - 1);
    boolean bare = behind.isEmpty() && SIGNED.matcher(before).matches();
    return Optional.of(
        new Token(m.group(), below ? sign : "", dressed.unit(), dressed.noteMark(), bare));
  }

  /** Whether it is marked as below zero by something that a reader of numbers does not know. */
  boolean isOddlyNegative() {
    return !negative.isEmpty() && !negative.equals("-");
  }

  /** Whether digits beside the number, as in {@code 13[1]}, would be taken for a part of it. */
  boolean isDisturbed() {
    return noteMark.chars().anyMatch(Character::isDigit);
  }
}
