package dev.tieout.infer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Finds the lines of a table that are means of a run of lines before or after them. */
final class Averages {
  /** So many lines may stand between a mean and its numbers: a total, other measures. */
  private static final int BETWEEN = 8;

  /** Means of more lines are not looked for. */
  private static final int LONGEST = 600;

  private static final int SAMPLES = 6;
  private static final int FEW = 3;

  /** So many runs of one line are looked at closely. */
  private static final int MOST = 4;

  private final Lines lines;
  private final DerivedJudge judge;
  private final Effort effort;
  private final boolean[] amounts;
  private final double[][] sums;
  private final int[][] counts;

  Averages(Lines lines, DerivedJudge judge, Effort effort) {
    this.lines = lines;
    this.judge = judge;
    this.effort = effort;
    amounts = amounts(lines);
    sums = new double[lines.count() + 1][lines.width()];
    counts = new int[lines.count() + 1][lines.width()];
    for (int line = 0; line < lines.count(); line++) {
      for (int at = 0; at < lines.width(); at++) {
        sums[line + 1][at] = sums[line][at] + lines.value(line, at);
        counts[line + 1][at] = counts[line][at] + (lines.isNumber(line, at) ? 1 : 0);
      }
    }
  }

  /** A run of lines, and at how many positions with different numbers its mean comes out. */
  private record Run(int first, int last, int hits) {}

  List<DerivedCandidate> find() {
    List<DerivedCandidate> found = new ArrayList<>();
    for (int result = 0; result < lines.count(); result++) {
      for (Run run : runs(result)) {
        int[] parts = IntStream.rangeClosed(run.first(), run.last()).toArray();
        if (effort.spend((long) parts.length * lines.width())) {
          found.add(
              judge.weigh(Formula.AVERAGE, result, new DerivedCandidate.Beside(lines, parts)));
        }
      }
    }
    return found;
  }

  private List<Run> runs(int result) {
    List<Run> runs = new ArrayList<>();
    int[] at =
        IntStream.range(0, lines.width())
            .filter(n -> lines.isNumber(result, n) && lines.value(result, n) != 0)
            .toArray();
    at = spread(at);
    for (int between = 1; at.length > 1 && between <= BETWEEN; between++) {
      before(result, result - between, at, runs);
      after(result, result + between, at, runs);
    }
    return runs;
  }

  private void before(int result, int last, int[] at, List<Run> runs) {
    if (last < 0 || !amounts[last]) {
      return;
    }
    for (int first = last - 1; first >= Math.max(0, last - LONGEST); first--) {
      if (amounts[first]) {
        tryRun(result, first, last, at, runs);
      }
    }
  }

  private void after(int result, int first, int[] at, List<Run> runs) {
    if (first >= lines.count() || !amounts[first]) {
      return;
    }
    for (int last = first + 1; last < Math.min(lines.count(), first + LONGEST); last++) {
      if (amounts[last]) {
        tryRun(result, first, last, at, runs);
      }
    }
  }

  /** Asked of each line for each result. */
  private static boolean[] amounts(Lines lines) {
    boolean[] amounts = new boolean[lines.count()];
    for (int line = 0; line < amounts.length; line++) {
      amounts[line] = lines.isNumeric(line) && !lines.isYears(line);
    }
    return amounts;
  }

  /** Takes a run whose mean comes out at several positions; most do not at any of the first. */
  private void tryRun(int result, int first, int last, int[] at, List<Run> runs) {
    int hits = 0;
    long before = 0;
    for (int n = 0; n < at.length && (n < SAMPLES || hits > 0); n++) {
      long value = lines.value(result, at[n]);
      if (value != before && isMean(result, first, last, at[n])) {
        hits++;
        before = value;
      }
    }
    boolean isMany = hits * FEW >= at.length || at.length > SAMPLES;
    if (effort.spend(Math.min(SAMPLES, at.length)) && hits > 1 && isMany) {
      keep(new Run(first, last, hits), runs);
    }
  }

  /** Of small numbers nearly any run fits: only those with most hits are kept, the first first. */
  private static void keep(Run run, List<Run> runs) {
    int place = runs.size();
    while (place > 0 && runs.get(place - 1).hits() < run.hits()) {
      place--;
    }
    if (place < MOST) {
      runs.add(place, run);
      if (runs.size() > MOST) {
        runs.remove(MOST);
      }
    }
  }

  private boolean isMean(int result, int first, int last, int at) {
    int n = counts[last + 1][at] - counts[first][at];
    double mean = (sums[last + 1][at] - sums[first][at]) / n;
    return n > 1 && Math.abs(mean - lines.value(result, at)) <= lines.step(result, at);
  }

  /** The same positions in an order in which the first ones are spread over all of them. */
  private static int[] spread(int[] at) {
    int step = Math.max(1, at.length / SAMPLES);
    return IntStream.range(0, step)
        .flatMap(from -> IntStream.iterate(from, n -> n < at.length, n -> n + step))
        .map(n -> at[n])
        .toArray();
  }
}
