package dev.tieout.read.pdf.page.table;

import dev.tieout.read.pdf.page.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Words of one line with no wide gap between them: the smallest thing that can be the line of a
 * cell.
 *
 * @param box around them
 * @param text the words with a blank between them
 * @param words it as smaller chunks of one word each, from the left
 */
public record Chunk(Box box, String text, List<Chunk> words) {
  public Chunk {
    words = List.copyOf(words);
  }

  /** A chunk of one word, or of which the words do not matter. */
  Chunk(Box box, String text) {
    this(box, text, List.of());
  }

  /** The chunk of some words from left to right, at least one. */
  static Chunk of(List<Chunk> words) {
    return new Chunk(
        Box.around(words, Chunk::box),
        words.size() == 1
            ? words.get(0).text
            : String.join(" ", words.stream().map(Chunk::text).toList()),
        words);
  }

  /** A number with what may stand around it: signs, brackets, a unit, a note mark. */
  private static final Pattern FIGURE =
      Pattern.compile(
          "(?:[^\\p{L}\\p{Nd}]|EUR|USD|GBP|US)*+\\p{Nd}[^\\p{L}]*+(?:\\p{L}|bn|mn|km|mm|kg|million|billion|thousand|万元|亿元)?\\W*");

  /** What stands for a number that is not there. */
  private static final Pattern NO_FIGURE =
      Pattern.compile(
          "[\\p{Pd}—–./:*…()（）]{1,5}|[（(]?(?i:n\\.?/?[ad]\\.?)[)）]?|[（(]?[A-Za-z][)）]?");

  /** One year, or from one to another, with a letter or mark for an estimate. */
  private static final Pattern YEAR =
      Pattern.compile(
          "(?:FY ?)?(?:1[89]|20)\\p{Nd}\\p{Nd}(?:[-–/](?:(?:1[89]|20)?\\p{Nd}\\p{Nd}))?\\W*\\w?\\W*");

  /** Dots at the end, with or without blanks between them. */
  private static final Pattern LEADER = Pattern.compile("(?:[.…·_] ?){4,}$|…{2,}$");

  /** A currency's sign, or an opening bracket with one. */
  private static final Pattern SIGN = Pattern.compile("[(（]?\\p{Sc}[(（]?|[(（]");

  /** Whether it is the sign of a number that stands to its right. */
  boolean isSignOf(Chunk next) {
    return SIGN.matcher(text).matches() && next.isFigureLike();
  }

  /** This and the next chunk of its line as one. */
  Chunk and(Chunk next) {
    List<Chunk> both = new ArrayList<>(words);
    both.addAll(next.words);
    return new Chunk(box.union(next.box), text + " " + next.text, both);
  }

  /** Whether it is a number that may be the number of a year, which heads often are. */
  boolean isYear() {
    return YEAR.matcher(text).matches();
  }

  /** Whether dots lead from it to what stands to its right. */
  boolean hasLeader() {
    return LEADER.matcher(text).find();
  }

  /** Whether it is a number. */
  boolean isFigure() {
    return hasDigit() && FIGURE.matcher(text).matches();
  }

  /** Most chunks of a page are words, which need no look at the pattern. */
  private boolean hasDigit() {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c >= '0' && c <= '9')
          || (c > 0x7F && (Character.isDigit(c) || Character.isSurrogate(c)))) {
        return true;
      }
    }
    return false;
  }

  /** Whether it may stand in a column of numbers. */
  boolean isFigureLike() {
    return isFigure() || NO_FIGURE.matcher(text).matches();
  }
}
