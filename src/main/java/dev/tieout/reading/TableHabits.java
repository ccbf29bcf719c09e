package dev.tieout.reading;

import dev.tieout.reading.PrintedRow.TieTerms;
import java.util.Arrays;
import java.util.List;

/**
 * What a table shows of the habits of its body, so that a row against them can be told.
 *
 * @param blanks what the empty cells tell
 * @param printsZeros whether zeros are printed, so that an empty cell among figures is no habit
 * @param printsTotals whether totals are printed, so that an empty one beside figures is no habit
 */
record TableHabits(Blanks blanks, boolean printsZeros, boolean printsTotals) {
  /** So many zeros for each empty cell, or totals for each that is left out, make a habit. */
  private static final int MANY = 5;

  /** The habits of a table whose rows have these values. */
  static TableHabits of(PrintedTable table, Blanks blanks, List<List<Atom>> rows) {
    int zeros = 0;
    int empty = 0;
    int totals = 0;
    int omitted = 0;
    for (int r = 0; r < rows.size(); r++) {
      List<Atom> row = rows.get(r);
      if (BlankStyle.withoutBlanks(row).isEmpty()) {
        continue;
      }
      zeros += (int) row.stream().filter(Atom::isZero).count();
      empty += (int) row.stream().filter(Atom::isBlank).count();
      PrintedRow printed = table.rows().get(r);
      if (row.size() == printed.size()) {
        long[] values = row.stream().mapToLong(a -> Numbers.of(a.text())).toArray();
        omitted += omitted(printed.ties(), values);
        totals += totals(printed.ties(), values);
      }
    }
    boolean tells = table.rows().get(0).size() >= BlankStyle.FEWEST_COLUMNS;
    return new TableHabits(
        blanks, tells && zeros >= MANY * Math.max(1, empty), tells && totals >= MANY * omitted);
  }

  /** How many totals of a row are blank although their parts have figures. */
  static int omitted(List<TieTerms> ties, long[] values) {
    int omitted = 0;
    for (TieTerms tie : ties) {
      omitted += isOmitted(tie, values) ? 1 : 0;
    }
    return omitted;
  }

  /** Puts for each total that is blank although its parts have figures what they add up to. */
  static void fillInTotals(List<TieTerms> ties, long[] values) {
    for (TieTerms tie : ties) {
      if (isOmitted(tie, values)) {
        boolean first = tie.left().length == 1;
        int[] parts = first ? tie.right() : tie.left();
        values[first ? tie.left()[0] : tie.right()[0]] =
            Arrays.stream(parts).mapToLong(p -> values[p]).filter(Numbers::isNumber).sum();
      }
    }
  }

  private static boolean isOmitted(TieTerms tie, long[] values) {
    return total(tie, values) == Numbers.BLANK && hasFigures(tie, values);
  }

  private static int totals(List<TieTerms> ties, long[] values) {
    int totals = 0;
    for (TieTerms tie : ties) {
      totals += Numbers.isNumber(total(tie, values)) && hasFigures(tie, values) ? 1 : 0;
    }
    return totals;
  }

  /** What stands alone on one side of a tie; {@link Numbers#NONE} when it has no such side. */
  private static long total(TieTerms tie, long[] values) {
    if (tie.isAtMost() || (tie.left().length > 1) == (tie.right().length > 1)) {
      return Numbers.NONE;
    }
    return values[tie.left().length == 1 ? tie.left()[0] : tie.right()[0]];
  }

  private static boolean hasFigures(TieTerms tie, long[] values) {
    for (int index : tie.left().length == 1 ? tie.right() : tie.left()) {
      if (Numbers.isNumber(values[index]) && values[index] > 0) {
        return true;
      }
    }
    return false;
  }
}
