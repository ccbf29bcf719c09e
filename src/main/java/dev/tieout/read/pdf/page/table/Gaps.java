package dev.tieout.read.pdf.page.table;

import dev.tieout.read.pdf.page.Word;
import java.util.regex.Pattern;

/**
 * Which gaps between words part the texts of two cells: wide ones; those without a blank on a page
 * that draws blanks between words; and those between two whole numbers, however narrow.
 */
record Gaps(Measure measure) {
  /** A number that no blank can be a part of. */
  private static final Pattern NUMBER =
      Pattern.compile("[-+−–]?\\p{Sc}?\\p{Nd}[\\p{Nd}.,]*%?|[(]\\p{Nd}[\\p{Nd}.,]*%?[)]");

  /** What may follow a blank between thousands. */
  private static final Pattern THOUSAND = Pattern.compile("\\p{Nd}{3}(?:[.,]\\p{Nd}+)?%?");

  private static final Pattern BEFORE_THOUSAND = Pattern.compile("[-+−–]?\\p{Sc}?\\p{Nd}{1,3}");

  boolean part(Word a, Word b) {
    double gap = b.box().left() - a.box().right();
    return gap > measure.wideGap()
        || (measure.blanks() && !b.spaced() && gap > 0 && !isMark(b) && !isMark(a))
        || (!isLetters(a) && !isLetters(b) && areNumbers(a.text(), b.text()));
  }

  /**
   * Whether it begins with a letter, which no number does: most words need no look at a pattern.
   */
  private static boolean isLetters(Word word) {
    String first = word.glyphs().get(0).text();
    return !first.isEmpty() && Character.isLetter(first.codePointAt(0));
  }

  /** Whether it is smaller than the rest, as note marks are. */
  private boolean isMark(Word word) {
    return word.size() < 0.85 * measure.size();
  }

  private static boolean areNumbers(String a, String b) {
    return NUMBER.matcher(a).matches()
        && NUMBER.matcher(b).matches()
        && b.charAt(0) != '('
        && !(THOUSAND.matcher(b).matches() && BEFORE_THOUSAND.matcher(a).matches());
  }
}
