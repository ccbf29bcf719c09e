package dev.tieout.reading;

import java.util.List;

/**
 * Tells a way to part rows that takes the figure of one row for one too many elsewhere, so that a
 * cell of the row seems lost.
 */
final class Exchanged {
  private Exchanged() {}

  /**
   * Whether rows have figures too many that may all be those which other rows lack.
   *
   * @param rows all rows, in order
   * @param behind what stands behind the last of them
   */
  static boolean isIn(List<RowValues> rows, List<Item> behind) {
    int extra = 0;
    int lacking = 0;
    for (RowValues row : rows) {
      if (!row.atoms().isEmpty() && !row.glued() && row.habits().printsZeros()) {
        extra += Math.max(0, row.figures().size() - row.row().size());
        lacking += lacks(row);
      }
    }
    return (extra > 0 && extra <= lacking) || isCutShort(rows.get(rows.size() - 1), behind);
  }

  /** How many cells a row has too few. */
  private static int lacks(RowValues row) {
    return Math.max(0, row.row().size() - row.atoms().size());
  }

  /** Whether what the last row lacks stands right behind it. */
  private static boolean isCutShort(RowValues last, List<Item> behind) {
    int lacking = lacks(last);
    if (lacking == 0 || behind.size() < lacking) {
      return false;
    }
    List<Item> next = behind.subList(0, lacking);
    return next.stream().allMatch(Item::isValue) && !next.stream().allMatch(SegmentCost::isBlank);
  }
}
