package dev.tieout.read.pdf.page.table;

import dev.tieout.read.pdf.page.Box;
import dev.tieout.read.pdf.page.Glyph;
import java.util.List;

/**
 * A part of a page in which columns or rows are to be found by the text alone, because lines bound
 * only some of them.
 *
 * @param box the whole of it
 * @param frame what lines do bound, at least one cell
 * @param glyphs what stands in it
 * @param rulings the lines drawn in it
 */
record Strip(Box box, TableFrame frame, List<Glyph> glyphs, List<Rule> rulings) {
  /** A strip that is bounded by nothing but flat lines at some heights. */
  static Strip between(Box box, List<Double> heights, List<Glyph> glyphs, List<Rule> rulings) {
    List<CellFrame> bands = new java.util.ArrayList<>();
    for (int i = 0; i + 1 < heights.size(); i++) {
      Box band = new Box(box.left(), heights.get(i), box.right(), heights.get(i + 1));
      bands.add(new CellFrame(i, 0, 1, 1, band, true));
    }
    TableFrame frame = new TableFrame(box, List.of(box.left(), box.right()), heights, bands);
    return new Strip(box, frame, glyphs, rulings);
  }

  /** Whether lines bound no column. */
  boolean isOpen() {
    return frame.columns().size() == 2;
  }
}
