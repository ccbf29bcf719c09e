package dev.tieout.infer;

/** A budget of work, so that no table takes longer than its size allows. Not thread-safe. */
final class Effort {
  private long left;
  private boolean exceeded;

  Effort(long budget) {
    this.left = budget;
  }

  /** Takes from the budget; false when it is used up. */
  boolean spend(long work) {
    left -= work;
    exceeded |= left < 0;
    return left >= 0;
  }

  boolean isExceeded() {
    return exceeded;
  }
}
