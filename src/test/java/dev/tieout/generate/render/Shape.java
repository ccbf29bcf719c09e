package dev.tieout.generate.render;

import dev.tieout.generate.damage.DamageKind.Needs;
import dev.tieout.generate.print.PrintedReport;
import dev.tieout.generate.truth.Dice;
import java.util.List;

/** The shapes that reports come in. {@code docs/generator.md} shows each. */
public enum Shape {
  /** A cell a block; only the lengths of the blank runs part cells, rows and groups. */
  BLOCKS("txt", new Blocks(), Keeps.CELLS),
  /** A cell a line. */
  LINES("txt", new Lines(CellLines::plain), Keeps.BLANK_CELLS),
  /** A cell a line, and behind each a line of one pipe. */
  PIPE_LINES("txt", new Lines(CellLines::pipeAfter), Keeps.BLANK_CELLS),
  /** A cell a line, a pipe before each but the first of its row, a line of one pipe at its end. */
  PIPE_BEFORE("txt", new Lines(CellLines::pipeBefore), Keeps.BLANK_CELLS),
  /** Lines of a cell and a pipe; empty cells and spans left as pipes at the end of each row. */
  CELL_PIPE("txt", new Lines(CellLines::leftover), Keeps.CELLS),
  /** A line a row, with a pipe behind each cell and the same leftover pipes. */
  ROW_LEFTOVER("txt", new Lines(RowLines::leftover), Keeps.ROWS),
  /** Rows with pipes, padded to columns. */
  PIPE_PADDED("txt", new Lines(RowLines::padded), Keeps.BLANK_ROWS),
  /** Rows with pipes, not padded. */
  PIPE_PLAIN("txt", new Lines(RowLines::plain), Keeps.BLANK_ROWS),
  /** A line a row, cells parted by blanks. */
  BLANKS("txt", new Lines(RowLines::blanks), Keeps.ROWS),
  /** A line a row, cells parted by tabs. */
  TABS("txt", new Lines(RowLines::tabs), Keeps.BLANK_ROWS),
  /** No separators at all. */
  GLUED("txt", new Glued(), Keeps.NOTHING),
  /** A clean page. */
  HTML_CLEAN("html", new CleanPage(), Keeps.BLANK_ROWS),
  /** A page as word processors paste it. */
  HTML_WPS("html", new WordPage(), Keeps.BLANK_ROWS),
  /** A page that is laid out with tables and whose spans are wrong. */
  HTML_LAYOUT("html", new LayoutPage(), Keeps.BLANK_ROWS),
  /** The clean page, printed by a browser. */
  PDF(
      "pdf",
      (report, encoding, dice) -> PdfPrinter.print(List.of(report)).get(0),
      Keeps.BLANK_ROWS);

  private final String extension;
  private final Renderer renderer;
  private final Keeps keeps;

  Shape(String extension, Renderer renderer, Keeps keeps) {
    this.extension = extension;
    this.renderer = renderer;
    this.keeps = keeps;
  }

  /** What a shape keeps of a table. */
  private enum Keeps {
    NOTHING,
    CELLS,
    BLANK_CELLS,
    ROWS,
    BLANK_ROWS
  }

  /** The bytes of a report in this shape. */
  public byte[] render(PrintedReport report, Encoding encoding, Dice dice) {
    return renderer.render(report, encoding, dice);
  }

  /** How its files' names end, without the dot. */
  public String extension() {
    return extension;
  }

  /** Whether it is plain text. */
  public boolean isText() {
    return extension.equals("txt");
  }

  /** Whether an empty cell can be told from no cell. */
  public boolean showsBlanks() {
    return keeps == Keeps.BLANK_CELLS || keeps == Keeps.BLANK_ROWS;
  }

  /** Whether a damage shows in it. */
  public boolean has(Needs needs) {
    return switch (needs) {
      case NOTHING, ZEROS, GROUP_LINES -> true;
      case CELLS, FIGURES -> keeps != Keeps.NOTHING;
      case BLANK_CELLS, BLANKS -> showsBlanks();
      case ROW_LINES -> keeps == Keeps.ROWS || keeps == Keeps.BLANK_ROWS;
    };
  }
}
