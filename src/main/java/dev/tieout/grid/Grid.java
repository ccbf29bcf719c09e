package dev.tieout.grid;

import dev.tieout.source.Place;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A raw table: cells with row, column, spans, text and place. No meaning yet. Cells never overlap
 * and stand in the order of rows, then columns; a position that no cell covers is one that the
 * source does not have, which is not the same as a blank cell. Immutable and thread-safe.
 */
public final class Grid implements Block {
  private final int rows;
  private final int columns;
  private final List<Cell> cells;
  private final Place place;
  private final int[] owner;

  /**
   * A grid of exactly these cells.
   *
   * @throws IllegalArgumentException when a cell leaves the grid or two overlap; {@link
   *     GridBuilder} takes cells that do
   */
  public Grid(int rows, int columns, List<Cell> cells, Place place) {
    this.rows = rows;
    this.columns = columns;
    this.place = place;
    this.cells =
        cells.stream()
            .sorted(java.util.Comparator.comparingInt(Cell::row).thenComparingInt(Cell::column))
            .toList();
    this.owner = new int[Math.multiplyExact(rows, columns)];
    Arrays.fill(owner, -1);
    for (int i = 0; i < this.cells.size(); i++) {
      claim(i);
    }
  }

  private void claim(int index) {
    Cell cell = cells.get(index);
    if (cell.row() + cell.rowSpan() > rows || cell.column() + cell.columnSpan() > columns) {
      throw new IllegalArgumentException(
          "%s leaves a grid of %d × %d".formatted(cell, rows, columns));
    }
    for (int r = cell.row(); r < cell.row() + cell.rowSpan(); r++) {
      for (int c = cell.column(); c < cell.column() + cell.columnSpan(); c++) {
        if (owner[r * columns + c] >= 0) {
          throw new IllegalArgumentException(
              "%s overlaps %s".formatted(cell, cells.get(owner[r * columns + c])));
        }
        owner[r * columns + c] = index;
      }
    }
  }

  /** Number of rows. */
  public int rows() {
    return rows;
  }

  /** Number of columns. */
  public int columns() {
    return columns;
  }

  /** All cells, by row, then column. */
  public List<Cell> cells() {
    return cells;
  }

  /** The cell that covers a position, if the source has one there. */
  public Optional<Cell> at(int row, int column) {
    int index = owner[row * columns + column];
    return index < 0 ? Optional.empty() : Optional.of(cells.get(index));
  }

  /**
   * The text at a position; empty where there is no cell. A spanning cell answers at each position.
   */
  public String text(int row, int column) {
    return at(row, column).map(Cell::text).orElse("");
  }

  @Override
  public Place place() {
    return place;
  }

  @Override
  public boolean equals(Object o) {
    return o instanceof Grid g && rows == g.rows && columns == g.columns && cells.equals(g.cells);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * rows + columns) + cells.hashCode();
  }

  @Override
  public String toString() {
    return "grid of %d × %d at %s".formatted(rows, columns, place);
  }
}
