package dev.tieout.infer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Finds the lines of a table that are ratios or growths of two others. Each pair of lines is tried
 * at a few positions first, each formula against all lines near enough.
 */
final class Quotients {
  /** Lines further apart than so many are not tried; columns of a table seldom are. */
  private static final int ROWS_APART = 12;

  private static final int COLUMNS_APART = 40;
  private static final int SAMPLES = 8;

  /** One in so many of the positions looked at can be chance. */
  private static final int FEW = 4;

  private final Lines lines;
  private final DerivedJudge judge;
  private final Effort effort;
  private final int[] numeric;
  private final int apart;

  Quotients(Lines lines, DerivedJudge judge, Effort effort) {
    this.lines = lines;
    this.judge = judge;
    this.effort = effort;
    numeric = lines.amounts();
    apart = apart(lines);
  }

  private static int apart(Lines lines) {
    return lines.areRows() ? ROWS_APART : COLUMNS_APART;
  }

  List<DerivedCandidate> find() {
    List<DerivedCandidate> found = new ArrayList<>();
    for (int i = 0; i < numeric.length; i++) {
      for (int j = first(i); j <= last(i); j++) {
        if (j != i && effort.spend((long) SAMPLES * lines.width())) {
          pair(i, j, found);
        }
      }
    }
    return found;
  }

  /** Among how many pairs and formulas one is found. */
  static double choices(Lines lines) {
    double near = Math.min(lines.amounts().length, apart(lines));
    return near * near * Formula.OF_TWO.size();
  }

  private int first(int i) {
    return Math.max(0, i - apart);
  }

  private int last(int i) {
    return Math.min(numeric.length - 1, i + apart);
  }

  private void pair(int i, int j, List<DerivedCandidate> found) {
    int a = numeric[i];
    int b = numeric[j];
    int[] samples = samples(a, b);
    if (samples.length == 0) {
      return;
    }
    double[][] values = values(a, b, samples);
    BitSet[] promising = new BitSet[values.length];
    Arrays.setAll(promising, f -> new BitSet());
    long[] numbers = new long[samples.length];
    double[] steps = new double[samples.length];
    for (int k = Math.max(first(i), first(j)); k <= Math.min(last(i), last(j)); k++) {
      if (k != i && k != j && read(numeric[k], samples, numbers, steps)) {
        for (int f = 0; f < values.length; f++) {
          if (isPromising(numbers, steps, values[f])) {
            promising[f].set(k);
          }
        }
      }
    }
    DerivedCandidate.Source source = new DerivedCandidate.Beside(new int[] {a, b});
    for (int f = 0; f < values.length; f++) {
      Formula formula = Formula.OF_TWO.get(f);
      promising[f].stream()
          .forEach(k -> judge.weigh(formula, numeric[k], source).ifPresent(found::add));
    }
  }

  /** For each formula what two lines come to at some positions. */
  private double[][] values(int a, int b, int[] samples) {
    double[][] values = new double[Formula.OF_TWO.size()][samples.length];
    for (int f = 0; f < values.length; f++) {
      Formula formula = Formula.OF_TWO.get(f);
      for (int n = 0; n < samples.length; n++) {
        double x = (double) lines.value(a, samples[n]);
        values[f][n] = lines.one() * formula.value(x, (double) lines.value(b, samples[n]));
      }
    }
    return values;
  }

  /** Reads what a line has at some positions; false where it has not one number. */
  private boolean read(int line, int[] samples, long[] numbers, double[] steps) {
    boolean any = false;
    for (int n = 0; n < samples.length; n++) {
      numbers[n] = lines.value(line, samples[n]);
      steps[n] = (double) lines.step(line, samples[n]);
      any |= numbers[n] != 0;
    }
    return any;
  }

  /** Positions at which two lines have different numbers, spread over them. */
  private int[] samples(int a, int b) {
    int[] all = new int[lines.width()];
    int n = 0;
    for (int at = 0; at < all.length; at++) {
      long x = lines.value(a, at);
      long y = lines.value(b, at);
      if (x != 0 && y != 0 && x != y) {
        all[n++] = at;
      }
    }
    return Lines.spread(all, n, SAMPLES);
  }

  /** Whether a line has the values at so many of the positions that it can be no chance. */
  private boolean isPromising(long[] numbers, double[] steps, double[] values) {
    int compared = 0;
    int hits = 0;
    long before = 0;
    for (int n = 0; n < values.length; n++) {
      long value = numbers[n];
      if (value != 0) {
        compared++;
        if (Math.abs(values[n] - value) <= steps[n]) {
          hits += value != before ? 1 : 0;
          before = value;
        }
      }
    }
    return effort.spend(values.length)
        && (hits > Math.max(1, compared / FEW) || (hits == 1 && compared <= 2));
  }
}
