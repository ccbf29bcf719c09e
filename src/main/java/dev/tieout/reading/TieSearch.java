package dev.tieout.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * All choices of one candidate a row under which every tie between rows holds or may hold. After
 * each choice every candidate is left out with which some tie can no longer hold, whatever the
 * other rows become; then the row with the fewest candidates left is decided next.
 */
final class TieSearch {
  /** What it counts to work out what a candidate adds to a tie, against looking at it. */
  private static final int MAKING = 3;

  private static final int[] NONE = {};

  private final SearchTies ties;
  private final List<RowSums> rows;

  /** For each row what its candidates add to each tie that the row touches. */
  private final RowSums.Sums[][] sums;

  /** What the other rows add at least to the ties that a row touches, and at most. */
  private final Rests least;

  private final Rests most;
  private final Bounds bounds;
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
   */
  record Bounds(int steps, int solutions, int broken) {}

  TieSearch(SearchTies ties, List<RowSums> rows, Bounds bounds, Work work) {
    this.work = work;
    this.ties = ties;
    this.rows = rows;
    this.bounds = bounds;
    this.least = new Rests(ties, rows.size());
    this.most = new Rests(ties, rows.size());
    this.sums = new RowSums.Sums[rows.size()][];
    for (int r = 0; r < sums.length; r++) {
      sums[r] = ties.sums(r, rows.get(r));
      work.spend((long) rows.get(r).size() * (sums[r].length + 1) * MAKING);
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
      least[r] = Arrays.stream(sums[r]).mapToLong(RowSums.Sums::least).toArray();
      most[r] = Arrays.stream(sums[r]).mapToLong(RowSums.Sums::most).toArray();
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
      List<Candidate> row = rows.get(r).candidates();
      alive.add(Arrays.stream(all.candidates[r]).mapToObj(row::get).toList());
    }
    return possible ? alive : rows.stream().map(RowSums::candidates).toList();
  }

  private static long clamp(long value) {
    return Math.max(-RowSums.UNBOUNDED, Math.min(RowSums.UNBOUNDED, value));
  }

  private void descend(Left left) {
    if (!narrow(left)) {
      return;
    }
    int row = fewest(left.candidates);
    if (row < 0) {
      List<Candidate> chosen = new ArrayList<>();
      for (int r = 0; r < rows.size(); r++) {
        chosen.add(rows.get(r).candidates().get(left.candidates[r][0]));
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
    RowSums.Sums[] of = sums[row];
    long[] least = new long[of.length];
    long[] most = new long[of.length];
    for (int i = 0; i < of.length; i++) {
      least[i] = least(of[i].low(), candidates);
      most[i] = most(of[i].high(), candidates);
    }
    left.candidates[row] = candidates;
    left.least[row] = least;
    left.most[row] = most;
  }

  private static long least(long[] sums, int[] candidates) {
    long least = Long.MAX_VALUE;
    for (int c : candidates) {
      least = Math.min(least, sums[c]);
    }
    return least;
  }

  private static long most(long[] sums, int[] candidates) {
    long most = Long.MIN_VALUE;
    for (int c : candidates) {
      most = Math.max(most, sums[c]);
    }
    return most;
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
      least.of(left.least);
      most.of(left.most);
      long broken = brokenByAll();
      more = false;
      for (int r = 0; r < rows.size(); r++) {
        int[] before = left.candidates[r];
        int[] kept = possible(left, r, broken == 0 ? 0 : brokenWithout(r));
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

  /**
   * The candidates of a row with which no more ties are broken than may be.
   *
   * @param others the groups of ties that are broken whatever the row becomes
   */
  private int[] possible(Left left, int row, long others) {
    int[] candidates = left.candidates[row];
    steps += candidates.length;
    work.spend((long) candidates.length * (sums[row].length + 2));
    if (Long.bitCount(others) > bounds.broken()) {
      return NONE;
    }
    int[] tight = tight(left, row);
    if (tight.length == 0) {
      return candidates;
    }
    long[] broken = new long[candidates.length];
    Arrays.fill(broken, others);
    for (int i : tight) {
      int t = ties.touched(row)[i];
      long atMost = ties.isAtMost(t) ? RowSums.NEVER_LESS : most.of[row][i];
      sums[row][i].addBroken(broken, ties.group(t), candidates, least.of[row][i], atMost);
    }
    int[] kept = new int[candidates.length];
    int count = 0;
    for (int c = 0; c < candidates.length; c++) {
      if (Long.bitCount(broken[c]) <= bounds.broken()) {
        kept[count++] = candidates[c];
      }
    }
    return count == candidates.length ? candidates : Arrays.copyOf(kept, count);
  }

  /**
   * Which of the ties that a row touches any candidate that is left may break. Of most rows most
   * ties leave room for all candidates, and then these need not be looked at one by one.
   */
  private int[] tight(Left left, int row) {
    int[] touches = ties.touched(row);
    int[] tight = NONE;
    int count = 0;
    for (int i = 0; i < touches.length; i++) {
      // The most that any candidate adds at most is no less than what any adds at least.
      long lowest = least.of[row][i] + left.most[row][i];
      if (ties.isBroken(touches[i], lowest, most.of[row][i] + left.least[row][i])) {
        tight = count == 0 ? new int[touches.length] : tight;
        tight[count++] = i;
      }
    }
    return count == tight.length ? tight : Arrays.copyOf(tight, count);
  }

  /** The groups of ties that are broken with all rows. */
  private long brokenByAll() {
    long broken = 0;
    for (int t = 0; t < ties.size(); t++) {
      broken |= ties.isBroken(t, least.all[t], most.all[t]) ? ties.group(t) : 0;
    }
    return broken;
  }

  /** The same of the ties that a row does not touch. */
  private long brokenWithout(int row) {
    long broken = 0;
    int[] touches = ties.touched(row);
    int next = 0;
    for (int t = 0; t < ties.size(); t++) {
      if (next < touches.length && touches[next] == t) {
        next++;
      } else if (ties.isBroken(t, least.all[t], most.all[t])) {
        broken |= ties.group(t);
      }
    }
    return broken;
  }

  /**
   * What the other rows add to the ties that a row touches; made anew whenever something is left
   * out.
   */
  private static final class Rests {
    private final SearchTies ties;

    /** By row and tie that it touches. */
    private final long[][] of;

    /** What all rows add to each tie. */
    private final long[] all;

    private final long[] behind;

    Rests(SearchTies ties, int rows) {
      this.ties = ties;
      this.of = new long[rows][];
      for (int r = 0; r < rows; r++) {
        of[r] = new long[ties.touched(r).length];
      }
      this.all = new long[ties.size()];
      this.behind = new long[all.length];
    }

    /** Works them out of what each row adds to the ties that it touches. */
    void of(long[][] own) {
      Arrays.fill(all, 0);
      for (int r = 0; r < own.length; r++) {
        int[] touches = ties.touched(r);
        for (int i = 0; i < touches.length; i++) {
          int t = touches[i];
          of[r][i] = all[t];
          all[t] = clamp(all[t] + own[r][i]);
        }
      }
      Arrays.fill(behind, 0);
      for (int r = own.length - 1; r >= 0; r--) {
        int[] touches = ties.touched(r);
        for (int i = 0; i < touches.length; i++) {
          int t = touches[i];
          of[r][i] = clamp(of[r][i] + behind[t]);
          behind[t] = clamp(behind[t] + own[r][i]);
        }
      }
    }
  }
}
