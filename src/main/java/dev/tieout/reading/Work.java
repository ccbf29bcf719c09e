package dev.tieout.reading;

/**
 * How much work may still be done on a report. It is counted in looks at a cell or a tie, not in
 * time, so that the same report is read in the same way on every machine. Each table has a share of
 * its own; what it needs beyond that it takes from a reserve that all tables of the report share in
 * reading order. Where a report has very many tables that need their whole share, as only one made
 * to keep a reader busy has, those behind have a hundredth of it, which is enough for tables of
 * which little is lost. So the work on a whole report is bounded, and no table can leave those
 * behind it without any.
 */
final class Work {
  /** Of one table; one of which nothing is lost needs a thousandth of it. */
  private static final long SHARE = 8_000_000;

  /** Of all tables of a report together. */
  private static final long RESERVE = 180_000_000;

  /** So many tables of a report may need their whole share. */
  private static final int WHOLE_SHARES = 15;

  /** What part of it the tables behind these have. */
  private static final int LESS = 100;

  private final long ofTable;
  private long share;
  private long shares;
  private long reserve;
  private boolean spent;
  private boolean cutOff;
  private double left;

  private Work(long ofTable, long reserve) {
    this.ofTable = ofTable;
    this.share = ofTable;
    this.shares = WHOLE_SHARES * ofTable;
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
    share = shares > 0 ? ofTable : ofTable / LESS;
    spent = false;
    cutOff = false;
    nextOffer();
  }

  /** Counts work that is done. */
  void spend(long looks) {
    long beyond = Math.max(0, looks - share);
    shares -= Math.min(share, looks);
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

  /** Begins another table that the same text may be. */
  void nextOffer() {
    left = Double.MAX_VALUE;
  }

  /** Says that ways were not weighed that cost so much or more. */
  void leave(double cost) {
    left = Math.min(left, cost);
  }

  /** What the ways that were not weighed cost at least; more than any cost where all were. */
  double left() {
    return left;
  }
}
