package dev.tieout.read.pdf.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** One connected piece of a path, in points of the page as it is shown. */
final class Subpath {
  /** Below this, in points, a line counts as straight along an axis: a tenth of the finest pen. */
  private static final double STRAIGHT = 0.05;

  /** A slope that a line along an axis may have, as scanned and rotated drawings do. */
  private static final double SLOPE = 0.01;

  /** A trapezium, as the mitred side of a frame is one, that is this thin is a line. */
  private static final double THIN = 3;

  private double[] xy = new double[8];
  private int size;
  private int bends;
  private boolean closed;

  void add(double x, double y) {
    if (size == xy.length) {
      xy = Arrays.copyOf(xy, size * 2);
    }
    xy[size++] = x;
    xy[size++] = y;
  }

  void bend() {
    bends++;
  }

  void close() {
    closed = true;
  }

  Box bounds() {
    Box box = new Box(xy[0], xy[1], xy[0], xy[1]);
    for (int i = 2; i < size; i += 2) {
      box = box.union(new Box(xy[i], xy[i + 1], xy[i], xy[i + 1]));
    }
    return box;
  }

  /** How many of its lines run neither along nor across the page. */
  int slopes() {
    int count = bends;
    for (int i = 2; i < size; i += 2) {
      double dx = Math.abs(xy[i] - xy[i - 2]);
      double dy = Math.abs(xy[i + 1] - xy[i - 1]);
      count += Math.min(dx, dy) > STRAIGHT + SLOPE * Math.max(dx, dy) ? 1 : 0;
    }
    return count;
  }

  /** Its straight lines as boxes of the pen's width. */
  List<Box> strokes(double width) {
    List<Box> lines = new ArrayList<>();
    if (bends > 0) {
      return lines;
    }
    for (int i = 2; i < size; i += 2) {
      line(lines, i - 2, i, width);
    }
    if (closed && size > 4) {
      line(lines, size - 2, 0, width);
    }
    return lines;
  }

  private void line(List<Box> lines, int from, int to, double width) {
    double dx = Math.abs(xy[from] - xy[to]);
    double dy = Math.abs(xy[from + 1] - xy[to + 1]);
    double half = width / 2;
    boolean flat = dy <= STRAIGHT + SLOPE * dx;
    boolean upright = dx <= STRAIGHT + SLOPE * dy;
    if (dx + dy == 0 || !(flat || upright)) {
      return;
    }
    double x = flat ? 0 : half;
    double y = flat ? half : 0;
    lines.add(
        new Box(
            Math.min(xy[from], xy[to]) - x,
            Math.min(xy[from + 1], xy[to + 1]) - y,
            Math.max(xy[from], xy[to]) + x,
            Math.max(xy[from + 1], xy[to + 1]) + y));
  }

  /** Whether filling it inks about its bounds: a rectangle, or something too thin to tell. */
  boolean isBoxLike() {
    if (size < 6) {
      return false;
    }
    Box box = bounds();
    boolean thin = Math.min(box.width(), box.height()) <= THIN;
    if (bends > 0) {
      // A round dot of a dotted line, or the round end of a pen.
      return thin && Math.max(box.width(), box.height()) <= THIN;
    }
    double share = area() / Math.max(1e-9, box.width() * box.height());
    return share > 0.97 || (thin && share > 0.5);
  }

  private double area() {
    double twice = 0;
    for (int i = 0; i < size; i += 2) {
      int j = (i + 2) % size;
      twice += xy[i] * xy[j + 1] - xy[j] * xy[i + 1];
    }
    return Math.abs(twice) / 2;
  }

  /** Whether this rectangle and one inside of it are the rims of a thin frame. */
  boolean frames(Subpath inner) {
    if (!isBoxLike() || !inner.isBoxLike()) {
      return false;
    }
    Box o = bounds();
    Box i = inner.bounds();
    double thickest = THIN + STRAIGHT;
    return i.left() >= o.left()
        && i.left() - o.left() <= thickest
        && i.top() >= o.top()
        && i.top() - o.top() <= thickest
        && i.right() <= o.right()
        && o.right() - i.right() <= thickest
        && i.bottom() <= o.bottom()
        && o.bottom() - i.bottom() <= thickest
        && i.width() < o.width();
  }

  /** The four sides between this rectangle and the one inside of it. */
  List<Box> frame(Subpath inner) {
    Box o = bounds();
    Box i = inner.bounds();
    return List.of(
        new Box(o.left(), o.top(), o.right(), i.top()),
        new Box(o.left(), i.bottom(), o.right(), o.bottom()),
        new Box(o.left(), o.top(), i.left(), o.bottom()),
        new Box(i.right(), o.top(), o.right(), o.bottom()));
  }
}
