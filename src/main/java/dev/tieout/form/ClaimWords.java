package dev.tieout.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;

/** The word lists of a claim file, and how they go into its patterns. */
final class ClaimWords {
  /**
   * A number of its own: not the rest of a longer one, nor of an ordinal. In Chinese it has at most
   * seven characters.
   */
  private static final String NUMBER =
      "(?<![\\d第]|\\d[.,])(?<n>\\d{1,3}(?:,\\d{3})+|\\d{1,9}|[〇零一二三四五六七八九十百千两]{1,7})";

  /** {@code <name>}, but not the {@code (?<name>} of a group. */
  private static final Pattern NAME = Pattern.compile("(?<!\\(\\?)<(\\w+)>");

  private final Map<String, String> alternatives;

  private ClaimWords(Map<String, String> alternatives) {
    this.alternatives = alternatives;
  }

  static ClaimWords read(YamlNode node) throws FormFileException {
    Map<String, String> alternatives = new LinkedHashMap<>();
    alternatives.put("n", NUMBER);
    for (Map.Entry<String, YamlNode> entry : node.map().entrySet()) {
      alternatives.put(entry.getKey(), anyOf(texts(entry.getValue())));
    }
    return new ClaimWords(alternatives);
  }

  static List<String> texts(YamlNode node) throws FormFileException {
    List<String> texts = new ArrayList<>();
    for (YamlNode entry : node.list()) {
      texts.add(entry.text());
    }
    return texts;
  }

  /** Any of the words, the longest first, so that none hides behind its own beginning. */
  static String anyOf(List<String> words) {
    return words.stream()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .map(Pattern::quote)
        .collect(Collectors.joining("|", "(?:", ")"));
  }

  /** The pattern of a text that may name word lists. */
  Pattern pattern(YamlNode node) throws FormFileException {
    StringBuilder out = new StringBuilder();
    Matcher m = NAME.matcher(node.text());
    while (m.find()) {
      String words = alternatives.get(m.group(1));
      if (words == null) {
        throw node.fault(
            "form-unknown-id",
            Map.of("id", m.group(), "known", String.join(", ", alternatives.keySet())));
      }
      m.appendReplacement(out, Matcher.quoteReplacement(words));
    }
    m.appendTail(out);
    try {
      return Pattern.compile(out.toString());
    } catch (PatternSyntaxException e) {
      throw node.fault("claim-bad-pattern", Map.of("problem", e.getDescription()));
    }
  }

  List<Pattern> patterns(YamlNode node) throws FormFileException {
    List<Pattern> patterns = new ArrayList<>();
    for (YamlNode entry : node.list()) {
      patterns.add(pattern(entry));
    }
    return patterns;
  }
}
