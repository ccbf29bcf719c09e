package dev.tieout.read.html;

import dev.tieout.grid.Cell;
import dev.tieout.grid.Grid;
import dev.tieout.grid.Span;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** A cell as it is read: pieces that become its text, or the report's own lines and grids. */
final class CellDraft {
  final Element element;
  final int line;
  final Span span;
  final List<Piece> pieces = new ArrayList<>(1);
  private boolean picture;

  CellDraft(Element element, int line) {
    this.element = element;
    this.line = line;
    this.span = SpanAttributes.of(element);
  }

  /** Notes a picture without a text that stands for it. */
  void notePicture() {
    picture = true;
  }

  /** Whether all that it shows is a picture, which may be that of a number. */
  boolean isOnlyPicture() {
    return picture && isBlank();
  }

  boolean isBlank() {
    for (Piece piece : pieces) {
      if (!(piece instanceof Piece.Text text && text.isBlank())) {
        return false;
      }
    }
    return true;
  }

  /** Its text, lines parted by {@code \n}, with that of the tables that only lay it out. */
  String text() {
    if (pieces.size() == 1 && pieces.get(0) instanceof Piece.Text only) {
      return only.text();
    }
    StringBuilder text = new StringBuilder();
    for (Piece piece : pieces) {
      if (piece instanceof Piece.Text part) {
        add(text, "\n", part.text());
      } else if (piece instanceof Piece.Table table && table.isLayoutInCell()) {
        add(text, "\n", flat(table.grid()));
      }
    }
    return text.toString();
  }

  /** The tables in it that are tables of their own. */
  List<Piece> tables() {
    List<Piece> tables = List.of();
    for (Piece piece : pieces) {
      if (piece instanceof Piece.Table table && !table.isLayoutInCell()) {
        tables = tables.isEmpty() ? new ArrayList<>() : tables;
        tables.add(table);
      }
    }
    return tables;
  }

  private static String flat(Grid grid) {
    StringBuilder text = new StringBuilder();
    int row = 0;
    for (Cell cell : grid.cells()) {
      add(text, cell.row() == row ? "\t" : "\n", cell.text());
      row = cell.row();
    }
    return text.toString();
  }

  private static void add(StringBuilder text, String between, String part) {
    if (!text.isEmpty()) {
      text.append(between);
    }
    text.append(part);
  }
}
