package dev.tieout.read.pdf.page.table;

import dev.tieout.read.pdf.page.Glyph;
import dev.tieout.read.pdf.page.TextLine;
import dev.tieout.read.pdf.page.TextLines;
import java.util.ArrayList;
import java.util.List;

/**
 * A table with its text: each glyph is in the cell in which its centre lies.
 *
 * @param frame its columns, rows and spans
 * @param glyphs for each cell of the frame, in their order, its glyphs
 * @param lines for each cell the lines that its glyphs make
 * @param lost glyphs inside of the table's box that no cell holds
 */
public record TableText(
    TableFrame frame, List<List<Glyph>> glyphs, List<List<TextLine>> lines, List<Glyph> lost) {

  static TableText of(TableFrame frame, List<Glyph> glyphs) {
    int[] owner = frame.owners();
    List<List<Glyph>> held = new ArrayList<>();
    frame.cells().forEach(c -> held.add(new ArrayList<>()));
    List<Glyph> lost = new ArrayList<>();
    for (Glyph glyph : glyphs) {
      int row = frame.rowAt(glyph.box().centreY());
      int column = frame.columnAt(glyph.box().centreX());
      int index = row < 0 || column < 0 ? -1 : owner[row * (frame.columns().size() - 1) + column];
      if (index >= 0) {
        held.get(index).add(glyph);
      } else if (!glyph.isBlank()) {
        lost.add(glyph);
      }
    }
    return new TableText(frame, held, held.stream().map(TextLines::of).toList(), lost);
  }

  /** The text of a cell, its lines parted by {@code \n}. */
  public String text(int cell) {
    return String.join("\n", lines.get(cell).stream().map(TextLine::text).toList());
  }
}
