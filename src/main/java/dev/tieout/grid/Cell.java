package dev.tieout.grid;

import dev.tieout.source.Place;

/**
 * A cell of a raw table.
 *
 * @param row 0-based row of its upper left corner
 * @param column 0-based column of its upper left corner
 * @param rowSpan rows that it covers, at least 1
 * @param columnSpan columns that it covers, at least 1
 * @param text its text, lines parted by {@code \n}; empty when the cell is there and blank
 * @param place where it stands
 */
public record Cell(int row, int column, int rowSpan, int columnSpan, String text, Place place) {
  public Cell {
    if (row < 0 || column < 0 || rowSpan < 1 || columnSpan < 1) {
      throw new IllegalArgumentException(
          "a cell needs row, column >= 0 and spans >= 1, found row %d, column %d, spans %d × %d"
              .formatted(row, column, rowSpan, columnSpan));
    }
  }

  /** Whether it covers the given position. */
  public boolean covers(int r, int c) {
    return r >= row && r < row + rowSpan && c >= column && c < column + columnSpan;
  }
}
