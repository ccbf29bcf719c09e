package dev.tieout.infer;

import java.util.List;

/**
 * How a number is worked out from others.
 *
 * @param kind what relation it is
 * @param factor 100 where the result is in hundredths, else 1
 */
record Formula(DerivedTie.Kind kind, int factor) {
  static final Formula AVERAGE = new Formula(DerivedTie.Kind.AVERAGE, 1);

  /** Those of two numbers. */
  static final List<Formula> OF_TWO =
      List.of(
          new Formula(DerivedTie.Kind.RATIO, 1),
          new Formula(DerivedTie.Kind.RATIO, 100),
          new Formula(DerivedTie.Kind.GROWTH, 1),
          new Formula(DerivedTie.Kind.GROWTH, 100));

  /** A share of a whole. */
  static final List<Formula> OF_WHOLE =
      List.of(new Formula(DerivedTie.Kind.SHARE, 1), new Formula(DerivedTie.Kind.SHARE, 100));

  /** Whether numbers have a result. */
  boolean isDefined(double... x) {
    return switch (kind) {
      case RATIO, SHARE -> x[1] != 0;
      case GROWTH -> x[0] != 0;
      default -> x.length > 1;
    };
  }

  /** The result of numbers for which there is one. */
  double value(double... x) {
    return switch (kind) {
      case RATIO, SHARE -> factor * x[0] / x[1];
      case GROWTH -> factor * (x[1] - x[0]) / x[0];
      default -> mean(x);
    };
  }

  private static double mean(double... x) {
    double sum = 0;
    for (double one : x) {
      sum += one;
    }
    return sum / x.length;
  }

  /**
   * By how much the result may be off when each number may be by half a step; of a mean what it is
   * off by once in twenty times, since the steps make up for each other.
   */
  double room(double[] x, double[] half) {
    return switch (kind) {
      case RATIO, SHARE -> factor * (half[0] + Math.abs(x[0] / x[1]) * half[1]) / Math.abs(x[1]);
      case GROWTH -> factor * (half[1] + Math.abs(x[1] / x[0]) * half[0]) / Math.abs(x[0]);
      default -> mean(half) * Math.min(1, 1.16 / Math.sqrt(half.length));
    };
  }

  /** Among how large a range of numbers the result is one. */
  double range(double[] x) {
    if (kind != DerivedTie.Kind.AVERAGE) {
      return Math.abs(value(x));
    }
    double low = x[0];
    double high = x[0];
    for (double one : x) {
      low = Math.min(low, one);
      high = Math.max(high, one);
    }
    return high - low;
  }

  /** Whether a result says nothing of its numbers: of equal ones, of nought, or by one. */
  boolean isPlain(double... x) {
    return switch (kind) {
      case AVERAGE -> range(x) == 0;
      default -> range(x) == 0 || Math.abs(x[0]) == Math.abs(x[1]);
    };
  }
}
