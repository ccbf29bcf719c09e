package dev.tieout.read.pdf.page.table;

import dev.tieout.read.pdf.page.Glyph;
import dev.tieout.read.pdf.page.TextLine;
import dev.tieout.read.pdf.page.TextLines;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A table with its text: each word is in the cell in which most of it lies.
 *
 * @param frame its columns, rows and spans
 * @param glyphs for each cell of the frame, in their order, its glyphs
 * @param lines for each cell the lines that its glyphs make
 * @param lost glyphs inside of the table's box that no cell holds
 * @param over words that stand in two cells and are whole in one of them
 */
public record TableText(
    TableFrame frame,
    List<List<Glyph>> glyphs,
    List<List<TextLine>> lines,
    List<Glyph> lost,
    List<TextLine> over) {

  /**
   * Puts glyphs into cells.
   *
   * @param drawn the borders of the frame that are drawn lines
   */
  static TableText of(TableFrame frame, TableFrame drawn, List<Glyph> glyphs) {
    return of(frame, new Dealer(frame, drawn, Map.of()), glyphs);
  }

  /** Puts glyphs into cells as they are dealt. */
  static TableText of(TableFrame frame, Dealer dealer, List<Glyph> glyphs) {
    List<List<Glyph>> held = new ArrayList<>();
    frame.cells().forEach(c -> held.add(new ArrayList<>()));
    List<Glyph> lost = new ArrayList<>();
    int[] cells = dealer.deal(glyphs);
    for (int i = 0; i < cells.length; i++) {
      if (cells[i] >= 0) {
        held.get(cells[i]).add(glyphs.get(i));
      } else if (!glyphs.get(i).isBlank()) {
        lost.add(glyphs.get(i));
      }
    }
    return new TableText(
        frame, held, held.stream().map(TextLines::of).toList(), lost, dealer.over());
  }

  /** The text of a cell, its lines parted by {@code \n}. */
  public String text(int cell) {
    return String.join("\n", lines.get(cell).stream().map(TextLine::text).toList());
  }
}
