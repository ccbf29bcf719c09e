package dev.tieout.grid;

/** A raw table that has more positions than the builder was allowed. */
public final class GridTooLargeException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final long limit;

  GridTooLargeException(long limit) {
    super("a table has more than " + limit + " positions");
    this.limit = limit;
  }

  /** The most positions that were allowed. */
  public long limit() {
    return limit;
  }
}
