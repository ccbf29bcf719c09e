package dev.tieout.form;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the words that a pattern cannot do without: outside of all groups, and not made optional. A
 * sentence that has none of them need not be searched.
 */
final class ClaimAnchors {
  /** A literal, a word list or a group of literals, with what quantifies it. */
  private static final Pattern PART =
      Pattern.compile(
          "(?<literal>\\p{IsHan}+)|(?<!\\(\\?)<(?<list>\\w+)>|\\(\\?:(?<group>[\\p{IsHan}|]+)\\)");

  private ClaimAnchors() {}

  /** The most telling words of a pattern; empty when there are none. */
  static List<String> of(String pattern, Map<String, List<String>> lists) {
    List<String> best = List.of();
    Matcher m = PART.matcher(pattern);
    while (m.find()) {
      boolean needed = depth(pattern, m.start()) == 0 && !isOptional(pattern, m.end());
      if (needed && worth(words(m, lists)) > worth(best)) {
        best = words(m, lists);
      }
    }
    return best;
  }

  private static List<String> words(Matcher m, Map<String, List<String>> lists) {
    if (m.group("literal") != null) {
      return List.of(m.group("literal"));
    }
    return m.group("list") != null
        ? lists.getOrDefault(m.group("list"), List.of())
        : List.of(m.group("group").split("\\|", -1));
  }

  /** A long word is rarer than a short one, and one word is rarer than many. */
  private static double worth(List<String> words) {
    int shortest = words.stream().mapToInt(String::length).min().orElse(0);
    return words.isEmpty() ? 0 : shortest + 1.0 / words.size();
  }

  private static int depth(String pattern, int at) {
    int depth = 0;
    for (int i = 0; i < at; i++) {
      char c = pattern.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
    }
    return depth;
  }

  /** Whether what ends here may be left out. */
  private static boolean isOptional(String pattern, int end) {
    String rest = pattern.substring(end);
    return rest.startsWith("?") || rest.startsWith("*") || rest.startsWith("{0");
  }
}
