package dev.tieout.infer.column;

import dev.tieout.infer.column.Column.Unit;
import dev.tieout.value.Amount;
import dev.tieout.value.Numerals;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds units in heads and captions. */
final class Units {
  /** A longer text is a sentence that may speak of anything. */
  private static final int LONGEST = 200;

  private static final Pattern NAMED =
      Pattern.compile("(?:单位|單位|Units?) ?[:：] ?([^\\s,，;；)）\\]】、/]{1,12})([、/,，;；]?)");

  private static final Pattern SCALE =
      Pattern.compile(
          "\\bin (?:thousands|millions|billions|thousand|million|billion)(?: of)?"
              + "(?: (?:US |U\\.S\\. )?(?:dollars|euros?|pounds|tonnes|USD|EUR|GBP)|(?= ?[),.;]|$))"
              + "|\\bin (?:Tsd|Mio|Mrd)\\.? ?(?:EUR|Euro|€)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ENCLOSED = Pattern.compile("[(（\\[]([^()（）\\[\\]]{1,12})[)）\\]]");

  /** Symbols of measures: {@code km²}, {@code t/ha}, {@code kWh}, {@code °C}. */
  private static final String SYMBOL =
      "(?:[kMGTmµμcdhn]?(?:m|g|s|t|l|L|W|Wh|V|A|J|N|Pa|Hz|B|mol)|ha|min|h|d|a|K|°C|°F|%|‰)(?:[²³]|\\^?[23])?";

  /** Square brackets around a letter or a number can be a note mark: {@code [1]}, {@code [a]}. */
  private static final Pattern MEASURE =
      Pattern.compile("\\[ ?(?!a ?\\]|d ?\\])(" + SYMBOL + "(?:[/·]" + SYMBOL + ")*) ?\\]");

  private Units() {}

  /** The unit that a head states; none when it states several. */
  static Unit ofHead(List<String> path) {
    TreeSet<String> found = new TreeSet<>();
    for (String text : path) {
      if (text.length() <= LONGEST) {
        stated(text, found);
        enclosed(text, found);
        String end = text.strip();
        if (end.endsWith("%") || end.endsWith("％")) {
          found.add("%");
        }
      }
    }
    return found.size() == 1 ? new Unit(found.first(), "head") : Unit.NONE;
  }

  /** The unit that is stated for a whole table; none when there are several. */
  static Unit ofCaption(List<String> lines) {
    TreeSet<String> found = new TreeSet<>();
    lines.stream().filter(l -> l.length() <= LONGEST).forEach(l -> stated(l, found));
    return found.size() == 1 ? new Unit(found.first(), "caption") : Unit.NONE;
  }

  /** Whether a text states a unit in any way. */
  static boolean isStated(String text) {
    return !ofCaption(List.of(text)).text().isEmpty() || !ofHead(List.of(text)).text().isEmpty();
  }

  private static void stated(String text, Set<String> found) {
    Matcher named = NAMED.matcher(text);
    while (named.find()) {
      found.add(named.group(1));
      // 单位：件、万元 states two.
      if (!named.group(2).isEmpty()) {
        found.add(named.group());
      }
    }
    Matcher scale = SCALE.matcher(text);
    while (scale.find()) {
      found.add(scale.group());
    }
  }

  private static void enclosed(String text, Set<String> found) {
    Matcher m = ENCLOSED.matcher(text);
    while (m.find()) {
      unit(m.group(1).strip()).ifPresent(found::add);
    }
    Matcher measure = MEASURE.matcher(text);
    while (measure.find()) {
      found.add(measure.group(1));
    }
  }

  private static Optional<String> unit(String text) {
    Amount amount = Numerals.parse("1" + text);
    boolean currency = text.matches("(?:US)?\\$|€|£|EUR|USD|GBP|RMB|CNY|[€£$]m");
    if (currency) {
      return Optional.of(text);
    }
    return Optional.of(amount.unit()).filter(u -> amount.isNumber() && !u.isEmpty());
  }
}
