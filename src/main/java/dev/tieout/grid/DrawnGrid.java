package dev.tieout.grid;

/**
 * A table that is drawn with characters in lines.
 *
 * @param grid the table
 * @param first index of its first line among the blocks of the flow, or among the lines looked at
 * @param end index after its last line
 */
public record DrawnGrid(Grid grid, int first, int end) {
  /** The same, with indexes that are so much higher. */
  public DrawnGrid shift(int by) {
    return new DrawnGrid(grid, first + by, end + by);
  }
}
