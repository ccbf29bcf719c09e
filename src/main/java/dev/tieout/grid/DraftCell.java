package dev.tieout.grid;

import dev.tieout.source.Place;

/** A cell before its spans are known to be right. Mutable; lives only while a grid is built. */
final class DraftCell {
  final int row;
  final int column;
  final Span declared;
  final Place place;
  private String text;
  private int rows;
  private int columns;
  private boolean clipped;

  DraftCell(int row, int column, Span declared, String text, Place place) {
    this.row = row;
    this.column = column;
    this.declared = declared;
    this.place = place;
    this.text = text;
    boolean open = declared.rows() == Span.TO_SECTION_END;
    this.rows = open ? Integer.MAX_VALUE - row : Math.min(declared.rows(), Integer.MAX_VALUE - row);
    this.columns = Math.min(declared.columns(), GridBuilder.MOST_COLUMNS);
  }

  /** First row below it, as far as it says. */
  int bottom() {
    return row + rows;
  }

  /** First column right of it, as far as it says. */
  int right() {
    return column + columns;
  }

  int rows() {
    return rows;
  }

  int columns() {
    return columns;
  }

  boolean isClipped() {
    return clipped;
  }

  /** Ends it above a row; not a mistake where it only says "to the end". */
  void endAt(int firstRowBelow) {
    if (bottom() > firstRowBelow) {
      clipped |= declared.rows() != Span.TO_SECTION_END;
      rows = firstRowBelow - row;
    }
  }

  void clip(int height, int width) {
    endAt(height);
    if (right() > width) {
      clipped = true;
      columns = width - column;
    }
  }

  void shrinkTo(int fewerRows, int fewerColumns) {
    rows = fewerRows;
    columns = fewerColumns;
  }

  /** Takes the text of a cell that has no position of its own. */
  void takeOver(String other) {
    text = text.isEmpty() ? other : other.isEmpty() ? text : text + "\n" + other;
  }

  Cell toCell() {
    return new Cell(row, column, rows, columns, text, place);
  }
}
