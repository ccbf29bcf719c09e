package dev.tieout.read.drawn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Where the columns of a table stand: half-open ranges of display columns, from left to right. */
record Extents(List<int[]> ranges) {
  /** Pieces that overlap from line to line are one column. */
  static Extents of(List<Piece> pieces) {
    List<int[]> ranges = new ArrayList<>();
    for (Piece piece : pieces.stream().sorted(Comparator.comparingInt(Piece::left)).toList()) {
      int[] last = ranges.isEmpty() ? new int[] {-1, -1} : ranges.get(ranges.size() - 1);
      if (piece.left() > last[1]) {
        ranges.add(new int[] {piece.left(), piece.right()});
      } else {
        last[1] = Math.max(last[1], piece.right());
      }
    }
    return new Extents(ranges);
  }

  boolean isSame(Extents other) {
    return Arrays.deepEquals(ranges.toArray(), other.ranges.toArray());
  }

  int size() {
    return ranges.size();
  }

  int left(int column) {
    return ranges.get(column)[0];
  }

  int right(int column) {
    return ranges.get(column)[1];
  }

  /** The columns from first to last that a piece stands over; empty when there is no telling. */
  Optional<int[]> under(Piece piece) {
    int first = 0;
    while (first < size() && right(first) <= piece.left()) {
      first++;
    }
    int end = first;
    while (end < size() && left(end) < piece.right()) {
      end++;
    }
    return end > first ? Optional.of(new int[] {first, end}) : Optional.empty();
  }

  /**
   * The columns of all pieces of a line, as first and end for each; empty when two share one, or
   * one stands over none.
   */
  Optional<List<int[]>> assign(List<Piece> pieces) {
    List<int[]> places = new ArrayList<>();
    int free = 0;
    for (Piece piece : pieces) {
      Optional<int[]> under = under(piece);
      if (under.isEmpty() || under.get()[0] < free) {
        return Optional.empty();
      }
      free = under.get()[1];
      places.add(under.get());
    }
    return Optional.of(places);
  }
}
