package dev.tieout.reading;

import java.util.List;

/**
 * One way to read all rows of a table: for each printed row one of its candidates.
 *
 * @param rows the candidate of each printed row
 * @param values the values of all slots, printed row by printed row, with lost cells worked out
 *     where the ties of their row leave one choice and no published error is likelier
 * @param cost damage, and published errors that it supposes
 */
record Joint(List<Candidate> rows, long[] values, double cost) {
  /** More rows that lack a figure lost a column, and no figure of them tells of an error. */
  private static final int MOST_OPEN = 4;

  /** Of readings that suppose more errors no cell is worth working out anew. */
  private static final double MOST_ERRORS = 3.5 * Costs.BROKEN;

  /** A way of which nothing is known but what its rows say by themselves. */
  static Joint of(List<Candidate> rows) {
    double damage = rows.stream().mapToDouble(Candidate::damage).sum();
    return new Joint(rows, values(rows), damage);
  }

  /** The values of all slots as each row by itself has them. */
  static long[] values(List<Candidate> rows) {
    long[] values = new long[rows.stream().mapToInt(c -> c.values().length).sum()];
    int at = 0;
    for (Candidate row : rows) {
      System.arraycopy(row.values(), 0, values, at, row.values().length);
      at += row.values().length;
    }
    return values;
  }

  /**
   * A way with the published errors that it supposes. The lost cell of a row in which a figure is
   * wrong is not what the row's tie makes of it: it may be left to the other ties, where that
   * supposes less.
   *
   * @param cut whether figures were cut from runs of digits
   */
  static Joint weighed(List<Candidate> rows, TieIndex ties, boolean cut, Work work) {
    Joint plain = of(rows);
    double damage = plain.cost();
    Joint best = plain.dearer(Causes.cost(ties, plain.values, cut, work));
    boolean few =
        best.cost <= damage + MOST_ERRORS
            && rows.stream().filter(Candidate::isFilledIn).count() <= MOST_OPEN;
    int from = 0;
    for (Candidate row : rows) {
      if (few && !cut && best.cost > damage && best.breaks(row, from, ties)) {
        long[] open = best.values.clone();
        System.arraycopy(row.printed(), 0, open, from, row.values().length);
        double errors = Causes.cost(ties, open, false, work);
        best = damage + errors < best.cost ? new Joint(rows, open, damage + errors) : best;
      }
      from += row.values().length;
    }
    return best;
  }

  /** Whether what a tie of the row makes of a lost cell breaks another tie. */
  private boolean breaks(Candidate row, int from, TieIndex ties) {
    for (int c = 0; c < row.values().length; c++) {
      if (row.isFilledIn(c) && isInBroken(from + c, ties)) {
        return true;
      }
    }
    return false;
  }

  private boolean isInBroken(int cell, TieIndex ties) {
    for (int t : ties.of(cell)) {
      if (TieState.of(ties.ties().get(t), values) == TieState.BROKEN) {
        return true;
      }
    }
    return false;
  }

  private Joint dearer(double more) {
    return new Joint(rows, values, cost + more);
  }
}
