package dev.tieout.infer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

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
    numeric =
        IntStream.range(0, lines.count())
            .filter(line -> lines.isNumeric(line) && !lines.isYears(line))
            .toArray();
    apart = lines.areRows() ? ROWS_APART : COLUMNS_APART;
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
  double choices() {
    double near = Math.min(numeric.length, apart);
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
    DerivedCandidate.Source source = new DerivedCandidate.Beside(lines, new int[] {a, b});
    double[] values = new double[samples.length];
    for (int f = 0; f < Formula.OF_TWO.size(); f++) {
      Formula formula = Formula.OF_TWO.get(f);
      for (int n = 0; n < samples.length; n++) {
        double x = (double) lines.value(a, samples[n]);
        values[n] = lines.one() * formula.value(x, (double) lines.value(b, samples[n]));
      }
      for (int k = Math.max(first(i), first(j)); k <= Math.min(last(i), last(j)); k++) {
        if (k != i && k != j && isPromising(numeric[k], samples, values)) {
          found.add(judge.weigh(formula, numeric[k], source));
        }
      }
    }
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
  private boolean isPromising(int result, int[] samples, double[] values) {
    int compared = 0;
    int hits = 0;
    long before = 0;
    for (int n = 0; n < samples.length; n++) {
      long value = lines.value(result, samples[n]);
      if (value != 0) {
        compared++;
        boolean isHit = Math.abs(values[n] - value) <= lines.step(result, samples[n]);
        hits += isHit && value != before ? 1 : 0;
        before = isHit ? value : before;
      }
    }
    return effort.spend(samples.length)
        && (hits > Math.max(1, compared / FEW) || (hits == 1 && compared <= 2));
  }
}
