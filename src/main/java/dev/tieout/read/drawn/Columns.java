package dev.tieout.read.drawn;

import dev.tieout.grid.DrawnGrid;
import dev.tieout.grid.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tables without any drawn line: columns stand one under the other with blanks between them.
 * Chinese characters count two columns. Rows with figures anchor such a table.
 */
final class Columns implements Shape {

  /** So many lines without figures, such as heads of groups, may stand between two rows. */
  private static final int MOST_BETWEEN = 2;

  /** So many lines of a row of several lines may follow the one with figures. */
  private static final int MOST_WRAPPED = 20;

  @Override
  public int blankLines() {
    return 1;
  }

  @Override
  public List<DrawnGrid> read(List<Line> run) {
    List<Row> rows = run.stream().map(Row::of).toList();
    List<DrawnGrid> found = new ArrayList<>();
    int free = 0;
    for (int[] chain : chains(rows, MOST_BETWEEN)) {
      Optional<DrawnGrid> table = table(rows, chain, free);
      List<int[]> parts = table.isPresent() ? List.of() : parts(rows, chain);
      for (int[] part : parts) {
        table(rows, part, free).ifPresent(found::add);
        free = found.isEmpty() ? free : found.get(found.size() - 1).end();
      }
      table.ifPresent(found::add);
      free = table.map(DrawnGrid::end).orElse(free);
    }
    return found;
  }

  /**
   * Stretches of rows with figures: index of the first and after the last. Lines that begin right
   * of the last label may go on in its row.
   */
  private static List<int[]> chains(List<Row> rows, int between) {
    List<int[]> chains = new ArrayList<>();
    int others = 0;
    for (int i = 0; i < rows.size(); i++) {
      int[] last = chains.isEmpty() ? new int[] {0, 0} : chains.get(chains.size() - 1);
      if (!rows.get(i).anchor) {
        boolean deeper = last[1] > 0 && rows.get(i).left() > rows.get(last[1] - 1).left();
        others += deeper && i - last[1] < MOST_WRAPPED ? 0 : 1;
      } else {
        if (!chains.isEmpty() && others <= between) {
          last[1] = i + 1;
        } else {
          chains.add(new int[] {i, i + 1});
        }
        others = 0;
      }
    }
    return chains;
  }

  /** A chain cut where lines without figures part it. */
  private static List<int[]> parts(List<Row> rows, int[] chain) {
    return chains(rows.subList(chain[0], chain[1]), 0).stream()
        .map(c -> new int[] {chain[0] + c[0], chain[0] + c[1]})
        .toList();
  }

  private static Optional<DrawnGrid> table(List<Row> rows, int[] chain, int free) {
    Optional<Extents> extents = ColumnGuess.of(rows.subList(chain[0], chain[1]));
    if (extents.isEmpty()) {
      return Optional.empty();
    }
    int first = new ColumnHead(rows, extents.get()).first(chain[0], free);
    int end = new ColumnTail(rows, extents.get()).end(chain[1]);
    List<Row> table = rows.subList(first, end);
    return new ColumnCells(table, extents.get(), chain[0] - first)
        .sheet()
        .flatMap(s -> s.grid(table.get(0).raster.line()))
        .map(g -> new DrawnGrid(g, first, end));
  }
}
