package dev.tieout.reading;

/**
 * Where a table may stand.
 *
 * @param table index of the table in the {@link Lexicon}
 * @param from index of its first item
 * @param to index after its last item
 */
record Region(int table, int from, int to) {
  boolean overlaps(Region other) {
    return from < other.to && other.from < to;
  }
}
