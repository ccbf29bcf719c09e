package dev.tieout.read.pdf.page.table;

import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** How the rows and columns of what may be a table are filled. */
final class Fill {
  /** The number of a note, a line of a form or an equation, which is no figure of a table. */
  private static final Pattern ORDINAL = Pattern.compile("\\(\\p{Nd}{1,3}\\)");

  /** Fewest numbers under one another that make a column, where there are as many rows. */
  private static final int FEWEST = 3;

  private final int[] inRow;
  private final int[] inColumn;
  private final int[] like;
  private final int[] acrossRow;
  private int cells;
  private final int[] figures;

  private Fill(int rows, int columns) {
    inRow = new int[rows];
    acrossRow = new int[rows];
    inColumn = new int[columns];
    like = new int[columns];
    figures = new int[columns];
  }

  static Fill of(TableText table) {
    TableFrame frame = table.frame();
    Fill fill = new Fill(frame.rows().size() - 1, frame.columns().size() - 1);
    fill.cells = table.glyphs().size();
    for (int i = 0; i < fill.cells; i++) {
      String text = Plausible.text(table.glyphs().get(i));
      if (!text.isEmpty()) {
        fill.add(frame.cells().get(i), text);
      }
    }
    return fill;
  }

  private void add(CellFrame cell, String text) {
    Chunk chunk = new Chunk(cell.box(), text);
    inRow[cell.row()]++;
    acrossRow[cell.row()] += cell.columnSpan();
    inColumn[cell.column()]++;
    like[cell.column()] += chunk.isFigureLike() ? 1 : 0;
    boolean ordinal = ORDINAL.matcher(text).matches();
    figures[cell.column()] += chunk.isFigure() && !ordinal ? 1 : 0;
  }

  /** Whether two rows at least, and a third of all that are not empty, have texts side by side. */
  boolean isDense() {
    int filled = 0;
    int several = 0;
    for (int count : inRow) {
      filled += count > 0 ? 1 : 0;
      several += count > 1 ? 1 : 0;
    }
    return several > 1 && several * 3 >= filled;
  }

  /**
   * Whether few cells are filled, and no row or column half, as where the grid of a chart is ruled
   * and its points are labelled. A form that is not filled in has heads.
   */
  boolean isScattered() {
    int filled = IntStream.of(inRow).sum();
    int column = IntStream.of(inColumn).max().orElse(0);
    int row = IntStream.of(acrossRow).max().orElse(0);
    return filled * 4 < cells && row * 2 < inColumn.length && column * 2 < inRow.length;
  }

  /** The part of the filled cells behind the first column that may stand for numbers. */
  double figureShare() {
    int filled = 0;
    int may = 0;
    for (int column = 1; column < inColumn.length; column++) {
      filled += inColumn[column];
      may += like[column];
    }
    return filled == 0 ? 0 : (double) may / filled;
  }

  /**
   * Whether half of what stands behind the first column is numbers, or two columns are, as beside
   * labels behind the numbers of their lines and before remarks; and one of them has some.
   */
  boolean isNumeric() {
    int columns = 0;
    int most = 0;
    for (int column = 1; column < inColumn.length; column++) {
      most = Math.max(most, figures[column]);
      boolean full = figures[column] >= FEWEST && like[column] * 4 >= inColumn[column] * 3;
      columns += full ? 1 : 0;
    }
    return most >= Math.min(FEWEST, inRow.length - 1) && (figureShare() >= 0.5 || columns > 1);
  }
}
