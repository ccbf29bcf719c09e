package dev.tieout.grid;

import java.util.List;
import java.util.function.ToIntFunction;

/** How many rows or columns a table has, when spans may reach beyond its last cell. */
final class Extent {
  /** A span this long is one of those that only say "all the rest". */
  private static final int UNBELIEVABLE = GridBuilder.MOST_COLUMNS;

  private int begun;
  private int furthest;
  private int second;

  Extent(int begun) {
    this.begun = begun;
  }

  /** The extent along one axis, given where cells begin and end on it. */
  int of(List<DraftCell> cells, ToIntFunction<DraftCell> end, ToIntFunction<DraftCell> start) {
    for (DraftCell cell : cells) {
      int from = start.applyAsInt(cell);
      begun = Math.max(begun, from + 1);
      witness(from, end.applyAsInt(cell));
    }
    return Math.max(begun, second);
  }

  private void witness(int from, int to) {
    if (to - from >= UNBELIEVABLE) {
      return;
    }
    if (to > furthest) {
      second = furthest;
      furthest = to;
    } else {
      second = Math.max(second, to);
    }
  }
}
