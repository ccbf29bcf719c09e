package dev.tieout.reading;

import dev.tieout.form.Slot;
import dev.tieout.reading.PrintedRow.TieTerms;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Ties between the rows of a table, made ready once for all searches under them. */
final class SearchTies {
  /** More are counted as one. */
  private static final int MOST_GROUPS = 62;

  private final long[] groups;
  private final boolean[] atMost;

  /** For each row the ties that have any of its cells, ascending. */
  private final int[][] touched;

  /** Which cells of the row these are. */
  private final Cells[][] cells;

  private SearchTies(PrintedTable table, List<TieTerms> ties) {
    this.groups = groups(ties);
    this.atMost = new boolean[ties.size()];
    for (int t = 0; t < atMost.length; t++) {
      atMost[t] = ties.get(t).isAtMost();
    }
    this.touched = new int[table.rows().size()][];
    this.cells = new Cells[touched.length][];
    int from = 0;
    for (int r = 0; r < touched.length; r++) {
      int to = from + table.rows().get(r).size();
      Cells[] all = new Cells[ties.size()];
      for (int t = 0; t < all.length; t++) {
        all[t] = new Cells(in(ties.get(t).left(), from, to), in(ties.get(t).right(), from, to));
      }
      touched[r] = IntStream.range(0, all.length).filter(t -> !all[t].isNone()).toArray();
      cells[r] = Arrays.stream(all).filter(c -> !c.isNone()).toArray(Cells[]::new);
      from = to;
    }
  }

  /** The ties of a table that are between its rows. */
  static SearchTies of(PrintedTable table) {
    return of(table, table.ties());
  }

  /** Other ties between the rows of a table. */
  static SearchTies of(PrintedTable table, List<TieTerms> ties) {
    return new SearchTies(table, ties);
  }

  /**
   * The cells of one row that a tie has.
   *
   * @param left those on its left, by index in the row
   * @param right those on its right
   */
  record Cells(List<Integer> left, List<Integer> right) {
    private boolean isNone() {
      return left.isEmpty() && right.isEmpty();
    }
  }

  private static List<Integer> in(int[] side, int from, int to) {
    List<Integer> in = new ArrayList<>();
    for (int cell : side) {
      if (cell >= from && cell < to) {
        in.add(cell - from);
      }
    }
    return in;
  }

  /** For each tie a bit, the same for all ties of one column. */
  private static long[] groups(List<TieTerms> ties) {
    Map<List<String>, Integer> columns = new HashMap<>();
    return ties.stream()
        .map(t -> t.tie().slots().map(Slot::column).distinct().sorted().toList())
        .mapToLong(
            c -> 1L << Math.min(columns.computeIfAbsent(c, x -> columns.size()), MOST_GROUPS))
        .toArray();
  }

  int size() {
    return groups.length;
  }

  int[] touched(int row) {
    return touched[row];
  }

  /** What the candidates of a row add to each tie that the row touches. */
  RowSums.Sums[] sums(int row, RowSums candidates) {
    return Arrays.stream(cells[row]).map(candidates::of).toArray(RowSums.Sums[]::new);
  }

  /** The bit that all ties of one column have. */
  long group(int tie) {
    return groups[tie];
  }

  /** Whether the left of a tie may be less than its right. */
  boolean isAtMost(int tie) {
    return atMost[tie];
  }

  /**
   * Whether the tie cannot hold when the difference of its sides is in a range.
   *
   * @param least the least that the difference can be
   * @param most the most
   */
  boolean isBroken(int tie, long least, long most) {
    return least > 0 || (!atMost[tie] && most < 0);
  }
}
