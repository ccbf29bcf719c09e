package dev.tieout.read.pdf.page.table;

/**
 * A chunk and the columns that it covers.
 *
 * @param from the first column
 * @param to the last column
 */
record Placed(Chunk chunk, int from, int to) {
  boolean isSpan() {
    return to > from;
  }

  boolean overlaps(Placed o) {
    return from <= o.to && o.from <= to;
  }
}
