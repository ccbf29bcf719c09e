package dev.tieout.infer;

/**
 * A position of a grid.
 *
 * @param row 0-based
 * @param column 0-based
 */
public record Spot(int row, int column) implements Comparable<Spot> {
  @Override
  public int compareTo(Spot other) {
    return row != other.row
        ? Integer.compare(row, other.row)
        : Integer.compare(column, other.column);
  }
}
