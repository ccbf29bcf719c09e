package dev.tieout.read.pdf.page.table;

import dev.tieout.read.pdf.page.Glyph;
import java.util.List;

/**
 * Tells whether a page draws blanks between its words or only moves the pen. Where it draws them, a
 * gap without one is no gap between words.
 */
final class Blanks {
  /** Gaps between letters, as parts of the size, that are as wide as blanks. */
  private static final double NARROWEST = 0.18;

  private static final double WIDEST = 0.5;

  /** Fewest gaps to tell by. */
  private static final int FEWEST = 3;

  /** How many gaps of a page that draws blanks have one for each that has none. */
  private static final int MOST = 10;

  private Blanks() {}

  /** Counts gaps between two letters that follow each other on one baseline. */
  static boolean areDrawn(List<Glyph> glyphs) {
    int drawn = 0;
    int moved = 0;
    boolean blank = false;
    int last = -1;
    for (int i = 0; i < glyphs.size(); i++) {
      if (glyphs.get(i).isBlank()) {
        blank = true;
        continue;
      }
      if (last >= 0 && isWordGap(glyphs.get(last), glyphs.get(i))) {
        drawn += blank ? 1 : 0;
        moved += blank ? 0 : 1;
      }
      last = i;
      blank = false;
    }
    return drawn >= FEWEST && drawn >= MOST * moved;
  }

  private static boolean isWordGap(Glyph a, Glyph b) {
    double gap = (b.box().left() - a.box().right()) / a.size();
    return gap > NARROWEST
        && gap < WIDEST
        && Math.abs(a.box().bottom() - b.box().bottom()) < NARROWEST * a.size()
        && isLetter(a)
        && isLetter(b);
  }

  private static boolean isLetter(Glyph glyph) {
    return !glyph.text().isEmpty() && Character.isLetter(glyph.text().codePointAt(0));
  }
}
