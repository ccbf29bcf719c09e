package dev.tieout.write;

import java.util.regex.Pattern;

/** What a text looks like in a CSV cell. */
final class CellText {
  /**
   * How a text begins that a spreadsheet takes for a formula; tab and carriage return count since
   * spreadsheets drop them first.
   */
  private static final Pattern FORMULA = Pattern.compile("[\\t\\r]*[=+\\-@].*", Pattern.DOTALL);

  /** A number with a sign, and bare signs: no spreadsheet takes these for a formula. */
  private static final Pattern HARMLESS =
      Pattern.compile("[+-]?\\d[\\d,.]*\\s*[%‰]?|[+-]?\\.\\d+|[+-]+");

  private CellText() {}

  /**
   * The text, with an apostrophe before it if a spreadsheet would run it as a formula. Numbers,
   * with or without a sign, stay as they are.
   */
  static String safe(String text) {
    boolean risky = FORMULA.matcher(text).matches() && !HARMLESS.matcher(text).matches();
    return risky ? "'" + text : text;
  }
}
