package dev.tieout.infer;

import dev.tieout.grid.Cell;
import dev.tieout.grid.Grid;
import dev.tieout.value.Folding;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a table writes its numbers: which sign stands before the decimals. It is told from all cells
 * together, since {@code 1.234} alone can be either. Immutable and thread-safe.
 */
final class NumberStyle {
  /** A longer text is words. Bounds the work on hostile input. */
  private static final int LONGEST = 40;

  /** More digits do not fit into a {@code long}. */
  private static final int MOST_DIGITS = 18;

  /** {@code 851E} is a number with a mark; {@code 12A} is a name. */
  private static final int FEWEST_MARKED = 3;

  private static final Pattern ONE_GROUP_COMMA = Pattern.compile("[-+(]?\\d{1,3},\\d{3}\\)?");
  private static final Pattern ONE_GROUP_POINT = Pattern.compile("[-+(]?\\d{1,3}\\.\\d{3}\\)?");
  private static final Pattern GROUPS_COMMA =
      Pattern.compile("[-+($]*\\d{1,3}(,\\d{3})*(,\\d{3}(\\.\\d+)?|\\.\\d+) ?%?\\)?");
  private static final Pattern GROUPS_POINT =
      Pattern.compile("[-+($]*\\d{1,3}(\\.\\d{3})*(\\.\\d{3}(,\\d+)?|,\\d+) ?%?\\)?");

  private static final Pattern GROUPS = Pattern.compile("[\\s\\u00A0\\u2009\\u202F']+");
  private static final Pattern NO_DIGITS = Pattern.compile("\\D");

  private static final String BLANKS = "[\\s\\u00A0\\u2007\\u2009\\u202F\\u3000]*";
  private static final String CURRENCY = "[$£€¥￥]?";
  private static final String GROUP_BLANKS = "' \\u00A0\\u2007\\u2009\\u202F";

  /** Three digits at the end, two in each group before, as in India: {@code 1,23,456}. */
  private static final String PAIRS = "\\d{1,2}(?:,\\d{2})+,\\d{3}";

  private static final Pattern GROUPS_OF_PAIRS = Pattern.compile("[-+(]?" + PAIRS + ".*");

  /** A bracket that is not that of a note mark. */
  private static final Pattern CLOSED = Pattern.compile("(?<![⁰¹²³⁴⁵⁶⁷⁸⁹])\\)");

  /** Note marks behind a number. */
  private static final String MARKS =
      "(?:[*†‡]|[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2}[)⁾]?|\\[\\d{1,2}])?(?<mark>[A-Za-z]?)";

  private static final NumberStyle POINT = new NumberStyle('.', ",");
  private static final NumberStyle COMMA = new NumberStyle(',', ".");

  private final char decimal;
  private final Pattern printed;

  private NumberStyle(char decimal, String group) {
    this.decimal = decimal;
    String signs = group + GROUP_BLANKS;
    this.printed =
        Pattern.compile(
            CURRENCY
                + BLANKS
                + "(?<sign>[-+−–]|\\()?"
                + BLANKS
                + CURRENCY
                + BLANKS
                + "(?<whole>"
                + (decimal == '.' ? PAIRS + "|" : "")
                + "\\d{1,3}(?:["
                + signs
                + "]\\d{3})+\\d?|\\d+)?(?:\\"
                + decimal
                + "(?<fraction>\\d+)|\\"
                + decimal
                + ")?"
                + BLANKS
                + "(?<percent>[%％]?)\\)?"
                + BLANKS
                + CURRENCY
                + MARKS);
  }

  /**
   * A number as printed.
   *
   * @param unscaled its digits
   * @param decimals how many of them stand after the decimal sign
   */
  record Printed(long unscaled, int decimals) {}

  /** The style that most cells of a table speak for; a point where none does. */
  static NumberStyle of(Grid grid) {
    int comma = 0;
    for (Cell cell : grid.cells()) {
      String text = cell.text();
      if (text.length() <= LONGEST && hasSeparator(text)) {
        comma += vote(GROUPS.matcher(plain(text)).replaceAll("").strip());
      }
    }
    return comma > 0 ? COMMA : POINT;
  }

  private static boolean hasSeparator(String text) {
    for (char sign : new char[] {',', '.', '，', '．'}) {
      if (text.indexOf(sign) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** The text with half-width characters where it has full-width ones. */
  private static String plain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= '\uFF01' && text.charAt(i) <= '\uFF5E') {
        return Folding.narrow(text);
      }
    }
    return text;
  }

  /** Above 0 for a decimal comma, below 0 for a decimal point; one group alone says little. */
  private static int vote(String text) {
    if (GROUPS_OF_PAIRS.matcher(text).matches()) {
      return -3;
    }
    if (ONE_GROUP_COMMA.matcher(text).matches()) {
      return -1;
    }
    if (ONE_GROUP_POINT.matcher(text).matches()) {
      return 0;
    }
    if (GROUPS_COMMA.matcher(text).matches()) {
      return -3;
    }
    return GROUPS_POINT.matcher(text).matches() ? 3 : 0;
  }

  /** The number that a text states and nothing else; empty when it is blank or words. */
  Optional<Printed> parse(String text) {
    if (text.isEmpty() || text.length() > LONGEST) {
      return Optional.empty();
    }
    return isDigits(text) ? printed(text) : parsePlain(plain(text).strip());
  }

  /** Whether a text is digits alone, with the decimal sign between them or without. */
  private boolean isDigits(String text) {
    int signs = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean sign = c == decimal && i > 0 && i < text.length() - 1;
      signs += sign ? 1 : 0;
      if (!sign && (c < '0' || c > '9')) {
        return false;
      }
    }
    return signs < 2;
  }

  /** The same as the pattern says of such a text, many times as fast: most numbers are so. */
  private Optional<Printed> printed(String digits) {
    int at = digits.indexOf(decimal);
    String all = at < 0 ? digits : digits.substring(0, at) + digits.substring(at + 1);
    String counted = withoutLeadingZeros(all);
    return counted.length() > MOST_DIGITS
        ? Optional.empty()
        : Optional.of(new Printed(Long.parseLong(counted), at < 0 ? 0 : all.length() - at));
  }

  private static String withoutLeadingZeros(String digits) {
    int zeros = 0;
    while (zeros < digits.length() - 1 && digits.charAt(zeros) == '0') {
      zeros++;
    }
    return digits.substring(zeros);
  }

  private Optional<Printed> parsePlain(String plain) {
    Matcher m = printed.matcher(plain);
    if (!m.matches() || (m.group("whole") == null && m.group("fraction") == null)) {
      return Optional.empty();
    }
    boolean enclosed = "(".equals(m.group("sign"));
    if (enclosed != CLOSED.matcher(plain).find()) {
      return Optional.empty();
    }
    return printed(m, enclosed || isMinus(m.group("sign")));
  }

  private static boolean isMinus(@Nullable String sign) {
    return sign != null && !sign.isEmpty() && sign.charAt(0) != '+';
  }

  private Optional<Printed> printed(Matcher m, boolean negative) {
    String fraction = m.group("fraction") == null ? "" : m.group("fraction");
    String whole =
        m.group("whole") == null ? "" : NO_DIGITS.matcher(m.group("whole")).replaceAll("");
    String digits = withoutLeadingZeros(whole + fraction);
    boolean marked = !m.group("mark").isEmpty();
    if (digits.length() > MOST_DIGITS || (marked && digits.length() < FEWEST_MARKED)) {
      return Optional.empty();
    }
    long unscaled = Long.parseLong(digits);
    return Optional.of(new Printed(negative ? -unscaled : unscaled, fraction.length()));
  }
}
