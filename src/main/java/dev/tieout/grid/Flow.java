package dev.tieout.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A report as it was read: its lines and grids in reading order, what its format says of it, and
 * what was noticed on the way.
 *
 * @param blocks lines and grids in reading order
 * @param hints title, publisher, date as the format itself gives them (HTML meta elements, PDF
 *     information)
 * @param remarks what went wrong while reading, and where
 * @param drawn tables that are drawn with characters in the lines, in reading order; the lines are
 *     among the blocks as well
 */
public record Flow(
    List<Block> blocks, List<Hint> hints, List<Remark> remarks, List<DrawnGrid> drawn) {
  public Flow {
    drawn = List.copyOf(drawn);
    blocks = List.copyOf(blocks);
    hints = List.copyOf(hints);
    remarks = List.copyOf(remarks);
  }

  /** A flow in whose lines no table is drawn. */
  public Flow(List<Block> blocks, List<Hint> hints, List<Remark> remarks) {
    this(blocks, hints, remarks, List.of());
  }

  /** The grids in reading order, without those that are drawn in lines. */
  public List<Grid> grids() {
    return only(Grid.class).toList();
  }

  /** All grids in reading order, also those that are drawn in lines. */
  public List<Grid> tables() {
    List<Grid> tables = new ArrayList<>();
    int from = 0;
    for (DrawnGrid table : drawn) {
      addGrids(from, table.first(), tables);
      tables.add(table.grid());
      from = table.first();
    }
    addGrids(from, blocks.size(), tables);
    return tables;
  }

  private void addGrids(int from, int to, List<Grid> tables) {
    for (Block block : blocks.subList(from, to)) {
      if (block instanceof Grid grid) {
        tables.add(grid);
      }
    }
  }

  /** The lines in reading order. */
  public List<Line> lines() {
    return only(Line.class).toList();
  }

  private <T extends Block> Stream<T> only(Class<T> type) {
    return blocks.stream().filter(type::isInstance).map(type::cast);
  }
}
