package dev.tieout.reading;

import dev.tieout.form.Slot;
import dev.tieout.reading.PrintedRow.TieTerms;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * All choices of one candidate a row under which every tie between rows holds or may hold. After
 * each choice every candidate is left out with which some tie can no longer hold, whatever the
 * other rows become; then the row with the fewest candidates left is decided next.
 */
final class TieSearch {
  /** More than any sum of figures. */
  private static final long UNBOUNDED = Long.MAX_VALUE / 4;

  /** More are counted as one. */
  private static final int MOST_GROUPS = 62;

  private final List<TieTerms> ties;
  private final List<List<Candidate>> rows;
  private final long[][][] low;
  private final long[][][] high;
  private final Bounds bounds;
  private final long[] groups;
  private final List<List<Candidate>> solutions = new ArrayList<>();
  private int steps;
  private boolean cutOff;

  /**
   * What a search may do.
   *
   * @param steps so many candidates are weighed, each as often as something was chosen
   * @param solutions no more are looked for
   * @param broken in so many columns ties may be broken
   * @param blanksAreZero whether a figure that says there is nothing counts as 0 for certain
   */
  record Bounds(int steps, int solutions, int broken, boolean blanksAreZero) {}

  TieSearch(PrintedTable table, List<List<Candidate>> rows, Bounds bounds) {
    this(table, table.ties(), rows, bounds);
  }

  /** A search under other ties than those of the table. */
  TieSearch(PrintedTable table, List<TieTerms> ties, List<List<Candidate>> rows, Bounds bounds) {
    this.ties = ties;
    this.rows = rows;
    this.bounds = bounds;
    this.groups = groups(ties);
    int[] starts = starts(table);
    this.low = new long[rows.size()][][];
    this.high = new long[rows.size()][][];
    for (int r = 0; r < rows.size(); r++) {
      bounds(r, starts[r]);
    }
  }

  /** For each tie a bit, the same for all ties of one column. */
  private static long[] groups(List<TieTerms> ties) {
    Map<String, Integer> columns = new HashMap<>();
    return ties.stream()
        .map(t -> t.tie().slots().map(Slot::column).distinct().sorted().toList().toString())
        .mapToLong(
            c -> 1L << Math.min(columns.computeIfAbsent(c, x -> columns.size()), MOST_GROUPS))
        .toArray();
  }

  private static int[] starts(PrintedTable table) {
    int[] starts = new int[table.rows().size()];
    for (int r = 1; r < starts.length; r++) {
      starts[r] = starts[r - 1] + table.rows().get(r - 1).size();
    }
    return starts;
  }

  /** What each candidate of a row adds to each tie, at least and at most. */
  private void bounds(int row, int start) {
    List<Candidate> candidates = rows.get(row);
    low[row] = new long[candidates.size()][ties.size()];
    high[row] = new long[candidates.size()][ties.size()];
    for (int c = 0; c < candidates.size(); c++) {
      long[] values = candidates.get(c).values();
      for (int t = 0; t < ties.size(); t++) {
        add(row, c, t, start, values);
      }
    }
  }

  private void add(int row, int candidate, int t, int start, long[] values) {
    for (int index : ties.get(t).left()) {
      if (index >= start && index < start + values.length) {
        range(row, candidate, t, values[index - start], 1);
      }
    }
    for (int index : ties.get(t).right()) {
      if (index >= start && index < start + values.length) {
        range(row, candidate, t, values[index - start], -1);
      }
    }
  }

  private void range(int row, int candidate, int t, long value, int sign) {
    if (value == Numbers.BLANK && bounds.blanksAreZero()) {
      return;
    }
    if (Numbers.isNumber(value)) {
      low[row][candidate][t] += sign * value;
      high[row][candidate][t] += sign * value;
    } else if (sign > 0) {
      high[row][candidate][t] = UNBOUNDED;
    } else {
      low[row][candidate][t] = -UNBOUNDED;
    }
  }

  List<List<Candidate>> solutions() {
    descend(all());
    return solutions;
  }

  /** For each row the indices of all its candidates. */
  private int[][] all() {
    return rows.stream().map(r -> IntStream.range(0, r.size()).toArray()).toArray(int[][]::new);
  }

  /** Whether the search was broken off, so that there may be more. */
  boolean cutOff() {
    return cutOff;
  }

  /** How many candidates were weighed. */
  int steps() {
    return steps;
  }

  /** For each row the candidates that some choice of the others may go with. */
  List<List<Candidate>> alive() {
    int[][] all = all();
    boolean possible = narrow(all);
    List<List<Candidate>> alive = new ArrayList<>();
    for (int r = 0; r < all.length && possible; r++) {
      List<Candidate> row = rows.get(r);
      alive.add(Arrays.stream(all[r]).mapToObj(row::get).toList());
    }
    return possible ? alive : rows;
  }

  private static long clamp(long value) {
    return Math.max(-UNBOUNDED, Math.min(UNBOUNDED, value));
  }

  private void descend(int[][] left) {
    if (!narrow(left)) {
      return;
    }
    int row = fewest(left);
    if (row < 0) {
      List<Candidate> chosen = new ArrayList<>();
      for (int r = 0; r < left.length; r++) {
        chosen.add(rows.get(r).get(left[r][0]));
      }
      solutions.add(chosen);
      return;
    }
    for (int c : left[row]) {
      if (steps >= bounds.steps() || solutions.size() >= bounds.solutions()) {
        cutOff = true;
        return;
      }
      int[][] next = left.clone();
      next[row] = new int[] {c};
      descend(next);
    }
  }

  /** The open row with the fewest candidates, or -1 when all are decided. */
  private static int fewest(int[][] left) {
    int fewest = -1;
    for (int r = 0; r < left.length; r++) {
      boolean fewer = fewest < 0 || left[r].length < left[fewest].length;
      fewest = left[r].length > 1 && fewer ? r : fewest;
    }
    return fewest;
  }

  /**
   * Leaves out what breaks too many ties, until nothing more can be left out.
   *
   * @return whether some choice is possible at all
   */
  private boolean narrow(int[][] left) {
    boolean more = true;
    while (more) {
      long[][] least = rests(left, true);
      long[][] most = rests(left, false);
      more = false;
      for (int r = 0; r < left.length; r++) {
        int before = left[r].length;
        int[] kept = possible(r, left[r], least[r], most[r]);
        if (kept.length == 0) {
          return false;
        }
        left[r] = kept;
        more |= kept.length < before;
      }
    }
    return true;
  }

  private int[] possible(int row, int[] candidates, long[] least, long[] most) {
    int[] kept = new int[candidates.length];
    int count = 0;
    steps += candidates.length;
    for (int c : candidates) {
      long broken = 0;
      for (int t = 0; t < least.length; t++) {
        boolean tooLow = !ties.get(t).isAtMost() && most[t] + high[row][c][t] < 0;
        broken |= tooLow || least[t] + low[row][c][t] > 0 ? groups[t] : 0;
      }
      if (Long.bitCount(broken) <= bounds.broken()) {
        kept[count++] = c;
      }
    }
    return count == candidates.length ? candidates : Arrays.copyOf(kept, count);
  }

  /** For each row what all others add to each tie, at least or at most. */
  private long[][] rests(int[][] left, boolean least) {
    long[][] own = new long[left.length][];
    for (int r = 0; r < left.length; r++) {
      own[r] = extremes(least ? low[r] : high[r], left[r], least);
    }
    long[][] rests = new long[left.length][ties.size()];
    for (int t = 0; t < ties.size(); t++) {
      long before = 0;
      for (int r = 0; r < left.length; r++) {
        rests[r][t] = before;
        before = clamp(before + own[r][t]);
      }
      long behind = 0;
      for (int r = left.length - 1; r >= 0; r--) {
        rests[r][t] = clamp(rests[r][t] + behind);
        behind = clamp(behind + own[r][t]);
      }
    }
    return rests;
  }

  private static long[] extremes(long[][] candidates, int[] left, boolean least) {
    long[] extremes = candidates[left[0]].clone();
    for (int c : left) {
      for (int t = 0; t < extremes.length; t++) {
        long value = candidates[c][t];
        extremes[t] = least ? Math.min(extremes[t], value) : Math.max(extremes[t], value);
      }
    }
    return extremes;
  }
}
