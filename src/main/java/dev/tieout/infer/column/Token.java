package dev.tieout.infer.column;

import dev.tieout.value.Amount;
import dev.tieout.value.Folding;
import dev.tieout.value.Numerals;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as it stands in a cell.
 *
 * @param core its digits, half-width, with the signs between them as printed
 * @param negative how it is marked as below zero: {@code -}, another sign, or empty
 * @param unit unit beside it, or empty
 * @param noteMark note mark beside it, or empty
 * @param bare whether there is nothing but the number and its sign
 */
record Token(String core, String negative, String unit, String noteMark, boolean bare) {
  /** A longer text is words. Bounds the work on hostile input. */
  private static final int LONGEST = 64;

  private static final Pattern CORE =
      Pattern.compile("[0-9](?:[0-9]|[.,．，'’ \\u00A0\\u2009\\u202F](?=[0-9])){0,40}");

  private static final Pattern SIGNED = Pattern.compile("[+-]?");

  /** {@code $ (55)}: the sign of the money before the bracket instead of in it. */
  private static final Pattern BEFORE_BRACKET = Pattern.compile("([$€£¥]) ?\\(");

  private static final Pattern WIDE_DIGIT = Pattern.compile("[０-９]");

  /** The number that a text states and nothing else. */
  static Optional<Token> of(String printed) {
    String text = WIDE_DIGIT.matcher(printed).replaceAll(m -> Folding.narrow(m.group()));
    Matcher m = CORE.matcher(text);
    if (text.length() > LONGEST || !m.find()) {
      return Optional.empty();
    }
    String before = text.substring(0, m.start());
    String behind = text.substring(m.end());
    // What stands around the digits is read as if they were 1, whatever their punctuation.
    Amount dressed =
        Numerals.parse(BEFORE_BRACKET.matcher(before).replaceFirst("($1") + "1" + behind);
    if (!dressed.isNumber() || dressed.number().abs().compareTo(BigDecimal.ONE) != 0) {
      return Optional.empty();
    }
    boolean below = dressed.number().signum() < 0;
    // Whoever drops all that is no digit from the ends, as with bareNumber, drops -$ with its sign.
    String sign = before.indexOf('(') < 0 ? before : "(";
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
