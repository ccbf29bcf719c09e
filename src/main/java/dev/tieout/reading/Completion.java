package dev.tieout.reading;

import dev.tieout.reading.PrintedRow.TieTerms;
import java.util.List;

/** Works out unknown figures of ties. */
final class Completion {
  private Completion() {}

  /** Puts in all figures that the ties leave, until they leave no more. */
  static void completeAll(List<TieTerms> ties, long[] values) {
    boolean more = true;
    while (more) {
      more = false;
      for (TieTerms tie : ties) {
        more |= complete(tie, values);
      }
    }
  }

  /**
   * Puts in the figures that the tie leaves, if all others are numbers or blank: the one that is
   * lost where the result is not negative, or all that are where they stand on one side and are 0
   * together.
   *
   * @return whether a figure was put in
   */
  static boolean complete(TieTerms tie, long[] values) {
    if (tie.isAtMost()) {
      return false;
    }
    Side left = Side.of(tie.left(), values);
    Side right = Side.of(tie.right(), values);
    int lost = left.lost + right.lost;
    long result = left.lost > 0 ? right.sum - left.sum : left.sum - right.sum;
    boolean known = lost == 1 ? result >= 0 : result == 0;
    if (left.none || right.none || lost == 0 || (left.lost > 0 && right.lost > 0) || !known) {
      return false;
    }
    for (int index : left.lost > 0 ? tie.left() : tie.right()) {
      values[index] = values[index] == Numbers.LOST ? result : values[index];
    }
    return true;
  }

  private record Side(long sum, int lost, boolean none) {
    static Side of(int[] indices, long[] values) {
      long sum = 0;
      int lost = 0;
      boolean none = false;
      for (int index : indices) {
        long value = values[index];
        lost += value == Numbers.LOST ? 1 : 0;
        none |= value == Numbers.NONE;
        sum += Numbers.isNumber(value) ? value : 0;
      }
      return new Side(sum, lost, none);
    }
  }
}
