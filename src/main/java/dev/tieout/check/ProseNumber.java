package dev.tieout.check;

import dev.tieout.form.ClaimRule;
import dev.tieout.value.ChineseNumerals;
import java.math.BigDecimal;
import java.util.regex.Matcher;

/** The number that a claim states, in digits or in Chinese. */
final class ProseNumber {
  private ProseNumber() {}

  /** Whether the matched text states exactly one number, where its rule wants one. */
  static boolean isOne(ClaimRule rule, Matcher m) {
    return !rule.kind().isNumbered()
        || isDigits(m.group("n"))
        || ChineseNumerals.parse(m.group("n")).isPresent();
  }

  /** The number of a match that states one; 0 where the rule is about none. */
  static BigDecimal of(ClaimRule rule, Matcher m) {
    return rule.kind().isNumbered() ? of(m.group("n")) : BigDecimal.ZERO;
  }

  /** The number of digits with or without commas, or of a number in Chinese. */
  static BigDecimal of(String n) {
    return isDigits(n)
        ? new BigDecimal(n.replace(",", ""))
        : BigDecimal.valueOf(ChineseNumerals.parse(n).orElse(0));
  }

  private static boolean isDigits(String n) {
    return n.charAt(0) >= '0' && n.charAt(0) <= '9';
  }
}
