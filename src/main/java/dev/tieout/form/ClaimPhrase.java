package dev.tieout.form;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One way in which reports put a claim: a pattern over folded text. The pattern is compiled when a
 * text has the words that it cannot do without, since most reports make few claims. Immutable as
 * seen from outside, and thread-safe.
 */
public final class ClaimPhrase {
  private final String regex;
  private final List<String> words;
  private volatile @Nullable Pattern compiled;

  /**
   * A phrase.
   *
   * @param regex the pattern
   * @param words words of which a text that it is in has at least one; none when empty
   */
  ClaimPhrase(String regex, List<String> words) {
    this.regex = regex;
    this.words = List.copyOf(words);
  }

  /** Whether the text has what the pattern cannot do without. */
  public boolean canBeIn(String folded) {
    return words.isEmpty() || words.stream().anyMatch(folded::contains);
  }

  /** A matcher for the text. */
  public Matcher matcher(String folded) {
    return pattern().matcher(folded);
  }

  /** Whether the pattern has a group of that name. */
  public boolean hasGroup(String name) {
    return regex.contains("(?<" + name + ">");
  }

  /** The pattern. Two threads may both compile it; either result will do. */
  Pattern pattern() {
    Pattern pattern = compiled;
    if (pattern == null) {
      pattern = Pattern.compile(regex);
      compiled = pattern;
    }
    return pattern;
  }

  @Override
  public String toString() {
    return regex;
  }
}
