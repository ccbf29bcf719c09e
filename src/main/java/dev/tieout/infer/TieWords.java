package dev.tieout.infer;

import dev.tieout.form.WordFile;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the words of a label say about its line. Immutable and thread-safe.
 *
 * @param total says that a line is made up of others
 * @param apart says that a line is none that can be added: an average, a rate, a year
 * @param named says of a line what it is worked out as
 */
record TieWords(Pattern total, Pattern apart, Map<DerivedTie.Kind, Pattern> named) {
  private static final String STANDARD = "/infer/words.yaml";
  private static final String TOTAL = "total";
  private static final String APART = "apart";

  /** The words that come with the tool. */
  static TieWords standard() {
    Set<String> names = new HashSet<>(Set.of(TOTAL, APART));
    for (DerivedTie.Kind kind : DerivedTie.Kind.values()) {
      names.add(name(kind));
    }
    Map<String, List<String>> words = WordFile.standard(STANDARD, names);
    Map<DerivedTie.Kind, Pattern> named = new EnumMap<>(DerivedTie.Kind.class);
    for (DerivedTie.Kind kind : DerivedTie.Kind.values()) {
      named.put(kind, pattern(words.getOrDefault(name(kind), List.of())));
    }
    return new TieWords(
        pattern(words.getOrDefault(TOTAL, List.of())),
        pattern(words.getOrDefault(APART, List.of())),
        Map.copyOf(named));
  }

  private static String name(DerivedTie.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Pattern pattern(List<String> words) {
    // What stands around a word is asked once for all words, not once for each.
    String latin = quoted(words, TieWords::isLatin);
    String others = quoted(words, w -> !isLatin(w));
    return Pattern.compile(
        Stream.of(latin.isEmpty() ? "" : "(?<![\\p{L}\\p{N}])(?:" + latin + ")(?![\\p{L}])", others)
            .filter(p -> !p.isEmpty())
            .collect(Collectors.joining("|")),
        Pattern.UNICODE_CASE);
  }

  private static String quoted(List<String> words, Predicate<String> which) {
    return words.stream().filter(which).map(Pattern::quote).collect(Collectors.joining("|"));
  }

  private static boolean isLatin(String word) {
    return word.chars().allMatch(c -> c < 0x2E80);
  }

  boolean isTotal(String label) {
    return total.matcher(label.toLowerCase(Locale.ROOT)).find();
  }

  boolean names(DerivedTie.Kind kind, String label) {
    Pattern pattern = named.get(kind);
    return pattern != null && pattern.matcher(label.toLowerCase(Locale.ROOT)).find();
  }

  /** Whether a label begins with such a word, behind what is no letter. */
  boolean opens(DerivedTie.Kind kind, String label) {
    Pattern pattern = named.get(kind);
    String words = label.toLowerCase(Locale.ROOT).replaceFirst("^\\P{L}+", "");
    return pattern != null && pattern.matcher(words).lookingAt();
  }

  boolean isApart(String label) {
    return apart.matcher(label.toLowerCase(Locale.ROOT)).find();
  }
}
