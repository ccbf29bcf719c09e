package dev.tieout.infer;

import dev.tieout.form.WordFile;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the words of a label say about its line. Immutable and thread-safe.
 *
 * @param total says that a line is made up of others
 * @param apart says that a line is none that can be added: an average, a rate, a year
 */
record TieWords(Pattern total, Pattern apart) {
  private static final String STANDARD = "/infer/words.yaml";
  private static final String TOTAL = "total";
  private static final String APART = "apart";

  /** The words that come with the tool. */
  static TieWords standard() {
    Map<String, List<String>> words = WordFile.standard(STANDARD, Set.of(TOTAL, APART));
    return new TieWords(
        pattern(words.getOrDefault(TOTAL, List.of())),
        pattern(words.getOrDefault(APART, List.of())));
  }

  private static Pattern pattern(List<String> words) {
    return Pattern.compile(
        words.stream()
            .map(
                w ->
                    isLatin(w)
                        ? "(?<![\\p{L}\\p{N}])" + Pattern.quote(w) + "(?![\\p{L}])"
                        : Pattern.quote(w))
            .collect(Collectors.joining("|")),
        Pattern.UNICODE_CASE);
  }

  private static boolean isLatin(String word) {
    return word.chars().allMatch(c -> c < 0x2E80);
  }

  boolean isTotal(String label) {
    return total.matcher(label.toLowerCase(Locale.ROOT)).find();
  }

  boolean isApart(String label) {
    return apart.matcher(label.toLowerCase(Locale.ROOT)).find();
  }
}
