package dev.tieout.infer;

import java.util.ArrayList;
import java.util.Arrays;
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
  private final int[] amounts;
  private final NearMeans means;

  Averages(Lines lines, DerivedJudge judge, Effort effort) {
    this.lines = lines;
    this.judge = judge;
    this.effort = effort;
    amounts = lines.amounts();
    means = new NearMeans(lines);
  }

  /** A run of lines, and at how many positions with different numbers its mean comes out. */
  private record Run(int first, int last, int hits) {}

  List<DerivedCandidate> find() {
    List<DerivedCandidate> found = new ArrayList<>();
    for (int result = 0; result < lines.count(); result++) {
      for (Run run : runs(result)) {
        int[] parts = IntStream.rangeClosed(run.first(), run.last()).toArray();
        if (effort.spend((long) parts.length * lines.width())) {
          judge
              .weigh(Formula.AVERAGE, result, new DerivedCandidate.Beside(parts))
              .ifPresent(found::add);
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
    NearMeans.Stated[] stated =
        IntStream.of(spread(at))
            .mapToObj(n -> new NearMeans.Stated(n, lines.value(result, n), lines.step(result, n)))
            .toArray(NearMeans.Stated[]::new);
    if (stated.length > 1) {
      NearMeans.Others firsts = near(result - BETWEEN, result - 1, true, stated);
      NearMeans.Others lasts = near(result + 1, result + BETWEEN, false, stated);
      for (int between = 1; between <= BETWEEN; between++) {
        if (isAmount(result - between)) {
          before(result - between, firsts, stated, runs);
        }
        if (isAmount(result + between)) {
          after(result + between, lasts, stated, runs);
        }
      }
    }
    return runs;
  }

  /** Where runs can begin that end between two lines, or end that begin there; in order. */
  private NearMeans.Others near(int from, int to, boolean begins, NearMeans.Stated[] stated) {
    int[] ends = amounts(from, to);
    int[] others = begins ? amounts(from - LONGEST, to - 1) : amounts(from + 1, to + LONGEST - 1);
    int[] tried = effort.spend(others.length) ? others : new int[0];
    return means.others(new NearMeans.Ends(ends, begins), tried, stated, SAMPLES);
  }

  /** Those between two lines, both of which count. */
  private int[] amounts(int from, int to) {
    int begin = Arrays.binarySearch(amounts, from);
    int end = Arrays.binarySearch(amounts, to);
    return Arrays.copyOfRange(
        amounts, begin >= 0 ? begin : -begin - 1, end >= 0 ? end + 1 : -end - 1);
  }

  private void before(
      int last, NearMeans.Others firsts, NearMeans.Stated[] stated, List<Run> runs) {
    for (int n = firsts.lines().length - 1; n >= 0; n--) {
      int first = firsts.lines()[n];
      if (first < last && first >= last - LONGEST && firsts.near()[n] > least(runs)) {
        tryRun(first, last, stated, runs);
      }
    }
  }

  private void after(int first, NearMeans.Others lasts, NearMeans.Stated[] stated, List<Run> runs) {
    for (int n = 0; n < lasts.lines().length; n++) {
      int last = lasts.lines()[n];
      if (last > first && last < first + LONGEST && lasts.near()[n] > least(runs)) {
        tryRun(first, last, stated, runs);
      }
    }
  }

  /** A run with no more hits is not kept. */
  private static int least(List<Run> runs) {
    return runs.size() < MOST ? 1 : runs.get(MOST - 1).hits();
  }

  private boolean isAmount(int line) {
    return Arrays.binarySearch(amounts, line) >= 0;
  }

  /** Takes a run whose mean comes out at several positions; most do not at any of the first. */
  private void tryRun(int first, int last, NearMeans.Stated[] stated, List<Run> runs) {
    int hits = 0;
    double before = 0;
    for (int n = 0; n < stated.length && (n < SAMPLES || hits > 0); n++) {
      double value = stated[n].value();
      if (value != before && means.isNear(stated[n], first, last)) {
        hits++;
        before = value;
      }
    }
    boolean isMany = hits * FEW >= stated.length || stated.length > SAMPLES;
    if (effort.spend(Math.min(SAMPLES, stated.length)) && hits > 1 && isMany) {
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

  /** The same positions in an order in which the first ones are spread over all of them. */
  private static int[] spread(int[] at) {
    int step = Math.max(1, at.length / SAMPLES);
    return IntStream.range(0, step)
        .flatMap(from -> IntStream.iterate(from, n -> n < at.length, n -> n + step))
        .map(n -> at[n])
        .toArray();
  }
}
