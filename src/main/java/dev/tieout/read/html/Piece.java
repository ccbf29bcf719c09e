package dev.tieout.read.html;

import dev.tieout.grid.Grid;
import dev.tieout.read.Blanks;
import org.jsoup.nodes.Element;

/** A line or a table on its way into the flow, or into the cell of a table around it. */
sealed interface Piece permits Piece.Text, Piece.Table {
  /**
   * A line.
   *
   * @param text its text; may be blank, not empty
   * @param gap empty lines before it
   * @param block element that it stands in
   * @param line 1-based line of the source
   */
  record Text(String text, int gap, Element block, int line) implements Piece {
    boolean isBlank() {
      return Blanks.isBlank(text);
    }
  }

  /** A table that was made into a grid. */
  record Table(Grid grid) implements Piece {
    /** Whether it is so small that in a cell of another table it only lays out the cell's text. */
    boolean isLayoutInCell() {
      return grid.rows() == 1 || grid.columns() == 1;
    }
  }
}
