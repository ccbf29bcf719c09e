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

  /** A part of what is left, for work that must not leave the rest without any. */
  Effort part(int of) {
    Effort part = new Effort(Math.max(0, left) / of);
    left -= part.left;
    return part;
  }

  /** Takes back what a part has left over; if it was used up, so much was left undone. */
  void close(Effort part) {
    left += Math.max(0, part.left);
    exceeded |= part.exceeded;
  }

  boolean isExceeded() {
    return exceeded;
  }
}
