package dev.tieout.read.drawn;

import dev.tieout.grid.Line;

/**
 * A stretch of a line without blanks at its ends.
 *
 * @param line the line
 * @param from index of its first character
 * @param to index after its last
 * @param left display column in which it begins
 * @param right display column behind its end
 */
record Piece(Line line, int from, int to, int left, int right) {
  String text() {
    return line.text().substring(from, to);
  }

  boolean isEmpty() {
    return from == to;
  }
}
