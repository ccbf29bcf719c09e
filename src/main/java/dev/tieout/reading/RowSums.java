package dev.tieout.reading;

import dev.tieout.reading.SearchTies.Cells;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the candidates of one row add to ties, worked out once for all searches that the row takes
 * part in. Not thread-safe.
 */
final class RowSums {
  /** More than any sum of figures. */
  static final long UNBOUNDED = Long.MAX_VALUE / 4;

  /** What all others add at most to a tie that cannot be broken by too little. */
  static final long NEVER_LESS = Long.MAX_VALUE / 2;

  private final List<Candidate> candidates;
  private final boolean blanksAreZero;
  private final Map<Cells, Sums> known = new HashMap<>();

  /**
   * The sums of a row.
   *
   * @param blanksAreZero whether a figure that says there is nothing counts as 0 for certain
   */
  RowSums(List<Candidate> candidates, boolean blanksAreZero) {
    this.candidates = candidates;
    this.blanksAreZero = blanksAreZero;
  }

  /** The sums of each row. */
  static List<RowSums> of(List<List<Candidate>> rows, boolean blanksAreZero) {
    return rows.stream().map(r -> new RowSums(r, blanksAreZero)).toList();
  }

  List<Candidate> candidates() {
    return candidates;
  }

  int size() {
    return candidates.size();
  }

  /**
   * What each candidate adds to the difference of a tie's sides.
   *
   * @param low at least, by index of the candidate
   * @param high at most
   * @param least the least of {@code low}
   * @param most the most of {@code high}
   */
  record Sums(long[] low, long[] high, long least, long most) {
    /**
     * Adds a bit for each candidate with which the difference cannot be 0.
     *
     * @param broken for each of the candidates the bits that it has
     * @param candidates indices of candidates
     * @param fromOthers what all other rows add to the tie at least
     * @param atMost what they add at most
     */
    void addBroken(long[] broken, long bit, int[] candidates, long fromOthers, long atMost) {
      for (int i = 0; i < candidates.length; i++) {
        int c = candidates[i];
        broken[i] |= fromOthers + low[c] > 0 || atMost + high[c] < 0 ? bit : 0;
      }
    }
  }

  /** The sums for a tie that has these cells of the row. */
  Sums of(Cells cells) {
    return known.computeIfAbsent(cells, this::sums);
  }

  private Sums sums(Cells cells) {
    long[] low = new long[candidates.size()];
    long[] high = new long[candidates.size()];
    for (int c = 0; c < low.length; c++) {
      long[] values = candidates.get(c).values();
      for (int cell : cells.left()) {
        add(low, high, c, values[cell], 1);
      }
      for (int cell : cells.right()) {
        add(low, high, c, values[cell], -1);
      }
    }
    long least = Arrays.stream(low).min().orElse(0);
    return new Sums(low, high, least, Arrays.stream(high).max().orElse(0));
  }

  private void add(long[] low, long[] high, int candidate, long value, int sign) {
    if (value == Numbers.BLANK && blanksAreZero) {
      return;
    }
    if (Numbers.isNumber(value)) {
      low[candidate] += sign * value;
      high[candidate] += sign * value;
    } else if (sign > 0) {
      high[candidate] = UNBOUNDED;
    } else {
      low[candidate] = -UNBOUNDED;
    }
  }
}
