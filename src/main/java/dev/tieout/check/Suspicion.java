package dev.tieout.check;

import dev.tieout.check.repair.Change;
import dev.tieout.check.repair.Diagnosis;
import dev.tieout.check.repair.Explanation;
import dev.tieout.infer.NumberTable;
import dev.tieout.infer.Spot;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * Ranks ways to mend a table without a form by how the figures look beside others: a figure out of
 * line with its row and column that the change would put in line is likelier at fault than one that
 * is in line and would leave it. In natural logarithms of odds, as the costs of slips.
 */
final class Suspicion {
  /** Rows and columns on either side that a figure is held against. */
  private static final int WINDOW = 6;

  /** With fewer comparisons nothing is said. */
  private static final int FEWEST = 4;

  /** Amounts are spread by at least this much, in natural logarithms. */
  private static final double LEAST_SPREAD = 0.05;

  /** Looks are worth no more than this. */
  private static final double MOST = 4;

  /** A digit where all others of the line have zeros. */
  private static final double ODD = 5;

  private final NumberTable numbers;
  private final InferredSystem system;

  Suspicion(NumberTable numbers, InferredSystem system) {
    this.numbers = numbers;
    this.system = system;
  }

  /** The same diagnosis with its explanations in the order of what they cost and how they look. */
  Diagnosis ranked(Diagnosis diagnosis) {
    List<Explanation> ranked =
        diagnosis.explanations().stream()
            .map(e -> new Ranked(e, e.cost() + looks(e)))
            .sorted(Comparator.comparingDouble(Ranked::cost))
            .map(Ranked::way)
            .toList();
    return new Diagnosis(diagnosis.broken(), diagnosis.scope(), ranked, diagnosis.complete());
  }

  private record Ranked(Explanation way, double cost) {}

  private double looks(Explanation way) {
    return way.changes().mapToDouble(this::looks).sum();
  }

  /** Above 0 where the change puts a figure out of line, below 0 where it puts it in line. */
  private double looks(Change change) {
    if (change.low() == Long.MIN_VALUE || change.high() == Long.MAX_VALUE) {
      return 0;
    }
    Spot spot = system.spot(change.variable());
    long stated = numbers.value(spot);
    long meant = (change.low() + (change.high() - change.low()) / 2) * system.unit();
    return (change.isDetermined() ? odd(spot, stated, meant) : 0) + outOfLine(spot, stated, meant);
  }

  private double odd(Spot spot, long stated, long meant) {
    boolean before = numbers.odd(spot, stated) != 0;
    boolean after = numbers.odd(spot, meant) != 0;
    return before == after ? 0 : after ? ODD : -ODD;
  }

  private double outOfLine(Spot spot, long stated, long meant) {
    double[] expected = expected(spot).sorted().toArray();
    if (expected.length < FEWEST || stated == 0) {
      return 0;
    }
    double middle = expected[expected.length / 2];
    double[] off = Arrays.stream(expected).map(e -> Math.abs(e - middle)).sorted().toArray();
    double spread = Math.max(LEAST_SPREAD, off[off.length / 2]);
    double gain = distance(meant, middle) - distance(stated, middle);
    return Math.max(-MOST, Math.min(MOST, gain / spread));
  }

  private static double distance(long value, double middle) {
    return value == 0 ? Math.abs(middle) : Math.abs(log(value) - middle);
  }

  private static double log(long value) {
    return Math.log(Math.abs((double) value));
  }

  /** What the figure would be, were rows and columns in proportion, told from each other pair. */
  private DoubleStream expected(Spot spot) {
    DoubleStream.Builder all = DoubleStream.builder();
    for (int r = spot.row() - WINDOW; r <= spot.row() + WINDOW; r++) {
      for (int c = spot.column() - WINDOW; c <= spot.column() + WINDOW; c++) {
        if (r != spot.row() && c != spot.column()) {
          long across = value(spot.row(), c);
          long down = value(r, spot.column());
          long apart = value(r, c);
          if (across != 0 && down != 0 && apart != 0) {
            all.add(log(across) + log(down) - log(apart));
          }
        }
      }
    }
    return all.build();
  }

  private long value(int row, int column) {
    boolean within = row >= 0 && row < numbers.rows() && column >= 0 && column < numbers.columns();
    return within ? numbers.value(new Spot(row, column)) : 0;
  }
}
