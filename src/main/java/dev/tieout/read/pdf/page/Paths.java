package dev.tieout.read.pdf.page;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns drawn paths into ink: strokes along the page's axes and filled rectangles. Curves and
 * slopes leave none, since no ruling is made of them.
 */
final class Paths {
  private final AffineTransform shown;
  private final List<Ink> inks = new ArrayList<>();
  private final List<Subpath> path = new ArrayList<>();
  private final List<Drawing> drawings = new ArrayList<>();
  private Box visible;
  private Point2D.Float last = new Point2D.Float();
  private int begin = -1;

  Paths(AffineTransform shown, Box area) {
    this.shown = shown;
    this.visible = area;
  }

  List<Ink> inks() {
    return inks;
  }

  List<Drawing> drawings() {
    return drawings;
  }

  /** The bounds of what is not clipped away. */
  Box visible() {
    return visible;
  }

  void setVisible(Box box) {
    visible = box;
  }

  Point2D current() {
    return last;
  }

  void moveTo(float x, float y) {
    begin = path.size();
    path.add(new Subpath());
    add(x, y);
  }

  void lineTo(float x, float y) {
    if (begin < 0) {
      moveTo(x, y);
    } else {
      add(x, y);
    }
  }

  void curveTo(float x, float y) {
    lineTo(x, y);
    path.get(begin).bend();
  }

  void close() {
    if (begin >= 0) {
      path.get(begin).close();
    }
  }

  void rectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    moveTo((float) p0.getX(), (float) p0.getY());
    for (Point2D p : List.of(p1, p2, p3)) {
      add((float) p.getX(), (float) p.getY());
    }
    close();
    last = new Point2D.Float((float) p0.getX(), (float) p0.getY());
  }

  private void add(float x, float y) {
    last = new Point2D.Float(x, y);
    Point2D p = shown.transform(last, new Point2D.Double());
    path.get(begin).add(p.getX(), p.getY());
  }

  void clear() {
    path.clear();
    begin = -1;
  }

  /** Narrows what is visible to the bounds of the path. */
  void clip() {
    if (!path.isEmpty()) {
      visible = visible.overlap(Box.around(path.stream().map(Subpath::bounds).toList()));
    }
  }

  void stroke(double width, boolean white) {
    for (Subpath sub : path) {
      for (Box line : sub.strokes(width)) {
        ink(line, white);
      }
      drawn(sub);
    }
  }

  /** Fills the path; of two rectangles one in the other only the frame between them. */
  void fill(boolean white) {
    for (int i = 0; i < path.size(); i++) {
      if (i + 1 < path.size() && path.get(i).frames(path.get(i + 1))) {
        for (Box side : path.get(i).frame(path.get(i + 1))) {
          ink(side, white);
        }
        i++;
      } else if (path.get(i).isBoxLike()) {
        ink(path.get(i).bounds(), white);
      } else {
        drawn(path.get(i));
      }
    }
  }

  private void drawn(Subpath sub) {
    int slopes = sub.slopes();
    if (slopes > 0 && visible.touches(sub.bounds())) {
      drawings.add(new Drawing(sub.bounds(), slopes));
    }
  }

  private void ink(Box box, boolean white) {
    Box seen = box.overlap(visible);
    if (seen.width() >= 0 && seen.height() >= 0) {
      inks.add(new Ink(seen, white));
    }
  }
}
