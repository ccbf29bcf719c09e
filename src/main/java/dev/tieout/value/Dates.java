package dev.tieout.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates and years in text: {@code 2021-02-23}, {@code 2021/2/23}, {@code 2021.02.23}, {@code
 * 2021年2月23日}, {@code 二〇二一年二月二十三日}. Year, month, day in this order only: the others have two
 * readings.
 */
public final class Dates {
  private static final String CHINESE_YEAR = "[〇○零一二三四五六七八九]{4}";
  private static final String CHINESE_NUMBER = "[一二三四五六七八九十]{1,3}";

  private static final Pattern DATE =
      Pattern.compile(
          "(?<!\\d)((?:19|20)\\d\\d)(?: ?([-/.]) ?(\\d{1,2}) ?\\2 ?(\\d{1,2})(?!\\d)"
              + "| ?年 ?(\\d{1,2}) ?月 ?(\\d{1,2}) ?日)"
              + "|("
              + CHINESE_YEAR
              + ")年("
              + CHINESE_NUMBER
              + ")月("
              + CHINESE_NUMBER
              + ")日");

  private static final Pattern YEAR =
      Pattern.compile(
          "(?<!\\d)((?:19|20)\\d\\d)(?= ?年)|[(\\[]((?:19|20)\\d\\d)[)\\]]|("
              + CHINESE_YEAR
              + ")(?=年)");

  private Dates() {}

  /**
   * A date in a text.
   *
   * @param date the date
   * @param start index of its first character
   * @param end index after its last
   */
  public record Found(LocalDate date, int start, int end) {}

  /** The first date that a text states. */
  public static Optional<Found> first(String text) {
    Matcher m = DATE.matcher(Folding.narrow(text));
    while (m.find()) {
      Optional<LocalDate> date = date(m);
      if (date.isPresent()) {
        return Optional.of(new Found(date.get(), m.start(), m.end()));
      }
    }
    return Optional.empty();
  }

  /** The year that a title names; empty when it names none, or several. */
  public static OptionalInt onlyYear(String text) {
    TreeSet<Integer> years = new TreeSet<>();
    Matcher m = YEAR.matcher(Folding.narrow(text));
    while (m.find()) {
      years.add((int) number(m, m.group(1) == null ? m.group(2) == null ? 3 : 2 : 1));
    }
    return years.size() == 1 ? OptionalInt.of(years.first()) : OptionalInt.empty();
  }

  private static Optional<LocalDate> date(Matcher m) {
    int month = m.group(3) != null ? 3 : m.group(5) != null ? 5 : 8;
    int year = month == 8 ? 7 : 1;
    try {
      return Optional.of(
          LocalDate.of((int) number(m, year), (int) number(m, month), (int) number(m, month + 1)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static long number(Matcher m, int group) {
    String text = m.group(group);
    if (text == null) {
      return 0;
    }
    OptionalLong chinese = ChineseNumerals.parse(text);
    return chinese.isPresent()
        ? chinese.getAsLong()
        : text.charAt(0) <= '9' ? Long.parseLong(text) : 0;
  }
}
