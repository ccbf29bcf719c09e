package dev.tieout.check.repair;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A tie between variables: the sum of {@code left} equals the sum of {@code right}, give or take
 * {@code tolerance}, or is at most as large.
 *
 * @param left indices of the variables on the left
 * @param right indices of the variables on the right
 * @param tolerance how far apart the sums may be, in the unit of the values; 0 for counts
 * @param atMost whether the left sum may be smaller
 */
public record Equation(List<Integer> left, List<Integer> right, long tolerance, boolean atMost) {
  public Equation {
    left = List.copyOf(left);
    right = List.copyOf(right);
    if (tolerance < 0) {
      throw new IllegalArgumentException("tolerance " + tolerance + " must be at least 0");
    }
  }

  /** An equation between sums that must be equal to the last unit. */
  public static Equation exact(List<Integer> left, List<Integer> right) {
    return new Equation(left, right, 0, false);
  }

  /** The indices of both sides. */
  public IntStream variables() {
    return Stream.concat(left.stream(), right.stream()).mapToInt(Integer::intValue);
  }

  /** 1 for a variable on the left, -1 for one on the right, 0 for any other. */
  int sign(int variable) {
    if (left.contains(variable)) {
      return 1;
    }
    return right.contains(variable) ? -1 : 0;
  }
}
