package dev.tieout.grid;

import java.util.List;

/**
 * Draws a grid as text: its borders, spans drawn as such, row and column numbers from 0. Wide
 * characters are counted as two columns. A position without a cell is filled with {@code ·}.
 */
public final class GridText {
  private static final String LINES = " ╵╷│╴┘┐┤╶└┌├─┴┬┼";
  private static final int UP = 1;
  private static final int DOWN = 2;
  private static final int LEFT = 4;
  private static final int RIGHT = 8;

  private final Grid grid;
  private final GridLayout layout;
  private final TextCanvas canvas;
  private final int margin;

  private GridText(Grid grid) {
    this.grid = grid;
    this.layout = new GridLayout(grid);
    this.margin = String.valueOf(grid.rows()).length() + 1;
    this.canvas = new TextCanvas(layout.top(grid.rows()) + 2, layout.left(grid.columns()) + margin);
  }

  /** The drawing, lines ended by {@code \n}. */
  public static String draw(Grid grid) {
    GridText drawing = new GridText(grid);
    drawing.numbers();
    drawing.borders();
    drawing.texts();
    return drawing.canvas.toString();
  }

  private void numbers() {
    for (int c = 0; c < grid.columns(); c++) {
      canvas.write(0, margin + layout.left(c) + 1, String.valueOf(c));
    }
    for (int r = 0; r < grid.rows(); r++) {
      canvas.write(1 + layout.top(r) + 1, 0, String.valueOf(r));
    }
  }

  private void borders() {
    for (int r = 0; r <= grid.rows(); r++) {
      for (int c = 0; c <= grid.columns(); c++) {
        corner(r, c);
      }
    }
  }

  /** Draws the upper left corner of a position, with the edges that go right and down from it. */
  private void corner(int r, int c) {
    int arms = parts(r - 1, c - 1, r - 1, c) ? UP : 0;
    arms |= parts(r, c - 1, r, c) ? DOWN : 0;
    arms |= parts(r - 1, c - 1, r, c - 1) ? LEFT : 0;
    arms |= parts(r - 1, c, r, c) ? RIGHT : 0;
    int y = 1 + layout.top(r);
    int x = margin + layout.left(c);
    canvas.set(y, x, LINES.charAt(arms));
    if ((arms & RIGHT) != 0) {
      canvas.across(y, x + 1, margin + layout.left(c + 1), '─');
    }
    if ((arms & DOWN) != 0) {
      canvas.down(y + 1, 1 + layout.top(r + 1), x, '│');
    }
  }

  private boolean parts(int r1, int c1, int r2, int c2) {
    boolean inside1 = isInside(r1, c1);
    boolean inside2 = isInside(r2, c2);
    if (!inside1 || !inside2) {
      return inside1 != inside2;
    }
    return grid.at(r1, c1).isEmpty() || !grid.at(r1, c1).equals(grid.at(r2, c2));
  }

  private boolean isInside(int r, int c) {
    return r >= 0 && c >= 0 && r < grid.rows() && c < grid.columns();
  }

  private void texts() {
    for (Cell cell : grid.cells()) {
      List<String> lines = layout.lines(cell);
      for (int i = 0; i < lines.size(); i++) {
        int x = margin + layout.left(cell.column()) + 1;
        canvas.write(1 + layout.top(cell.row()) + 1 + i, x, lines.get(i));
      }
    }
    for (int r = 0; r < grid.rows(); r++) {
      for (int c = 0; c < grid.columns(); c++) {
        if (grid.at(r, c).isEmpty()) {
          canvas.across(
              2 + layout.top(r), margin + layout.left(c) + 1, margin + layout.left(c + 1), '·');
        }
      }
    }
  }
}
