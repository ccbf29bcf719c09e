package dev.tieout.reading;

import dev.tieout.reading.PrintedRow.TieTerms;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * All choices of one candidate a row under which every tie between rows holds or may hold. Rows
 * with the fewest candidates are decided first; a branch ends as soon as some tie can no longer
 * hold, whatever the rows still open become.
 */
final class TieSearch {
  /** More than any sum of figures. */
  private static final long UNBOUNDED = Long.MAX_VALUE / 4;

  private final List<TieTerms> ties;
  private final List<List<Candidate>> rows;
  private final int[] order;
  private final long[][][] low;
  private final long[][][] high;
  private final int mostSteps;
  private final int mostSolutions;
  private final Candidate[] chosen;
  private final List<List<Candidate>> solutions = new ArrayList<>();
  private int steps;

  TieSearch(PrintedTable table, List<List<Candidate>> rows, int mostSteps, int mostSolutions) {
    this.ties = table.ties();
    this.rows = rows;
    this.mostSteps = mostSteps;
    this.mostSolutions = mostSolutions;
    this.chosen = new Candidate[rows.size()];
    this.order =
        IntStream.range(0, rows.size())
            .boxed()
            .sorted(Comparator.comparingInt(r -> rows.get(r).size()))
            .mapToInt(Integer::intValue)
            .toArray();
    int[] starts = starts(table);
    this.low = new long[rows.size()][][];
    this.high = new long[rows.size()][][];
    for (int r = 0; r < rows.size(); r++) {
      bounds(r, starts[r]);
    }
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
    long[][] restLow = new long[order.length + 1][ties.size()];
    long[][] restHigh = new long[order.length + 1][ties.size()];
    for (int depth = order.length - 1; depth >= 0; depth--) {
      for (int t = 0; t < ties.size(); t++) {
        restLow[depth][t] = clamp(restLow[depth + 1][t] + extreme(low[order[depth]], t, true));
        restHigh[depth][t] = clamp(restHigh[depth + 1][t] + extreme(high[order[depth]], t, false));
      }
    }
    descend(0, new long[ties.size()], new long[ties.size()], restLow, restHigh);
    return solutions;
  }

  /** Whether the search was broken off, so that there may be more. */
  boolean cutOff() {
    return steps >= mostSteps;
  }

  private static long extreme(long[][] candidates, int t, boolean least) {
    long extreme = candidates[0][t];
    for (long[] candidate : candidates) {
      extreme = least ? Math.min(extreme, candidate[t]) : Math.max(extreme, candidate[t]);
    }
    return extreme;
  }

  private static long clamp(long value) {
    return Math.max(-UNBOUNDED, Math.min(UNBOUNDED, value));
  }

  private void descend(
      int depth, long[] sumLow, long[] sumHigh, long[][] restLow, long[][] restHigh) {
    for (int t = 0; t < ties.size(); t++) {
      boolean tooLow = !ties.get(t).isAtMost() && sumHigh[t] + restHigh[depth][t] < 0;
      if (tooLow || sumLow[t] + restLow[depth][t] > 0) {
        return;
      }
    }
    if (depth == order.length) {
      solutions.add(List.of(chosen.clone()));
      return;
    }
    int row = order[depth];
    List<Candidate> candidates = rows.get(row);
    for (int c = 0; c < candidates.size(); c++) {
      if (steps++ >= mostSteps || solutions.size() >= mostSolutions) {
        return;
      }
      chosen[row] = candidates.get(c);
      long[] nextLow = sumLow.clone();
      long[] nextHigh = sumHigh.clone();
      for (int t = 0; t < ties.size(); t++) {
        nextLow[t] = clamp(nextLow[t] + low[row][c][t]);
        nextHigh[t] = clamp(nextHigh[t] + high[row][c][t]);
      }
      descend(depth + 1, nextLow, nextHigh, restLow, restHigh);
    }
  }
}
