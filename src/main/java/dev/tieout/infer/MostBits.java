package dev.tieout.infer;

/**
 * More than this the positions at which a candidate holds cannot be worth: added up before it is
 * weighed, since nearly all candidates are worth too little. Not thread-safe.
 */
final class MostBits {
  private double bits;
  private double equal;

  /** A position at which the total equals the only part that is not 0. */
  void addEqual() {
    equal += Judge.EQUALITY;
  }

  /**
   * Another position.
   *
   * @param size of the largest number there
   * @param room by how much rounding could move the sum to either side, twice; never 0
   */
  void add(long size, long room) {
    bits += Judge.atMost(size, room);
  }

  /**
   * A position at which parts make up a total.
   *
   * @param unsigned whether no part can be below 0
   */
  void add(long total, long step, PartSums sums, int at, boolean unsigned) {
    long sum = sums.sum(at);
    if (unsigned && sum == sums.largest(at)) {
      addEqual();
    } else {
      long size = Math.max(Math.abs(total), sums.largest(at));
      add(size, sum == total ? step : step + sums.sureRoom(at));
    }
  }

  /** In bits: equal numbers are worth little together. */
  double bits() {
    return bits + Math.min(Judge.EQUALITIES, equal);
  }
}
