package dev.tieout.read.drawn;

import dev.tieout.grid.DrawnGrid;
import dev.tieout.grid.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tables of words in columns, without any line and without figures. Text is set in columns for
 * other reasons, too, so much is asked of them: three columns, a head over three rows, all cells of
 * a column beginning or ending in the same place, and {@link WordCells} that no list has.
 */
final class Words implements Shape {
  private static final int FEWEST_COLUMNS = 3;
  private static final int FEWEST_ROWS = 4;

  @Override
  public List<DrawnGrid> read(List<Line> run) {
    List<Row> rows = run.stream().map(Row::of).toList();
    int first = 0;
    while (first < rows.size() && rows.get(first).pieces.size() == 1) {
      first++;
    }
    int end = rows.size();
    while (end > first && Signs.isNote(run.get(end - 1).text())) {
      end--;
    }
    return table(rows.subList(first, end), first).stream().toList();
  }

  private static Optional<DrawnGrid> table(List<Row> rows, int first) {
    Extents extents = Extents.of(rows.stream().flatMap(r -> r.pieces.stream()).toList());
    boolean enough = rows.size() >= FEWEST_ROWS && extents.size() >= FEWEST_COLUMNS;
    boolean headed = enough && rows.get(0).pieces.size() == extents.size();
    if (!headed || !areLabelled(rows, extents)) {
      return Optional.empty();
    }
    List<List<Piece>> columns = columns(rows, extents);
    boolean table =
        columns.size() == extents.size()
            && columns.stream().allMatch(Words::isAligned)
            && new WordCells(rows, columns).areTable();
    return table
        ? new ColumnCells(rows, extents, 1)
            .sheet()
            .flatMap(s -> s.grid(rows.get(0).raster.line()))
            .map(g -> new DrawnGrid(g, first, first + rows.size()))
        : Optional.empty();
  }

  /** Whether at least three rows have a label, and all that have none go on from the one above. */
  private static boolean areLabelled(List<Row> rows, Extents extents) {
    List<Row> body = rows.subList(1, rows.size());
    long labels = body.stream().filter(r -> r.left() < extents.right(0)).count();
    long wraps = Wraps.of(body, extents).map(w -> w.size()).orElse(0);
    return labels >= FEWEST_ROWS - 1 && labels + wraps == body.size();
  }

  /** The cells of each column below the head; none when a line does not stand in the columns. */
  private static List<List<Piece>> columns(List<Row> rows, Extents extents) {
    List<List<Piece>> columns = new ArrayList<>();
    extents.ranges().forEach(r -> columns.add(new ArrayList<>()));
    for (Row row : rows) {
      Optional<List<int[]>> places = extents.assign(row.pieces);
      if (row.rule || places.isEmpty()) {
        return List.of();
      }
      for (int i = 0; row != rows.get(0) && i < row.pieces.size(); i++) {
        columns.get(places.get().get(i)[0]).add(row.pieces.get(i));
      }
    }
    return columns;
  }

  private static boolean isAligned(List<Piece> column) {
    return column.stream().mapToInt(Piece::left).distinct().count() == 1
        || column.stream().mapToInt(Piece::right).distinct().count() == 1;
  }
}
