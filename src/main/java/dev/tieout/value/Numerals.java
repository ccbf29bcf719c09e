package dev.tieout.value;

import dev.tieout.value.Amount.Kind;
import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * From the text of one cell to what it states. Knows {@code +479}, {@code 增1423}, {@code 减3},
 * {@code 1,113}, {@code 1 234}, {@code (123)} for −123, {@code 523.15万元}, {@code １２３}, {@code ¥5},
 * {@code 12.5%}, {@code 13①}, {@code *13}; {@code /}, {@code —} and {@code 无} say that there is
 * nothing to state. Everything else is words: dates, ranges, {@code 约13}, {@code 12/13}, {@code
 * 1,23}, two numbers in one cell, and numbers in Chinese, for which there is {@link
 * ChineseNumerals}.
 *
 * <p>The number is never scaled by its unit: {@code 5万} is 5 with the unit {@code 万}.
 */
public final class Numerals {
  /** A cell longer than this is words. Bounds the work on hostile input. */
  private static final int LONGEST = 64;

  private static final int LONGEST_PLAIN = 18;

  private static final Amount BLANK = Amount.without(Kind.BLANK);
  private static final Amount NOT_APPLICABLE = Amount.without(Kind.NOT_APPLICABLE);
  private static final Amount TEXT = Amount.without(Kind.TEXT);

  /** Signs for "nothing to state", after folding. */
  private static final Set<String> NOTHING =
      Set.of(
          "/", "//", "\\", "-", "--", "---", "–", "—", "——", "———", "―", "─", "──", "无", "無", "N/A",
          "n/a");

  private static final String UNITS =
      "个百分点|百分点|百万元|千万元|万元|亿元|千元|人次|万件|万条|元|万|亿|件|条|项|次|个|份|人|起|宗|篇|例|名|户|%|‰";

  /**
   * Groups have three digits each, and none starts with 0: {@code 1,23} and {@code 1 23} are no
   * numbers, and neither is {@code 0 000}, which is two. Other styles of punctuation have their own
   * such text.
   */
  private static final String NUMBER =
      "(?<whole>[1-9]\\d{0,2}(?:,\\d{3})+|[1-9]\\d{0,2}(?: \\d{3})+|\\d*)(?<fraction>\\.\\d+)?";

  private static final Pattern PRINTED =
      Pattern.compile(
          "(?<lead>[*※]?) ?(?<open>\\(?) ?(?<sign>(?:[+-]|增加?|[减減]少?)?) ?(?<currency>[¥$€£]?) ?"
              + NUMBER
              + " ?(?:(?<unit>"
              + UNITS
              + ")|\\((?<enclosed>"
              + UNITS
              + ")\\))? ?(?<close>\\)?)"
              + " ?(?<marks>(?:[\u2460-\u2473*※†‡§¹²³⁰⁴-⁹]|\\[\\d{1,2}\\]|\\(?注\\d{0,2}\\)?)*)");

  private Numerals() {}

  /**
   * What a cell states.
   *
   * @param raw the text of a cell, as it stands; never refused
   */
  public static Amount parse(String raw) {
    int start = Folding.begin(raw, 0, raw.length());
    int end = Folding.end(raw, start, raw.length());
    if (start == end) {
      return BLANK;
    }
    if (end - start > LONGEST) {
      return TEXT;
    }
    return isPlain(raw, start, end) ? plain(raw, start, end) : dressed(raw, start, end);
  }

  private static boolean isPlain(String raw, int start, int end) {
    for (int i = start; i < end; i++) {
      if (!isDigit(raw.charAt(i))) {
        return false;
      }
    }
    return end - start <= LONGEST_PLAIN;
  }

  private static Amount plain(String raw, int start, int end) {
    long n = 0;
    for (int i = start; i < end; i++) {
      n = 10 * n + raw.charAt(i) - '0';
    }
    return number(BigDecimal.valueOf(n), "", "");
  }

  private static Amount dressed(String raw, int start, int end) {
    String text = narrowed(raw, start, end);
    if (NOTHING.contains(text)) {
      return NOT_APPLICABLE;
    }
    if (text.chars().noneMatch(c -> isDigit((char) c))) {
      return TEXT;
    }
    Matcher m = PRINTED.matcher(text);
    return m.matches() && isSound(m) ? printed(m) : TEXT;
  }

  /** Half-width, each blank one blank, except that a line end stays one: it parts two texts. */
  private static String narrowed(String raw, int start, int end) {
    StringBuilder out = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      char c = raw.charAt(i);
      if (c == '\n' || c == '\r' || c == '\t' || !Folding.isBlank(c)) {
        out.append(Folding.narrow(c));
      } else if (!Folding.isZeroWidth(c)) {
        out.append(' ');
      }
    }
    return out.toString();
  }

  private static boolean isSound(Matcher m) {
    boolean enclosed = !m.group("open").isEmpty();
    return enclosed == !m.group("close").isEmpty()
        && !(enclosed && !m.group("sign").isEmpty())
        && (!m.group("whole").isEmpty() || m.group("fraction") != null);
  }

  private static Amount printed(Matcher m) {
    String digits = m.group("whole").replace(",", "").replace(" ", "") + textOf(m, "fraction");
    BigDecimal n = new BigDecimal(digits);
    boolean negative = !m.group("open").isEmpty() || isNegative(m.group("sign"));
    String unit = m.group("currency") + textOf(m, "unit") + textOf(m, "enclosed");
    return number(negative ? n.negate() : n, unit, m.group("lead") + m.group("marks"));
  }

  private static boolean isNegative(String sign) {
    return sign.startsWith("-") || sign.startsWith("减") || sign.startsWith("減");
  }

  private static String textOf(Matcher m, String group) {
    String text = m.group(group);
    return text == null ? "" : text;
  }

  private static Amount number(BigDecimal n, String unit, String noteMark) {
    return new Amount(Kind.NUMBER, n, unit, noteMark);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
