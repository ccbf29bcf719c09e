package dev.tieout.read.pdf.page.table;

import dev.tieout.read.pdf.page.Box;
import java.util.regex.Pattern;

/**
 * Words of one line with no wide gap between them: the smallest thing that can be the line of a
 * cell.
 *
 * @param box around them
 * @param text the words with a blank between them
 */
public record Chunk(Box box, String text) {
  /** A number with what may stand around it: signs, brackets, a unit, a note mark. */
  private static final Pattern FIGURE =
      Pattern.compile(
          "(?:[^\\p{L}\\p{Nd}]|EUR|USD|GBP|US)*+\\p{Nd}[^\\p{L}]*+(?:\\p{L}|bn|mn|km|mm|kg|million|billion|thousand|万元|亿元)?\\W*");

  /** What stands for a number that is not there. */
  private static final Pattern NO_FIGURE =
      Pattern.compile("[\\p{Pd}—–./:*…()（）]{1,5}|(?i:n\\.?/?[ad]\\.?)|[（(]?[A-Za-z][)）]?");

  /** Whether it is a number. */
  boolean isFigure() {
    return FIGURE.matcher(text).matches();
  }

  /** Whether it may stand in a column of numbers. */
  boolean isFigureLike() {
    return isFigure() || NO_FIGURE.matcher(text).matches();
  }
}
