package dev.tieout.read.pdf.page;

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

  /** Its characters. */
  public String text() {
    StringBuilder text = new StringBuilder(glyphs.size() + 2);
    for (int i = 0; i < glyphs.size(); i++) {
      text.append(glyphs.get(i).text());
    }
    return text.toString();
  }

  /** The width that one of its characters has on average. */
  public double charWidth() {
    return box.width() / glyphs.size();
  }
}
