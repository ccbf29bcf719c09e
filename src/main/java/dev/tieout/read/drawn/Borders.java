package dev.tieout.read.drawn;

import java.util.List;
import java.util.TreeSet;

/**
 * The display columns in which lines go down.
 *
 * @param columns all of them in order; where the table has no frame, the first is -1 and the last
 *     right of all text
 * @param openLeft whether it has no frame on the left
 * @param openRight whether it has none on the right
 */
record Borders(List<Integer> columns, boolean openLeft, boolean openRight) {
  /** Far right of anything. */
  static final int END = Integer.MAX_VALUE / 2;

  /** The borders that rules show. */
  static Borders of(List<Raster> rules) {
    TreeSet<Integer> found = new TreeSet<>();
    boolean left = true;
    boolean right = true;
    for (Raster rule : rules) {
      int begin = rule.slice(0, rule.width()).left();
      int last = begin;
      for (int c = begin; c < rule.width(); c++) {
        int point = rule.at(c);
        if (Strokes.isJunction(point) || Strokes.isDown(point)) {
          found.add(c);
        }
        last = point == ' ' ? last : c;
      }
      left &= found.contains(begin);
      right &= found.contains(last);
    }
    if (!left) {
      found.add(-1);
    }
    if (!right) {
      found.add(END);
    }
    return new Borders(List.copyOf(found), !left, !right);
  }

  /** Number of columns between them. */
  int segments() {
    return columns.size() - 1;
  }

  /** First display column of what stands right of a border. */
  int inside(int border) {
    int at = columns.get(border);
    return at + 1;
  }

  int at(int border) {
    return columns.get(border);
  }

  boolean isOpen(int border) {
    return (openLeft && border == 0) || (openRight && border == segments());
  }
}
