package dev.tieout.read.pdf.page.table;

import dev.tieout.read.pdf.page.Box;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/**
 * The step from a ruled region to columns, rows and spans: each border that a cell has, taken once,
 * bounds a column or a row; a cell spans what lies between its own.
 */
final class RuledFrame {
  private final List<Double> columns;
  private final List<Double> rows;
  private final int[] owner;

  private RuledFrame(TableRegion region, Measure measure) {
    columns = borders(region.cells(), true, measure.near());
    rows = borders(region.cells(), false, measure.lowestRow());
    owner = new int[Math.max(0, across()) * (rows.size() - 1)];
    Arrays.fill(owner, -1);
  }

  static TableFrame of(TableRegion region, Measure measure) {
    RuledFrame frame = new RuledFrame(region, measure);
    List<Box> cells = new ArrayList<>(region.cells());
    // Where two overlap, the smaller one is the cell and the larger one its surroundings.
    cells.sort((a, b) -> Double.compare(area(b), area(a)));
    for (int i = 0; i < cells.size(); i++) {
      frame.claim(cells.get(i), i);
    }
    return frame.frame(region);
  }

  private static double area(Box box) {
    return box.width() * box.height();
  }

  private static List<Double> borders(List<Box> cells, boolean upright, double nearest) {
    TreeSet<Double> all = new TreeSet<>();
    for (Box cell : cells) {
      all.add(upright ? cell.left() : cell.top());
      all.add(upright ? cell.right() : cell.bottom());
    }
    List<Double> borders = new ArrayList<>();
    for (double at : all) {
      if (borders.isEmpty() || at - borders.get(borders.size() - 1) > nearest) {
        borders.add(at);
      }
    }
    if (borders.size() > 1) {
      borders.set(borders.size() - 1, all.last());
    }
    return borders;
  }

  private int across() {
    return columns.size() - 1;
  }

  private void claim(Box cell, int index) {
    int left = nearest(columns, cell.left());
    int right = nearest(columns, cell.right());
    for (int r = nearest(rows, cell.top()); r < nearest(rows, cell.bottom()); r++) {
      Arrays.fill(owner, r * across() + left, r * across() + right, index);
    }
  }

  private static int nearest(List<Double> borders, double at) {
    int best = 0;
    for (int i = 1; i < borders.size(); i++) {
      if (Math.abs(borders.get(i) - at) < Math.abs(borders.get(best) - at)) {
        best = i;
      }
    }
    return best;
  }

  private TableFrame frame(TableRegion region) {
    List<CellFrame> cells = new ArrayList<>();
    boolean[] done = new boolean[owner.length];
    for (int i = 0; i < owner.length; i++) {
      if (!done[i]) {
        cells.add(largestFrom(i / across(), i % across(), done));
      }
    }
    return new TableFrame(region.box(), columns, rows, cells);
  }

  /** The cell whose corner is here: as wide, then as high as one owner goes. */
  private CellFrame largestFrom(int row, int column, boolean[] done) {
    int who = owner[row * across() + column];
    int right = column + 1;
    while (who >= 0 && right < across() && isFree(row, right, who, done)) {
      right++;
    }
    int bottom = row + 1;
    while (who >= 0 && bottom < rows.size() - 1 && isFree(bottom, column, right, who, done)) {
      bottom++;
    }
    for (int r = row; r < bottom; r++) {
      Arrays.fill(done, r * across() + column, r * across() + right, true);
    }
    Box box = new Box(columns.get(column), rows.get(row), columns.get(right), rows.get(bottom));
    return new CellFrame(row, column, bottom - row, right - column, box, who >= 0);
  }

  private boolean isFree(int row, int column, int who, boolean[] done) {
    return owner[row * across() + column] == who && !done[row * across() + column];
  }

  private boolean isFree(int row, int from, int to, int who, boolean[] done) {
    for (int c = from; c < to; c++) {
      if (!isFree(row, c, who, done)) {
        return false;
      }
    }
    return true;
  }
}
