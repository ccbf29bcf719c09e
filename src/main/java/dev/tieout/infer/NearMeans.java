package dev.tieout.infer;

import java.util.Arrays;

/**
 * Tells at which lines a run can begin whose mean comes near a number, when it ends at one of a few
 * lines, or the other way round. Of the many runs nearly all are ruled out by that, without being
 * looked at one by one.
 *
 * <p>A mean of n numbers is near a number v, up to a room r, when their sum is between n(v - r) and
 * n(v + r). With the sums S and the counts C of all lines before each, S - (v + r)C must not grow
 * from the begin of the run to its end, and S - (v - r)C must not shrink.
 */
final class NearMeans {
  /** Far more than what binary fractions lose here, as a part of the largest number used. */
  private static final double NOISE = 1e-12;

  private final double[][] sums;
  private final double[][] counts;
  private final double[] largest;

  NearMeans(Lines lines) {
    int width = lines.width();
    int count = lines.count();
    sums = new double[width][count + 1];
    counts = new double[width][count + 1];
    largest = new double[width];
    for (int at = 0; at < width; at++) {
      for (int line = 0; line < count; line++) {
        sums[at][line + 1] = sums[at][line] + lines.value(line, at);
        counts[at][line + 1] = counts[at][line] + (lines.isNumber(line, at) ? 1 : 0);
        largest[at] = Math.max(largest[at], Math.abs(sums[at][line + 1]));
      }
    }
  }

  /**
   * A number that may be a mean.
   *
   * @param step how far from it the mean may be
   */
  record Stated(int at, double value, double step) {}

  /** Whether the mean of a run of two numbers or more comes near a number. */
  boolean isNear(Stated stated, int first, int last) {
    double n = counts[stated.at()][last + 1] - counts[stated.at()][first];
    double mean = (sums[stated.at()][last + 1] - sums[stated.at()][first]) / n;
    return n > 1 && Math.abs(mean - stated.value()) <= stated.step();
  }

  /**
   * Where some runs end, or where they begin.
   *
   * @param areLast whether they end there
   */
  record Ends(int[] lines, boolean areLast) {}

  /**
   * Lines that can be the other end of such a run.
   *
   * @param near for each how many of the numbers the mean comes near at most
   */
  record Others(int[] lines, int[] near) {
    private Others least(int least) {
      int[] left = new int[lines.length];
      int[] leftNear = new int[lines.length];
      int n = 0;
      for (int i = 0; i < lines.length; i++) {
        if (near[i] >= least) {
          left[n] = lines[i];
          leftNear[n++] = near[i];
        }
      }
      return new Others(Arrays.copyOf(left, n), Arrays.copyOf(leftNear, n));
    }
  }

  /**
   * Of some lines those that can be the other end of a run whose mean comes near two of the
   * numbers, and near one of the first of them.
   *
   * @param first how many numbers are the first
   */
  Others others(Ends ends, int[] some, Stated[] stated, int first) {
    Others others = new Others(some, new int[some.length]);
    for (int n = 0; n < stated.length; n++) {
      others = n == first ? others.least(1) : others;
      count(ends, others, stated[n]);
    }
    return others.least(2);
  }

  private void count(Ends ends, Others others, Stated stated) {
    double[] sum = sums[stated.at()];
    double[] count = counts[stated.at()];
    double way = ends.areLast() ? 1 : -1;
    int shift = ends.areLast() ? 1 : 0;
    double high = stated.value() + stated.step();
    double low = stated.value() - stated.step();
    double least = Double.POSITIVE_INFINITY;
    double most = Double.NEGATIVE_INFINITY;
    for (int line : ends.lines()) {
      least = Math.min(least, way * (sum[line + shift] - high * count[line + shift]));
      most = Math.max(most, way * (sum[line + shift] - low * count[line + shift]));
    }
    double product = Math.max(Math.abs(high), Math.abs(low)) * count[count.length - 1];
    double noise = NOISE * (largest[stated.at()] + product);
    least -= noise;
    most += noise;
    for (int i = 0; i < others.lines().length; i++) {
      int line = others.lines()[i] + 1 - shift;
      boolean isNear =
          way * (sum[line] - high * count[line]) >= least
              && way * (sum[line] - low * count[line]) <= most;
      others.near()[i] += isNear ? 1 : 0;
    }
  }
}
