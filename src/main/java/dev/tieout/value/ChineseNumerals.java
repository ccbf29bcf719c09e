package dev.tieout.value;

import java.util.OptionalLong;

/**
 * Whole numbers written in Chinese: {@code 十三}, {@code 两}, {@code 一百零五}, {@code 三万二千}, {@code
 * 二〇二〇}, {@code 壹佰}. What is not exactly one number is none: {@code 三五} (three to five), {@code
 * 十几}, {@code 一百五} (105 or 150).
 */
public final class ChineseNumerals {
  private static final String DIGITS = "〇一二三四五六七八九";
  private static final String UNITS = "十百千万亿";
  private static final long[] WORTH = {10, 100, 1000, 10_000, 100_000_000};

  /** Other characters for the same digits and units, each above the one that it stands for. */
  private static final String VARIANTS = "零○两兩壹贰叁肆伍陆柒捌玖拾佰仟萬億";

  private static final String PLAIN = "〇〇二二一二三四五六七八九十百千万亿";

  private static final int LONGEST = 18;

  private ChineseNumerals() {}

  /** The number that the whole text states, empty when it states none. */
  public static OptionalLong parse(String text) {
    if (text.isEmpty() || text.length() > LONGEST || !isNumeral(text)) {
      return OptionalLong.empty();
    }
    String plain = plain(text);
    return plain.chars().allMatch(c -> DIGITS.indexOf(c) >= 0) ? digits(plain) : counted(plain);
  }

  /** Whether a character can be part of a number in Chinese. */
  public static boolean isNumeral(char c) {
    char plain = plain(c);
    return DIGITS.indexOf(plain) >= 0 || UNITS.indexOf(plain) >= 0;
  }

  private static boolean isNumeral(String text) {
    return text.chars().allMatch(c -> isNumeral((char) c));
  }

  private static String plain(String text) {
    StringBuilder out = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      out.setCharAt(i, plain(text.charAt(i)));
    }
    return out.toString();
  }

  private static char plain(char c) {
    int at = VARIANTS.indexOf(c);
    return at < 0 ? c : PLAIN.charAt(at);
  }

  /** Digits side by side, as in years. Two without a zero are a range: {@code 三五} is 3 to 5. */
  private static OptionalLong digits(String text) {
    boolean range = text.length() == 2 && text.indexOf('〇') < 0;
    return range
        ? OptionalLong.empty()
        : OptionalLong.of(
            text.chars().mapToLong(c -> DIGITS.indexOf(c)).reduce(0, (n, d) -> 10 * n + d));
  }

  /** Digits with units. Right only when the number, written out again, gives the same text. */
  private static OptionalLong counted(String text) {
    long n = value(text);
    return n >= 0 && written(n).replace("一十", "十").equals(text.replace("一十", "十"))
        ? OptionalLong.of(n)
        : OptionalLong.empty();
  }

  /**
   * What the text is worth, whether well-formed or not: around its largest unit, then the parts.
   */
  private static long value(String text) {
    for (int u = UNITS.length() - 1; u >= 0; u--) {
      int at = text.indexOf(UNITS.charAt(u));
      if (at >= 0) {
        long times = at == 0 ? 1 : value(text.substring(0, at));
        return times * WORTH[u] + value(text.substring(at + 1));
      }
    }
    return text.isEmpty() ? 0 : DIGITS.indexOf(text.charAt(text.length() - 1));
  }

  private static String written(long n) {
    for (int u = UNITS.length() - 1; u >= 0; u--) {
      if (n >= WORTH[u]) {
        long rest = n % WORTH[u];
        String gap = rest < WORTH[u] / 10 ? "〇" : "";
        String tail = rest == 0 ? "" : gap + written(rest);
        return written(n / WORTH[u]) + UNITS.charAt(u) + tail;
      }
    }
    return String.valueOf(DIGITS.charAt((int) n));
  }
}
