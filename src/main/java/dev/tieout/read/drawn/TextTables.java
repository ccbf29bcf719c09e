package dev.tieout.read.drawn;

import dev.tieout.grid.DrawnGrid;
import dev.tieout.grid.Grid;
import dev.tieout.grid.Line;
import dev.tieout.read.UnreadableException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Finds the tables that are drawn in lines of text. */
public final class TextTables {
  /** A clear shape is asked before one that is less so. */
  private static final List<Shape> SHAPES =
      List.of(
          new Drawn(),
          new Pipes(),
          new Tabs(),
          new Commas(),
          new Ruled(),
          new Columns(),
          new Words());

  private final List<Line> lines;
  private final boolean[] taken;
  private final List<DrawnGrid> grids = new ArrayList<>();

  private TextTables(List<Line> lines) {
    this.lines = lines;
    this.taken = new boolean[lines.size()];
  }

  /**
   * The tables in these lines, in reading order, none of which shares a line with another. Every
   * cell has the place in which its text begins: line and column in plain text, that of its line in
   * other formats. The lines of a cell are parted by {@code \n}.
   *
   * @param limit most positions (rows × columns) of all tables together
   * @throws UnreadableException {@code too-many-cells}
   */
  public static List<DrawnGrid> of(List<Line> lines, int limit) throws UnreadableException {
    TextTables tables = new TextTables(lines);
    SHAPES.forEach(tables::find);
    long positions = tables.grids.stream().mapToLong(d -> positions(d.grid())).sum();
    if (positions > limit) {
      throw new UnreadableException("too-many-cells", Map.of("limit", String.valueOf(limit)));
    }
    return tables.grids.stream().sorted(Comparator.comparingInt(DrawnGrid::first)).toList();
  }

  private static long positions(Grid grid) {
    return (long) grid.rows() * grid.columns();
  }

  private void find(Shape shape) {
    int start = 0;
    while (start < lines.size()) {
      int end = start;
      while (end < lines.size() && isNext(shape, start, end)) {
        end++;
      }
      if (end - start > 1) {
        read(shape, start, end);
      }
      start = Math.max(end, start + 1);
    }
  }

  private boolean isNext(Shape shape, int start, int at) {
    boolean near = at == start || lines.get(at).gap() <= shape.blankLines();
    return near && !taken[at] && shape.isPart(lines.get(at));
  }

  private void read(Shape shape, int start, int end) {
    for (DrawnGrid found : shape.read(lines.subList(start, end))) {
      grids.add(found.shift(start));
      for (int i = found.first(); i < found.end(); i++) {
        taken[start + i] = true;
      }
    }
  }
}
