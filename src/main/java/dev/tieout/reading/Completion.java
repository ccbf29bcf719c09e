package dev.tieout.reading;

import dev.tieout.reading.PrintedRow.TieTerms;

/** Works out the one unknown figure of a tie. */
final class Completion {
  private Completion() {}

  /**
   * Puts in the figure that the tie leaves, if just one is lost, all others are numbers or blank
   * and the result is not negative.
   *
   * @return whether a figure was put in
   */
  static boolean complete(TieTerms tie, long[] values) {
    if (tie.isAtMost()) {
      return false;
    }
    int unknown = -1;
    long sum = 0;
    boolean onLeft = false;
    for (int side = 0; side < 2; side++) {
      for (int index : side == 0 ? tie.left() : tie.right()) {
        long value = values[index];
        if (value == Numbers.NONE || (value == Numbers.LOST && unknown >= 0)) {
          return false;
        }
        if (value == Numbers.LOST) {
          unknown = index;
          onLeft = side == 0;
        } else if (value != Numbers.BLANK) {
          sum += side == 0 ? value : -value;
        }
      }
    }
    long result = onLeft ? -sum : sum;
    if (unknown < 0 || result < 0) {
      return false;
    }
    values[unknown] = result;
    return true;
  }
}
