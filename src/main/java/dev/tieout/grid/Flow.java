package dev.tieout.grid;

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
 */
public record Flow(List<Block> blocks, List<Hint> hints, List<Remark> remarks) {
  public Flow {
    blocks = List.copyOf(blocks);
    hints = List.copyOf(hints);
    remarks = List.copyOf(remarks);
  }

  /** The grids in reading order. */
  public List<Grid> grids() {
    return only(Grid.class).toList();
  }

  /** The lines in reading order. */
  public List<Line> lines() {
    return only(Line.class).toList();
  }

  private <T extends Block> Stream<T> only(Class<T> type) {
    return blocks.stream().filter(type::isInstance).map(type::cast);
  }
}
