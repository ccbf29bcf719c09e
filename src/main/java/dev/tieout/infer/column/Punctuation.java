package dev.tieout.infer.column;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A way to write numbers: which sign stands before the decimals and which between groups of digits.
 *
 * @param decimal sign before decimals
 * @param group sign between groups; empty for none
 * @param pattern what a number looks like
 */
record Punctuation(String decimal, String group, Pattern pattern) {
  /** All ways, those without groups first: {@code 1234.5}, {@code 1,234.5}, {@code 1.234,5}, … */
  static final List<Punctuation> ALL =
      List.of(
          plain("."),
          plain(","),
          grouped(".", ","),
          grouped(",", "."),
          grouped(".", " "),
          grouped(",", " "),
          grouped(".", "\u00A0"),
          grouped(",", "\u00A0"),
          grouped(".", "\u2009"),
          grouped(",", "\u2009"),
          grouped(".", "\u202F"),
          grouped(",", "\u202F"),
          grouped(".", "'"),
          grouped(".", "’"),
          grouped(",", "'"),
          plain("．"),
          grouped(".", "，"),
          grouped("．", "，"),
          indian());

  private static Punctuation plain(String decimal) {
    return new Punctuation(decimal, "", Pattern.compile("\\d+(?:\\" + decimal + "\\d+)?"));
  }

  private static Punctuation grouped(String decimal, String group) {
    String digits = "\\d{1,3}(?:" + Pattern.quote(group) + "\\d{3})+|\\d+";
    return new Punctuation(
        decimal, group, Pattern.compile("(?:" + digits + ")(?:\\" + decimal + "\\d+)?"));
  }

  /** {@code 1,23,456}: three digits at the end, two in each group before. */
  private static Punctuation indian() {
    String digits = "\\d{1,2}(?:,\\d{2})*,\\d{3}|\\d+";
    return new Punctuation(".", ",", Pattern.compile("(?:" + digits + ")(?:\\.\\d+)?"));
  }

  boolean fits(String core) {
    return pattern.matcher(core).matches();
  }

  BigDecimal value(String core) {
    String digits = group.isEmpty() ? core : core.replace(group, "");
    return new BigDecimal(digits.replace(decimal, "."));
  }

  /** Whether one of these numbers shows the sign before decimals, or the one between groups. */
  boolean isShown(List<String> cores) {
    return cores.stream()
        .anyMatch(c -> c.contains(decimal) || (!group.isEmpty() && c.contains(group)));
  }
}
