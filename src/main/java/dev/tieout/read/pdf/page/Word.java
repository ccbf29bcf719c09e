package dev.tieout.read.pdf.page;

import dev.tieout.read.ShiftedDigits;
import java.util.List;

/**
 * Glyphs set close together on one baseline. Its boxes are seen with its text upright.
 *
 * @param glyphs from left to right, no blanks among them
 * @param box around them
 * @param baseline of its largest type
 * @param size of its largest type
 * @param spaced whether a blank is drawn before it, which parts words but seldom cells
 */
public record Word(List<Glyph> glyphs, Box box, double baseline, double size, boolean spaced) {
  /** Type this much smaller than its neighbours is a note mark above or below the line. */
  static final double SMALL = 0.85;

  /**
   * So far off the baseline, as a part of the size, type is raised or lowered. Word processors and
   * browsers raise it by a third and lower it by a sixth or more; figures of one line that differ
   * in size share a baseline to a twentieth.
   */
  private static final double SHIFT = 0.1;

  /** So near, as a part of the size, stands a mark that a blank parts from its number. */
  private static final double NEAR = 0.5;

  public Word {
    glyphs = List.copyOf(glyphs);
  }

  /** The word of some glyphs from left to right, which are at least one. */
  public static Word of(List<Glyph> glyphs) {
    return of(glyphs, false);
  }

  static Word of(List<Glyph> glyphs, boolean spaced) {
    Glyph largest = glyphs.get(0);
    for (Glyph glyph : glyphs) {
      largest = glyph.size() > largest.size() * 1.05 ? glyph : largest;
    }
    Box box = largest.box();
    for (Glyph glyph : glyphs) {
      box = box.union(glyph.box());
    }
    return new Word(glyphs, box, largest.baseline(), largest.size(), spaced);
  }

  /** Its characters; digits above or below the line of a number stay apart from its own. */
  public String text() {
    boolean shifts = hasSmall() && isNumber();
    StringBuilder text = new StringBuilder(glyphs.size() + 2);
    for (int i = 0; i < glyphs.size(); i++) {
      Glyph glyph = glyphs.get(i);
      text.append(shifts ? shifted(glyph) : glyph.text());
    }
    return text.toString();
  }

  /**
   * Its characters where it stands beside another word of its line. All of it may be the mark of a
   * number there.
   */
  String text(Word beside) {
    double gap = Math.max(box.left() - beside.box.right(), beside.box.left() - box.right());
    boolean mark = size <= SMALL * beside.size && gap < NEAR * beside.size && beside.isNumber();
    if (!mark) {
      return text();
    }
    StringBuilder text = new StringBuilder(glyphs.size() + 2);
    glyphs.forEach(g -> text.append(beside.shifted(g)));
    return text.toString();
  }

  private boolean hasSmall() {
    for (int i = 0; i < glyphs.size(); i++) {
      if (glyphs.get(i).size() <= SMALL * size) {
        return true;
      }
    }
    return false;
  }

  /** Whether there is a digit in its largest type. */
  private boolean isNumber() {
    for (Glyph glyph : glyphs) {
      if (glyph.size() > SMALL * size && glyph.text().chars().anyMatch(Character::isDigit)) {
        return true;
      }
    }
    return false;
  }

  /** The text of a glyph in or beside the word: small digits off its baseline are shifted. */
  private String shifted(Glyph glyph) {
    double up = baseline - glyph.baseline();
    if (glyph.size() > SMALL * size || Math.abs(up) < SHIFT * size) {
      return glyph.text();
    }
    StringBuilder text = new StringBuilder();
    glyph
        .text()
        .chars()
        .forEach(
            c ->
                text.append(
                    up > 0 ? ShiftedDigits.raised((char) c) : ShiftedDigits.lowered((char) c)));
    return text.toString();
  }

  /** The width that one of its characters has on average. */
  public double charWidth() {
    return box.width() / glyphs.size();
  }
}
