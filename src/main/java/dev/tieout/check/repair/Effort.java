package dev.tieout.check.repair;

/**
 * How much work a search may do, so that no table, however hostile, runs away. One unit is about
 * one entry of one row looked at. Not thread-safe.
 */
final class Effort {
  private long left;

  Effort(long units) {
    left = units;
  }

  /**
   * Spends some units.
   *
   * @throws Spent when there are not so many left
   */
  void spend(long units) {
    left -= units;
    if (left < 0) {
      throw new Spent();
    }
  }

  /** Ends a search whose effort is used up. Never leaves this package. */
  static final class Spent extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Spent() {
      super("effort is used up", null, false, false);
    }
  }
}
