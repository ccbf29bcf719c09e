package dev.tieout.check.repair;

/**
 * How much work searches may do, so that no table, however hostile, runs away. One unit is about
 * one entry of one row looked at. Counted, not timed: what comes out of a table does not depend on
 * the machine. Not thread-safe.
 */
public final class Effort {
  private final long each;
  private long left;

  /** What must be left when the search that is going on ends. */
  private long rest;

  private Effort(long each, long all) {
    this.each = each;
    left = all;
  }

  /** So many units for each search, however many there are. */
  public static Effort ofEach(long units) {
    return new Effort(units, Long.MAX_VALUE);
  }

  /** So many units for all searches together. */
  public static Effort ofAll(long units) {
    return new Effort(units, units);
  }

  /** Begins a search. */
  Effort next() {
    return next(1);
  }

  /** Begins a search that may do only one of so many parts of what one search may do. */
  Effort next(int parts) {
    rest = Math.max(0, left - each / parts);
    return this;
  }

  /** Whether nothing is left for further searches. */
  public boolean isSpent() {
    return left <= 0;
  }

  /**
   * Spends some units.
   *
   * @throws Spent when there are not so many left
   */
  void spend(long units) {
    left -= units;
    if (left < rest) {
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
