package dev.tieout.read.pdf.page.table;

import dev.tieout.read.pdf.page.Glyph;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Whether what looks like a table by its text alone is one. A list, a table of contents and prose
 * in columns look alike; a false table costs as much as a missed one.
 */
final class Plausible {
  private static final Pattern MARK =
      Pattern.compile("[\\p{Pd}•·▪■□►➢*o]|[(（]?(?:\\p{Nd}{1,3}|[a-zA-Z]|[ivxIVX]{1,5})[.)）、]?");

  /** More curves and slopes than the ornaments of a table have. */
  private static final int CHART = 10;

  /**
   * Where the type takes less than this part of the height, and there are no numbers, is a chart.
   */
  private static final double THIN = 0.2;

  private Plausible() {}

  static boolean is(TableText table, boolean ruled, int slopes) {
    int columns = table.frame().columns().size() - 1;
    int rows = table.frame().rows().size() - 1;
    if (columns < 2 || rows < 2 || slopes > CHART) {
      return false;
    }
    Fill fill = Fill.of(table);
    if (!fill.isDense()) {
      return false;
    }
    if (ruled) {
      return fill.figureShare() > 0 || columns > 2;
    }
    return rows > 2 && fill.isNumeric() && !isList(table) && !isContents(table);
  }

  /**
   * Whether what lines close is a table and not a frame around text, a chart with its grid, or
   * boxes with arrows between them.
   */
  static boolean isRuled(TableText table, int slopes) {
    int columns = table.frame().columns().size() - 1;
    int rows = table.frame().rows().size() - 1;
    int filled = 0;
    boolean figures = false;
    boolean[] used = new boolean[rows];
    for (int i = 0; i < table.glyphs().size(); i++) {
      String text = text(table.glyphs().get(i));
      CellFrame cell = table.frame().cells().get(i);
      if (!text.isEmpty()) {
        filled++;
        figures |= new Chunk(cell.box(), text).isFigure();
        java.util.Arrays.fill(used, cell.row(), cell.row() + cell.rowSpan(), true);
      }
    }
    int blank = 0;
    for (boolean u : used) {
      blank += u ? 0 : 1;
    }
    double text = rows * Measure.of(all(table)).size() / table.frame().box().height();
    boolean chart =
        Fill.of(table).isScattered()
            || (columns < 3 && blank * 2 > rows && filled * 4 < table.glyphs().size())
            || (slopes > CHART && filled * 2 <= table.glyphs().size())
            || (!figures && text < THIN);
    return columns > 1 && !chart && (figures ? filled > 1 : filled > 3);
  }

  private static List<Glyph> all(TableText table) {
    return table.glyphs().stream().flatMap(List::stream).toList();
  }

  static String text(List<Glyph> glyphs) {
    StringBuilder text = new StringBuilder();
    glyphs.forEach(g -> text.append(g.text()));
    return text.toString().strip();
  }

  /** Whether the first column is nothing but bullets or ordinals before text. */
  private static boolean isList(TableText table) {
    int marks = 0;
    int filled = 0;
    for (int i = 0; i < table.glyphs().size(); i++) {
      String text = text(table.glyphs().get(i));
      if (table.frame().cells().get(i).column() == 0 && !text.isEmpty()) {
        filled++;
        marks += MARK.matcher(text).matches() ? 1 : 0;
      }
    }
    return table.frame().columns().size() < 4 && marks * 3 >= filled * 2;
  }

  /** Whether dots lead to one number in each row, as in a table of contents. */
  private static boolean isContents(TableText table) {
    int leaders = 0;
    for (int i = 0; i < table.glyphs().size(); i++) {
      leaders += text(table.glyphs().get(i)).contains("....") ? 1 : 0;
    }
    return table.frame().columns().size() < 4 && leaders * 2 >= table.frame().rows().size();
  }
}
