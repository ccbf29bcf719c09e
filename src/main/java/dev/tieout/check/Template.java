package dev.tieout.check;

import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence with names for values in it.
 *
 * <ul>
 *   <li>{@code {name}} is the value of that name, or nothing when there is none.
 *   <li>{@code [words {name}]} is left out when one of the names in it has no value.
 *   <li>{@code {?name}} within brackets asks for a value without showing it.
 * </ul>
 *
 * @param words the sentence; values never become part of it
 */
record Template(String words) {
  private static final Pattern NAME = Pattern.compile("\\{(\\??)(\\w+)\\}");
  private static final Pattern PIECE = Pattern.compile("\\[([^\\[\\]]*)\\]|" + NAME.pattern());

  /**
   * The sentence with its values.
   *
   * @param values the value of a name; empty when there is none
   */
  String fill(UnaryOperator<String> values) {
    return replace(
        PIECE, words, m -> m.group(1) == null ? value(values, m, 2) : clause(values, m.group(1)));
  }

  private static String clause(UnaryOperator<String> values, String clause) {
    boolean whole =
        NAME.matcher(clause).results().noneMatch(m -> values.apply(m.group(2)).isEmpty());
    return whole ? replace(NAME, clause, m -> value(values, m, 1)) : "";
  }

  private static String value(UnaryOperator<String> values, MatchResult match, int mark) {
    return match.group(mark).isEmpty() ? values.apply(match.group(mark + 1)) : "";
  }

  private static String replace(Pattern pattern, String text, Replacement by) {
    return pattern.matcher(text).replaceAll(m -> Matcher.quoteReplacement(by.of(m)));
  }

  /** What stands instead of a match. */
  private interface Replacement {
    String of(MatchResult match);
  }
}
