package dev.tieout.read.drawn;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the head above the rows with figures. */
final class ColumnHead {
  static final int MOST_LINES = 6;

  private static final Pattern UNIT =
      Pattern.compile(
          "[(（\\[]?(?:单位|單位|Unit|in (?:thousand|million|billion)).*", Pattern.CASE_INSENSITIVE);

  private final List<Row> rows;
  private final Extents extents;

  ColumnHead(List<Row> rows, Extents extents) {
    this.rows = rows;
    this.extents = extents;
  }

  /** Index of the first line of the table, not before {@code free}. */
  int first(int anchor, int free) {
    int first = anchor;
    int at = anchor - 1;
    while (at >= Math.max(free, anchor - MOST_LINES) && rows.get(at + 1).gap() <= 1) {
      Row row = rows.get(at);
      if (!row.rule && !isHead(row)) {
        break;
      }
      // A rule alone is part of the table only when there is a head above it.
      first = row.rule ? first : at;
      at--;
    }
    return first;
  }

  private boolean isHead(Row row) {
    Optional<List<int[]>> places = extents.assign(row.pieces);
    if (row.pieces.isEmpty()
        || places.isEmpty()
        || UNIT.matcher(row.pieces.get(0).text()).matches()) {
      return false;
    }
    boolean behindLabels = row.left() >= extents.right(0);
    return row.pieces.size() > 1 || behindLabels;
  }
}
