package dev.tieout.grid;

/**
 * How many rows and columns a cell says that it covers, believed or not.
 *
 * @param rows at least 1, or {@link #TO_SECTION_END}
 * @param columns at least 1
 */
public record Span(int rows, int columns) {
  /** Number of rows of a cell that goes down to the last row of its section. */
  public static final int TO_SECTION_END = 0;

  /** One row, one column. */
  public static final Span ONE = new Span(1, 1);

  public Span {
    if (rows < 0 || columns < 1) {
      throw new IllegalArgumentException(
          "a span needs rows >= 0 and columns >= 1, found %d × %d".formatted(rows, columns));
    }
  }

  @Override
  public String toString() {
    return rows + "×" + columns;
  }
}
