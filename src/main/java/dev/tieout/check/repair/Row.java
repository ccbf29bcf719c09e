package dev.tieout.check.repair;

import java.util.Arrays;

/**
 * One row of the {@link Tableau}: {@code scale * basic = sum of factor * variable}. Sparse, in the
 * order of the variables. Whole numbers only; an overflow throws {@link ArithmeticException}.
 */
final class Row {
  private final int basic;
  private final long scale;
  private final int[] index;
  private final long[] factor;

  private Row(int basic, long scale, int[] index, long[] factor) {
    this.basic = basic;
    this.scale = scale;
    this.index = index;
    this.factor = factor;
  }

  /** The row that defines {@code slack} as left less right of an equation. */
  static Row of(int slack, Equation equation) {
    int[] index = equation.variables().sorted().toArray();
    long[] factor = new long[index.length];
    Arrays.fill(factor, -1);
    for (int variable : equation.left()) {
      factor[Arrays.binarySearch(index, variable)] = 1;
    }
    return new Row(slack, 1, index, factor);
  }

  int basic() {
    return basic;
  }

  long scale() {
    return scale;
  }

  int length() {
    return index.length;
  }

  int variable(int entry) {
    return index[entry];
  }

  long factor(int entry) {
    return factor[entry];
  }

  /** The factor of a variable, 0 when it is not in the row. */
  long factorOf(int variable) {
    int entry = Arrays.binarySearch(index, variable);
    return entry < 0 ? 0 : factor[entry];
  }

  /** The sum of the right side under the given values. */
  long sum(long[] values) {
    long sum = 0;
    for (int i = 0; i < index.length; i++) {
      sum = Math.addExact(sum, Math.multiplyExact(factor[i], values[index[i]]));
    }
    return sum;
  }

  /**
   * The same relation solved for one of its variables.
   *
   * @param keep whether the old basic variable can still move; one that is fixed at 0 is dropped
   */
  Row solvedFor(int variable, boolean keep) {
    long pivot = factorOf(variable);
    int sign = pivot < 0 ? -1 : 1;
    Builder row = new Builder(index.length);
    boolean pending = keep;
    for (int i = 0; i < index.length; i++) {
      if (pending && basic < index[i]) {
        row.add(basic, sign * scale);
        pending = false;
      }
      if (index[i] != variable) {
        row.add(index[i], Math.multiplyExact(-sign, factor[i]));
      }
    }
    if (pending) {
      row.add(basic, sign * scale);
    }
    return row.build(variable, Math.absExact(pivot));
  }

  /** The row with the basic variable of {@code other} replaced by what that row says it is. */
  Row substitute(Row other) {
    long outer = factorOf(other.basic);
    Builder row = new Builder(index.length + other.index.length);
    int i = 0;
    int j = 0;
    while (i < index.length || j < other.index.length) {
      int mine = i < index.length ? index[i] : Integer.MAX_VALUE;
      int theirs = j < other.index.length ? other.index[j] : Integer.MAX_VALUE;
      long sum = 0;
      if (mine <= theirs) {
        sum = mine == other.basic ? 0 : Math.multiplyExact(other.scale, factor[i]);
        i++;
      }
      if (theirs <= mine) {
        sum = Math.addExact(sum, Math.multiplyExact(outer, other.factor[j]));
        j++;
      }
      row.add(Math.min(mine, theirs), sum);
    }
    return row.build(basic, Math.multiplyExact(scale, other.scale));
  }

  /** Gathers the entries of a row in rising order. */
  private static final class Builder {
    private final int[] index;
    private final long[] factor;
    private int length;

    Builder(int capacity) {
      index = new int[capacity];
      factor = new long[capacity];
    }

    void add(int variable, long by) {
      if (by != 0) {
        index[length] = variable;
        factor[length++] = by;
      }
    }

    Row build(int basic, long scale) {
      long divisor = scale;
      for (int i = 0; i < length && divisor != 1; i++) {
        divisor = gcd(divisor, Math.absExact(factor[i]));
      }
      for (int i = 0; i < length && divisor != 1; i++) {
        factor[i] /= divisor;
      }
      return new Row(
          basic, scale / divisor, Arrays.copyOf(index, length), Arrays.copyOf(factor, length));
    }

    private static long gcd(long a, long b) {
      return b == 0 ? a : gcd(b, a % b);
    }
  }
}
