package dev.tieout.read.pdf.page;

import java.util.Collection;
import java.util.function.Function;

/** An upright rectangle in points; {@code top} is the smaller of its two heights. */
public record Box(double left, double top, double right, double bottom) {
  /** The smallest box around all of them, which are at least one. */
  public static Box around(Collection<Box> boxes) {
    return around(boxes, b -> b);
  }

  /** The smallest box around the boxes of some things, which are at least one. */
  public static <T> Box around(Collection<T> things, Function<T, Box> of) {
    double left = Double.MAX_VALUE;
    double top = Double.MAX_VALUE;
    double right = -Double.MAX_VALUE;
    double bottom = -Double.MAX_VALUE;
    for (T thing : things) {
      Box box = of.apply(thing);
      left = Math.min(left, box.left);
      top = Math.min(top, box.top);
      right = Math.max(right, box.right);
      bottom = Math.max(bottom, box.bottom);
    }
    return new Box(left, top, right, bottom);
  }

  public double width() {
    return right - left;
  }

  public double height() {
    return bottom - top;
  }

  public double centreX() {
    return (left + right) / 2;
  }

  public double centreY() {
    return (top + bottom) / 2;
  }

  /** The smallest box around both. */
  public Box union(Box o) {
    return new Box(
        Math.min(left, o.left),
        Math.min(top, o.top),
        Math.max(right, o.right),
        Math.max(bottom, o.bottom));
  }

  /** What both cover; of negative width or height when they do not meet. */
  public Box overlap(Box o) {
    return new Box(
        Math.max(left, o.left),
        Math.max(top, o.top),
        Math.min(right, o.right),
        Math.min(bottom, o.bottom));
  }

  /** The same box, larger by {@code by} on all sides. */
  public Box grow(double by) {
    return new Box(left - by, top - by, right + by, bottom + by);
  }

  /** Whether a point lies in it; the upper and left border belong to it, the others do not. */
  public boolean holds(double x, double y) {
    return x >= left && x < right && y >= top && y < bottom;
  }

  /** Whether the centre of another box lies in it. */
  public boolean holdsCentreOf(Box o) {
    return holds(o.centreX(), o.centreY());
  }

  /** Whether they share a point. */
  public boolean touches(Box o) {
    return left <= o.right && o.left <= right && top <= o.bottom && o.top <= bottom;
  }

  /** How far they overlap from left to right; negative when there is a gap. */
  public double overlapX(Box o) {
    return Math.min(right, o.right) - Math.max(left, o.left);
  }

  /** How far they overlap from top to bottom; negative when there is a gap. */
  public double overlapY(Box o) {
    return Math.min(bottom, o.bottom) - Math.max(top, o.top);
  }
}
