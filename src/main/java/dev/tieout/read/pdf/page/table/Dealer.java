package dev.tieout.read.pdf.page.table;

import dev.tieout.read.pdf.page.Box;
import dev.tieout.read.pdf.page.Glyph;
import dev.tieout.read.pdf.page.TextLine;
import dev.tieout.read.pdf.page.TextLines;
import dev.tieout.read.pdf.page.Turn;
import dev.tieout.read.pdf.page.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * Deals glyphs out to the cells of a table: each goes where its centre lies, but no word is cut.
 * Only a drawn line that runs through a gap of a word parts it, as where two cells are filled to
 * their edges; else the word is whole in the cell that holds most of it.
 */
final class Dealer {
  /** A gap that the advance of a glyph leaves to the next one, as a part of the size. */
  private static final double GAP = 0.05;

  /** How far a glyph's box may reach over a line that it does not cross with its ink. */
  private static final double BEARING = 0.15;

  private final TableFrame frame;
  private final TableFrame drawn;
  private final Map<Box, Integer> claims;
  private final int[] owner;
  private final Map<Glyph, Integer> moved = new HashMap<>();
  private final List<TextLine> over = new ArrayList<>();

  /**
   * @param drawn the borders that are drawn
   * @param claims boxes of upright words that belong to a cell wherever they stand
   */
  Dealer(TableFrame frame, TableFrame drawn, Map<Box, Integer> claims) {
    this.claims = claims;
    this.frame = frame;
    this.drawn = drawn;
    owner = frame.owners();
  }

  /** For each glyph the cell that it belongs to, or -1. */
  int[] deal(List<Glyph> glyphs) {
    int[] cells = new int[glyphs.size()];
    boolean several = frame.columns().size() > 2 || frame.rows().size() > 2;
    if (several) {
      for (TextLine line : TextLines.of(glyphs)) {
        line.words().forEach(w -> deal(w, line.turn()));
      }
    }
    for (int i = 0; i < cells.length; i++) {
      Glyph glyph = glyphs.get(i);
      Integer cell = moved.isEmpty() ? null : moved.get(glyph);
      cells[i] = cell == null ? at(glyph.box()) : cell;
    }
    return cells;
  }

  /** The words that stand in two cells and were left whole in one. */
  List<TextLine> over() {
    return over;
  }

  private int at(Box box) {
    int row = frame.rowAt(box.centreY());
    int column = frame.columnAt(box.centreX());
    return row < 0 || column < 0 ? -1 : owner[row * (frame.columns().size() - 1) + column];
  }

  private void deal(Word word, Turn turn) {
    List<Glyph> glyphs = word.glyphs();
    Integer claim = turn == Turn.RIGHT ? claims.get(word.box()) : null;
    if (claim != null) {
      for (Glyph glyph : glyphs) {
        if (at(glyph.box()) != claim) {
          moved.put(glyph, claim);
        }
      }
      return;
    }
    int from = 0;
    boolean same = true;
    for (int i = 1; i <= glyphs.size(); i++) {
      boolean ends = i == glyphs.size();
      int before = at(turn.back(glyphs.get(i - 1).box()));
      boolean crosses = !ends && before != at(turn.back(glyphs.get(i).box()));
      if (ends || (crosses && isParted(glyphs.get(i - 1), glyphs.get(i), turn))) {
        if (!same) {
          whole(glyphs.subList(from, i), turn);
        }
        from = i;
        same = true;
      } else {
        same &= !crosses;
      }
    }
  }

  /** Whether a drawn line runs between two neighbours of a word. */
  private boolean isParted(Glyph a, Glyph b, Turn turn) {
    double size = Math.max(a.size(), b.size());
    boolean wide = a.isWide() || b.isWide();
    if (b.box().left() - a.box().right() < (wide ? -BEARING : GAP) * size) {
      return false;
    }
    boolean lying = turn == Turn.UP || turn == Turn.DOWN;
    for (double border : lying ? drawn.rows() : drawn.columns()) {
      double at = turn.upright(new Box(border, border, border, border)).left();
      if (at >= a.box().right() - BEARING * size && at <= b.box().left() + BEARING * size) {
        return true;
      }
    }
    return false;
  }

  private void whole(List<Glyph> glyphs, Turn turn) {
    Map<Integer, Double> widths = new HashMap<>();
    double all = 0;
    for (Glyph glyph : glyphs) {
      widths.merge(at(turn.back(glyph.box())), glyph.box().width(), Double::sum);
      all += glyph.box().width();
    }
    int best = -1;
    double most = 0;
    for (Map.Entry<Integer, Double> e : widths.entrySet()) {
      if (e.getKey() >= 0 && e.getValue() > most) {
        best = e.getKey();
        most = e.getValue();
      }
    }
    for (Glyph glyph : new HashSet<>(glyphs)) {
      Box place = turn.back(glyph.box());
      moved.put(new Glyph(glyph.text(), place, glyph.size(), glyph.turn(), glyph.face()), best);
    }
    if (most < all * 2 / 3) {
      over.add(new TextLine(List.of(Word.of(glyphs)), turn));
    }
  }
}
