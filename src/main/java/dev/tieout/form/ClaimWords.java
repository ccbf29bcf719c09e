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

  private final boolean trusted;
  private final Map<String, List<String>> lists;
  private final Map<String, String> alternatives = new LinkedHashMap<>();

  private ClaimWords(boolean trusted, Map<String, List<String>> lists) {
    this.trusted = trusted;
    this.lists = lists;
    alternatives.put("n", NUMBER);
    lists.forEach((name, words) -> alternatives.put(name, anyOf(words)));
  }

  static ClaimWords read(YamlNode node, boolean trusted) throws FormFileException {
    Map<String, List<String>> lists = new LinkedHashMap<>();
    for (Map.Entry<String, YamlNode> entry : node.map().entrySet()) {
      lists.put(entry.getKey(), texts(entry.getValue()));
    }
    return new ClaimWords(trusted, lists);
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
    try {
      return Pattern.compile(regex(node));
    } catch (PatternSyntaxException e) {
      throw node.fault("claim-bad-pattern", Map.of("problem", e.getDescription()));
    }
  }

  private String regex(YamlNode node) throws FormFileException {
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
    return m.appendTail(out).toString();
  }

  /** Phrases; their patterns are tried out only in a file that did not come with the tool. */
  List<ClaimPhrase> phrases(YamlNode node) throws FormFileException {
    List<ClaimPhrase> phrases = new ArrayList<>();
    for (YamlNode entry : node.list()) {
      String regex = trusted ? regex(entry) : pattern(entry).pattern();
      phrases.add(new ClaimPhrase(regex, ClaimAnchors.of(entry.text(), lists)));
    }
    return phrases;
  }

  List<Pattern> patterns(YamlNode node) throws FormFileException {
    List<Pattern> patterns = new ArrayList<>();
    for (YamlNode entry : node.list()) {
      patterns.add(pattern(entry));
    }
    return patterns;
  }
}
