package dev.tieout.read.drawn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts the lines of a table in columns together to rows of cells. */
final class ColumnCells {
  private final List<Row> lines;
  private final Extents extents;
  private final int body;
  private final Sheet sheet = new Sheet();
  private int row;

  /**
   * @param lines all lines of the table
   * @param body index of the first row with figures
   */
  ColumnCells(List<Row> lines, Extents extents, int body) {
    this.lines = lines;
    this.extents = extents;
    this.body = body;
  }

  /** The cells; empty when a line fits into no column, or rows cannot be told from lines. */
  Optional<Sheet> sheet() {
    Optional<List<List<Row>>> groups = groups();
    for (List<Row> group : groups.orElse(List.of())) {
      if (!put(group)) {
        return Optional.empty();
      }
      row++;
    }
    return groups.map(g -> sheet);
  }

  private Optional<List<List<Row>>> groups() {
    List<List<Row>> apart = ColumnGroups.apart(lines, body);
    boolean figures = lines.stream().skip(body).anyMatch(r -> r.anchor);
    boolean fit = apart.stream().skip(1).allMatch(g -> figures ? isRow(g) : isRowOfWords(g));
    boolean wrapped = apart.stream().skip(1).anyMatch(g -> g.size() > 1);
    return fit && wrapped && apart.size() > 2
        ? Optional.of(apart)
        : ColumnGroups.single(lines, extents, body);
  }

  /** Whether exactly one line of a group has figures, and none has pieces over several columns. */
  private boolean isRow(List<Row> group) {
    return group.stream().filter(r -> r.anchor).count() == 1
        && group.stream().allMatch(r -> isNarrow(r));
  }

  /** Whether the first line of a group has more cells than any other. */
  private boolean isRowOfWords(List<Row> group) {
    int cells = group.get(0).pieces.size();
    return group.stream().allMatch(r -> isNarrow(r))
        && group.stream().skip(1).allMatch(r -> r.pieces.size() < cells);
  }

  private boolean isNarrow(Row line) {
    return extents
        .assign(line.pieces)
        .filter(p -> p.stream().allMatch(c -> c[1] == c[0] + 1))
        .isPresent();
  }

  private boolean put(List<Row> group) {
    if (group.size() == 1) {
      return putLine(group.get(0));
    }
    List<List<Piece>> cells = new ArrayList<>();
    for (int c = 0; c < extents.size(); c++) {
      cells.add(new ArrayList<>());
    }
    for (Row line : group) {
      Optional<List<int[]>> places = extents.assign(line.pieces);
      if (places.isEmpty() || !isNarrow(line)) {
        return false;
      }
      for (int i = 0; i < line.pieces.size(); i++) {
        cells.get(places.get().get(i)[0]).add(line.pieces.get(i));
      }
    }
    for (int c = 0; c < cells.size(); c++) {
      List<Piece> pieces = cells.get(c).isEmpty() ? List.of(blank(group.get(0), c)) : cells.get(c);
      sheet.put(Sheet.position(row, c), pieces);
    }
    return true;
  }

  private boolean putLine(Row line) {
    Optional<List<int[]>> places = extents.assign(line.pieces);
    if (places.isEmpty()) {
      return false;
    }
    int column = 0;
    for (int i = 0; i < line.pieces.size(); i++) {
      int[] place = places.get().get(i);
      blanks(line, column, place[0]);
      sheet.put(Sheet.position(row, place[0], 1, place[1] - place[0]), List.of(line.pieces.get(i)));
      column = place[1];
    }
    blanks(line, column, extents.size());
    return true;
  }

  private void blanks(Row line, int from, int to) {
    for (int c = from; c < to; c++) {
      sheet.put(Sheet.position(row, c), List.of(blank(line, c)));
    }
  }

  private Piece blank(Row line, int column) {
    Piece piece = line.raster.slice(extents.left(column), extents.left(column));
    return new Piece(piece.line(), piece.from(), piece.from(), piece.left(), piece.left());
  }
}
