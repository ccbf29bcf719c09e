package dev.tieout.read.drawn;

import dev.tieout.grid.Cell;
import dev.tieout.grid.Grid;
import dev.tieout.grid.Line;
import dev.tieout.source.Place;
import dev.tieout.source.TextPlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Gathers the cells of one table. */
final class Sheet {
  /** Where most positions have no cell, a long line made the table wide and not its columns. */
  private static final int MOST_POSITIONS_A_CELL = 4;

  private final List<Cell> cells = new ArrayList<>();
  private int rows;
  private int columns;
  private long covered;
  private Place lastLine = Place.none();
  private int lastIndex;
  private int lastColumn;

  /**
   * Puts pieces, one a line of the cell, at a position; {@code line} says where an empty one is.
   */
  void put(Cell position, List<Piece> pieces) {
    List<Piece> filled = pieces.stream().filter(p -> !p.isEmpty()).toList();
    String text = filled.stream().map(Piece::text).collect(Collectors.joining("\n"));
    Piece first = filled.isEmpty() ? pieces.get(0) : filled.get(0);
    put(position, text, first.line(), first.from());
  }

  /** Puts a text at a position, with the spans of that position. */
  void put(Cell position, String text, Line line, int index) {
    cells.add(
        new Cell(
            position.row(),
            position.column(),
            position.rowSpan(),
            position.columnSpan(),
            text,
            place(line, index)));
    rows = Math.max(rows, position.row() + position.rowSpan());
    columns = Math.max(columns, position.column() + position.columnSpan());
    covered += (long) position.rowSpan() * position.columnSpan();
  }

  /** Cells of a long line come one after the other, so each is counted from the one before. */
  private Place place(Line line, int index) {
    if (!(line.place() instanceof TextPlace at)) {
      return line.place();
    }
    boolean same = at.equals(lastLine) && index >= lastIndex;
    lastColumn = (same ? lastColumn : 0) + line.text().codePointCount(same ? lastIndex : 0, index);
    lastLine = at;
    lastIndex = index;
    return new TextPlace(at.line(), at.column() + lastColumn);
  }

  /** The position of one row and one column, or more of them. */
  static Cell position(int row, int column, int rowSpan, int columnSpan) {
    return new Cell(row, column, rowSpan, columnSpan, "", Place.none());
  }

  static Cell position(int row, int column) {
    return position(row, column, 1, 1);
  }

  /** The grid; empty when there are fewer than two rows or columns, or most of it is missing. */
  Optional<Grid> grid(Line first) {
    boolean small = rows < 2 || columns < 2;
    boolean sparse = (long) rows * columns > MOST_POSITIONS_A_CELL * covered;
    return small || sparse
        ? Optional.empty()
        : Optional.of(new Grid(rows, columns, cells, first.place()));
  }
}
