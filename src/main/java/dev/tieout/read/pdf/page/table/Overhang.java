package dev.tieout.read.pdf.page.table;

import dev.tieout.read.pdf.page.Box;
import dev.tieout.read.pdf.page.Glyph;
import dev.tieout.read.pdf.page.TextLine;
import dev.tieout.read.pdf.page.TextLines;
import dev.tieout.read.pdf.page.Turn;
import dev.tieout.read.pdf.page.Word;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * The words that run over the left or right side of a table. Each is whole in the table when half
 * of it lies there, else whole outside; one is cut only where a gap of it lies on the side.
 */
final class Overhang {
  /** A gap that the advance of a glyph leaves to the next one, as a part of the size. */
  private static final double GAP = 0.05;

  private final Box box;
  private final List<Glyph> added = new ArrayList<>();
  private final Set<Glyph> removed = Collections.newSetFromMap(new IdentityHashMap<>());

  private Overhang(Box box) {
    this.box = box;
  }

  /** The glyphs that belong to a box, in their order but for those that stand outside of it. */
  static List<Glyph> inside(List<Glyph> glyphs, Box box) {
    Overhang overhang = new Overhang(box);
    List<Glyph> level = new ArrayList<>();
    boolean meets = false;
    for (Glyph glyph : glyphs) {
      Box own = glyph.box();
      // The height first: most glyphs of a page stand above or below the box.
      if (own.centreY() > box.top() && own.centreY() < box.bottom() && glyph.turn() == Turn.RIGHT) {
        level.add(glyph);
        meets |= !glyph.isBlank() && !box.holdsCentreOf(own) && overhang.isBeside(glyph);
      }
    }
    if (meets) {
      for (TextLine line : TextLines.of(level)) {
        line.words().forEach(overhang::word);
      }
    }
    List<Glyph> inside = new ArrayList<>();
    for (Glyph glyph : glyphs) {
      if (glyph.turn() != Turn.SLANTED
          && box.holdsCentreOf(glyph.box())
          && !overhang.removed.contains(glyph)) {
        inside.add(glyph);
      }
    }
    inside.addAll(overhang.added);
    return inside;
  }

  private boolean isBeside(Glyph glyph) {
    double near = glyph.size() / 2;
    return glyph.box().left() < box.right() + near && glyph.box().right() > box.left() - near;
  }

  private void word(Word word) {
    List<Glyph> glyphs = word.glyphs();
    int from = 0;
    for (int i = 1; i <= glyphs.size(); i++) {
      if (i == glyphs.size() || isParted(glyphs.get(i - 1), glyphs.get(i))) {
        piece(glyphs.subList(from, i));
        from = i;
      }
    }
  }

  private boolean isParted(Glyph a, Glyph b) {
    return box.holdsCentreOf(a.box()) != box.holdsCentreOf(b.box())
        && b.box().left() - a.box().right() >= GAP * Math.max(a.size(), b.size());
  }

  private void piece(List<Glyph> glyphs) {
    double all = 0;
    double in = 0;
    for (Glyph glyph : glyphs) {
      all += glyph.box().width();
      in += box.holdsCentreOf(glyph.box()) ? glyph.box().width() : 0;
    }
    boolean belongs = 2 * in >= all;
    for (Glyph glyph : glyphs) {
      boolean holds = box.holdsCentreOf(glyph.box());
      if (in > 0 && belongs && !holds) {
        added.add(glyph);
      } else if (!belongs && holds) {
        removed.add(glyph);
      }
    }
  }
}
