package dev.tieout.read.pdf.page.table;

import dev.tieout.read.pdf.page.Box;
import java.awt.geom.Point2D;
import technology.tabula.Ruling;

/**
 * A straight line along the page.
 *
 * @param flat whether it runs from left to right, else from top to bottom
 * @param at its height when flat, else its distance from the left
 * @param from where it begins
 * @param to where it ends
 */
public record Rule(boolean flat, double at, double from, double to) {
  /** The middle line of a thin box. */
  static Rule along(Box box) {
    return box.width() >= box.height()
        ? new Rule(true, box.centreY(), box.left(), box.right())
        : new Rule(false, box.centreX(), box.top(), box.bottom());
  }

  /** A line of the other direction over the same short way, for a dot. */
  Rule across() {
    double half = length() / 2;
    return new Rule(!flat, (from + to) / 2, at - half, at + half);
  }

  double length() {
    return to - from;
  }

  /** Whether it comes within {@code reach} of the position along its own direction. */
  boolean reaches(double position, double reach) {
    return position >= from - reach && position <= to + reach;
  }

  /** Whether a line of the other direction meets this one. */
  boolean crosses(Rule other, double reach) {
    return reaches(other.at, reach) && other.reaches(at, reach);
  }

  /** The box of no thickness that it covers. */
  public Box box() {
    return flat ? new Box(from, at, to, at) : new Box(at, from, at, to);
  }

  /** The same line for tabula's cell finder. */
  Ruling toTabula() {
    Box b = box();
    return new Ruling(
        new Point2D.Float((float) b.left(), (float) b.top()),
        new Point2D.Float((float) b.right(), (float) b.bottom()));
  }
}
