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

  /** What it counts to work out what a candidate adds to a tie, against looking at it. */
  private static final int MAKING = 3;

  /** More are counted as one. */
  private static final int MOST_GROUPS = 62;

  private final List<TieTerms> ties;
  private final List<List<Candidate>> rows;

  /** For each row the ties that have any of its cells. */
  private final int[][] touched;

  /** For each row and candidate what it adds at least to each tie that the row touches. */
  private final long[][][] low;

  private final long[][][] high;
  private final Bounds bounds;
  private final long[] groups;
  private final boolean[] atMost;
  private final List<List<Candidate>> solutions = new ArrayList<>();
  private final Work work;
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

  TieSearch(PrintedTable table, List<List<Candidate>> rows, Bounds bounds, Work work) {
    this(table, table.ties(), rows, bounds, work);
  }

  /** A search under other ties than those of the table. */
  TieSearch(
      PrintedTable table,
      List<TieTerms> ties,
      List<List<Candidate>> rows,
      Bounds bounds,
      Work work) {
    this.work = work;
    this.ties = ties;
    this.rows = rows;
    this.bounds = bounds;
    this.groups = groups(ties);
    this.atMost = new boolean[ties.size()];
    for (int t = 0; t < atMost.length; t++) {
      atMost[t] = ties.get(t).isAtMost();
    }
    int[] starts = starts(table);
    this.touched = new int[rows.size()][];
    this.low = new long[rows.size()][][];
    this.high = new long[rows.size()][][];
    for (int r = 0; r < rows.size(); r++) {
      int from = starts[r];
      int to = from + table.rows().get(r).size();
      touched[r] = IntStream.range(0, ties.size()).filter(t -> touches(t, from, to)).toArray();
      bounds(r, from);
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

  private boolean touches(int tie, int from, int to) {
    return IntStream.range(from, to).anyMatch(ties.get(tie)::has);
  }

  /** What each candidate of a row adds to each tie, at least and at most. */
  private void bounds(int row, int start) {
    List<Candidate> candidates = rows.get(row);
    int[] touches = touched[row];
    low[row] = new long[candidates.size()][touches.length];
    high[row] = new long[candidates.size()][touches.length];
    work.spend((long) candidates.size() * (touches.length + 1) * MAKING);
    for (int i = 0; i < touches.length; i++) {
      TieTerms tie = ties.get(touches[i]);
      add(row, i, inRow(tie.left(), start, row), 1);
      add(row, i, inRow(tie.right(), start, row), -1);
    }
  }

  /** Those of a tie's cells that are in a row, by index in the row. */
  private int[] inRow(int[] side, int start, int row) {
    int size = rows.get(row).isEmpty() ? 0 : rows.get(row).get(0).values().length;
    return Arrays.stream(side).map(i -> i - start).filter(i -> i >= 0 && i < size).toArray();
  }

  private void add(int row, int tie, int[] cells, int sign) {
    List<Candidate> candidates = rows.get(row);
    for (int c = 0; c < candidates.size(); c++) {
      long[] values = candidates.get(c).values();
      for (int cell : cells) {
        range(row, c, tie, values[cell], sign);
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

  private Left all() {
    int[][] all = new int[rows.size()][];
    long[][] least = new long[rows.size()][];
    long[][] most = new long[rows.size()][];
    for (int r = 0; r < all.length; r++) {
      all[r] = IntStream.range(0, rows.get(r).size()).toArray();
      least[r] = extremes(low[r], all[r], true);
      most[r] = extremes(high[r], all[r], false);
    }
    return new Left(all, least, most);
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
    Left all = all();
    boolean possible = narrow(all);
    List<List<Candidate>> alive = new ArrayList<>();
    for (int r = 0; r < rows.size() && possible; r++) {
      List<Candidate> row = rows.get(r);
      alive.add(Arrays.stream(all.candidates[r]).mapToObj(row::get).toList());
    }
    return possible ? alive : rows;
  }

  private static long clamp(long value) {
    return Math.max(-UNBOUNDED, Math.min(UNBOUNDED, value));
  }

  private void descend(Left left) {
    if (!narrow(left)) {
      return;
    }
    int row = fewest(left.candidates);
    if (row < 0) {
      List<Candidate> chosen = new ArrayList<>();
      for (int r = 0; r < rows.size(); r++) {
        chosen.add(rows.get(r).get(left.candidates[r][0]));
      }
      solutions.add(chosen);
      return;
    }
    for (int c : left.candidates[row]) {
      boolean enough = steps >= bounds.steps() || solutions.size() >= bounds.solutions();
      if (enough || work.isSpent()) {
        cutOff = true;
        return;
      }
      Left next = left.copy();
      keep(next, row, new int[] {c});
      descend(next);
    }
  }

  /** Leaves only these candidates of a row. */
  private void keep(Left left, int row, int[] candidates) {
    left.candidates[row] = candidates;
    left.least[row] = extremes(low[row], candidates, true);
    left.most[row] = extremes(high[row], candidates, false);
  }

  /**
   * What is left to choose from.
   *
   * @param candidates for each row the indices of its candidates
   * @param least for each row what they add at least to each tie that it touches
   * @param most the same at most
   */
  private record Left(int[][] candidates, long[][] least, long[][] most) {
    /** A copy whose rows can be changed without changing this. */
    Left copy() {
      return new Left(candidates.clone(), least.clone(), most.clone());
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
  private boolean narrow(Left left) {
    boolean more = true;
    while (more) {
      work.spend(6L * rows.size() * ties.size());
      long[][] least = rests(left.least);
      long[][] most = rests(left.most);
      more = false;
      for (int r = 0; r < rows.size(); r++) {
        int[] before = left.candidates[r];
        int[] kept = possible(r, before, least[r], most[r]);
        if (kept.length == 0) {
          return false;
        }
        if (kept.length < before.length) {
          keep(left, r, kept);
          more = true;
        }
      }
    }
    return true;
  }

  private int[] possible(int row, int[] candidates, long[] least, long[] most) {
    int[] kept = new int[candidates.length];
    int count = 0;
    steps += candidates.length;
    work.spend((long) candidates.length * (touched[row].length + 2));
    long others = brokenWithout(row, least, most);
    for (int c : candidates) {
      if (Long.bitCount(others | broken(row, c, least, most)) <= bounds.broken()) {
        kept[count++] = c;
      }
    }
    return count == candidates.length ? candidates : Arrays.copyOf(kept, count);
  }

  /** The groups of ties that a candidate breaks, whatever the other rows become. */
  private long broken(int row, int candidate, long[] least, long[] most) {
    long[] lowest = low[row][candidate];
    long[] highest = high[row][candidate];
    int[] touches = touched[row];
    long broken = 0;
    for (int i = 0; i < touches.length; i++) {
      int t = touches[i];
      boolean tooLow = !atMost[t] && most[t] + highest[i] < 0;
      broken |= tooLow || least[t] + lowest[i] > 0 ? groups[t] : 0;
    }
    return broken;
  }

  /** The same of the ties that the row does not touch. */
  private long brokenWithout(int row, long[] least, long[] most) {
    long broken = 0;
    int next = 0;
    for (int t = 0; t < least.length; t++) {
      if (next < touched[row].length && touched[row][next] == t) {
        next++;
      } else if ((!atMost[t] && most[t] < 0) || least[t] > 0) {
        broken |= groups[t];
      }
    }
    return broken;
  }

  /**
   * For each row what all others add to each tie.
   *
   * @param own what each row adds to the ties that it touches
   */
  private long[][] rests(long[][] own) {
    long[][] rests = new long[own.length][];
    long[] sum = new long[ties.size()];
    for (int r = 0; r < own.length; r++) {
      rests[r] = sum.clone();
      addTo(sum, r, own[r]);
    }
    Arrays.fill(sum, 0);
    for (int r = own.length - 1; r >= 0; r--) {
      for (int t = 0; t < sum.length; t++) {
        rests[r][t] = clamp(rests[r][t] + sum[t]);
      }
      addTo(sum, r, own[r]);
    }
    return rests;
  }

  private void addTo(long[] sum, int row, long[] own) {
    for (int i = 0; i < own.length; i++) {
      int t = touched[row][i];
      sum[t] = clamp(sum[t] + own[i]);
    }
  }

  private static long[] extremes(long[][] candidates, int[] left, boolean least) {
    long[] extremes = candidates[left[0]].clone();
    for (int c : left) {
      long[] values = candidates[c];
      for (int t = 0; t < extremes.length; t++) {
        extremes[t] = least ? Math.min(extremes[t], values[t]) : Math.max(extremes[t], values[t]);
      }
    }
    return extremes;
  }
}
