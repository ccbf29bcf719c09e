package dev.tieout.value;

/**
 * Brings texts that say the same into one form: full-width characters become half-width ones,
 * blanks of all kinds go. Superscripts and circled numbers stay as they are, since {@code 13²} is
 * not 132.
 */
public final class Folding {
  private static final char FULL_WIDTH_FIRST = '\uFF01';
  private static final char FULL_WIDTH_LAST = '\uFF5E';
  private static final int FULL_TO_HALF = FULL_WIDTH_FIRST - '!';

  private Folding() {}

  /** The text with half-width characters and without blanks. */
  public static String fold(String text) {
    if (isFolded(text)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isBlank(c)) {
        out.append(narrow(c));
      }
    }
    return out.toString();
  }

  /** The text with half-width characters and with its blanks, character for character. */
  public static String narrow(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      out.append(isBlank(c) ? ' ' : narrow(c));
    }
    return out.toString();
  }

  private static boolean isFolded(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isBlank(c) || narrow(c) != c) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether a character shows nothing: blanks, tabs, line ends, no-break and ideographic blanks,
   * control characters, zero-width characters, soft hyphens.
   */
  public static boolean isBlank(char c) {
    return c <= ' ' || (c >= '\u007F' && (isWide(c) || isZeroWidth(c)));
  }

  /** Whether a text shows nothing. */
  public static boolean isBlank(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isBlank(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Where a part of a text begins to show something; its end when it shows nothing. */
  public static int begin(String text, int from, int to) {
    int begin = from;
    while (begin < to && isBlank(text.charAt(begin))) {
      begin++;
    }
    return begin;
  }

  /** Behind what a part of a text shows last; its begin when it shows nothing. */
  public static int end(String text, int from, int to) {
    int end = to;
    while (end > from && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private static boolean isWide(char c) {
    return c == '\u0085' || Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Whether a character takes no room at all, so that it cannot even part two numbers. */
  public static boolean isZeroWidth(char c) {
    return c == '\u00AD'
        || c == '\uFEFF'
        || isBetween('\u007F', c, '\u0084')
        || isBetween('\u0086', c, '\u009F')
        || isBetween('\u200B', c, '\u200F')
        || isBetween('\u202A', c, '\u202E')
        || isBetween('\u2060', c, '\u2064');
  }

  private static boolean isBetween(char first, char c, char last) {
    return first <= c && c <= last;
  }

  /** The half-width form of a character, or the character itself where it has none. */
  public static char narrow(char c) {
    if (isBetween(FULL_WIDTH_FIRST, c, FULL_WIDTH_LAST)) {
      return (char) (c - FULL_TO_HALF);
    }
    return switch (c) {
      case '\u2212', '\uFE63' -> '-';
      case '\uFE62' -> '+';
      case '\uFE6A' -> '%';
      case '\uFFE5' -> '\u00A5';
      default -> c;
    };
  }
}
