package dev.tieout.reading;

/**
 * What a label is on a table.
 *
 * @param table index of the table in the {@link Lexicon}
 * @param part which kind of label
 * @param from index of the first row or column that it labels; 0 for titles and furniture
 * @param to index after the last
 */
record Role(int table, Part part, int from, int to) {
  enum Part {
    TITLE,
    FURNITURE,
    COLUMN_GROUP,
    COLUMN,
    ROW_GROUP,
    ROW
  }

  boolean isRow() {
    return part == Part.ROW;
  }

  boolean isHead() {
    return part != Part.ROW && part != Part.ROW_GROUP;
  }

  boolean covers(int index) {
    return index >= from && index < to;
  }
}
