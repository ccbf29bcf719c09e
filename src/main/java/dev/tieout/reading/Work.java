package dev.tieout.reading;

/**
 * How much work may still be done on a report. It is counted in looks at a cell or a tie, not in
 * time, so that the same report is read in the same way on every machine. Each table has a share of
 * its own; what it needs beyond that it takes from a reserve that all tables of the report share in
 * reading order. So a whole report takes no more than the reserve and a share for each table, and
 * no table can leave those behind it without any.
 */
final class Work {
  /** Of one table; one of which nothing is lost needs a thousandth of it. */
  private static final long SHARE = 8_000_000;

  /** Of all tables of a report together. */
  private static final long RESERVE = 180_000_000;

  private final long ofTable;
  private long share;
  private long reserve;
  private boolean spent;
  private boolean cutOff;

  private Work(long ofTable, long reserve) {
    this.ofTable = ofTable;
    this.share = ofTable;
    this.reserve = reserve;
  }

  /** The work that may be done on a report. */
  static Work ofReport() {
    return new Work(SHARE, RESERVE);
  }

  /** Other bounds than those of a report. */
  static Work of(long ofTable, long reserve) {
    return new Work(ofTable, reserve);
  }

  /** Begins a table: it has a share of its own. */
  void nextTable() {
    share = ofTable;
    spent = false;
    cutOff = false;
  }

  /** Counts work that is done. */
  void spend(long looks) {
    long beyond = Math.max(0, looks - share);
    share = Math.max(0, share - looks);
    spent |= beyond > reserve;
    reserve = Math.max(0, reserve - beyond);
  }

  /** Whether no more may be done on this table, so that what was found is not all there is. */
  boolean isSpent() {
    return spent;
  }

  /** Says that a search came to a bound of its own, so that there may be more ways. */
  void cutOff() {
    cutOff = true;
  }

  /** Whether some search of this table came to a bound of its own. */
  boolean isCutOff() {
    return cutOff;
  }
}
