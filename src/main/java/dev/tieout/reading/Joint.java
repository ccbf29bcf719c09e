package dev.tieout.reading;

import java.util.List;

/**
 * One way to read all rows of a table: for each printed row one of its candidates.
 *
 * @param rows the candidate of each printed row
 * @param cost damage, and published errors that it supposes
 */
record Joint(List<Candidate> rows, double cost) {

  /** The values of all slots, printed row by printed row. */
  long[] values() {
    long[] values = new long[rows.stream().mapToInt(c -> c.values().length).sum()];
    int at = 0;
    for (Candidate row : rows) {
      System.arraycopy(row.values(), 0, values, at, row.values().length);
      at += row.values().length;
    }
    return values;
  }
}
