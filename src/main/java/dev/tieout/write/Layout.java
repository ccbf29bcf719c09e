package dev.tieout.write;

import java.util.List;

/**
 * How a CSV file is laid out.
 *
 * @param header whether its first row names the columns
 * @param headRows rows at the top that are no data, of a file without such a row
 * @param missing texts that say that there is no value, beside the empty text
 */
record Layout(boolean header, int headRows, List<String> missing) {
  /** A file whose first row names the columns. */
  static final Layout NAMED = new Layout(true, 0, List.of());

  /** A file of nothing but data. */
  static final Layout PLAIN = new Layout(false, 0, List.of());

  Layout {
    missing = List.copyOf(missing);
  }
}
