package dev.tieout.read.pdf.page;

/** The way in which a text runs over the page. */
public enum Turn {
  /** From left to right. */
  RIGHT(0),
  /** From bottom to top, as the head of a narrow column often does. */
  UP(1),
  /** From right to left, standing on its head. */
  OVER(2),
  /** From top to bottom, lying on its side. */
  DOWN(3),
  /** Neither along nor across the page: a stamp or a watermark. */
  SLANTED(-1);

  /** The slope at which a text is no longer taken for one along the page: about 3 degrees. */
  private static final double SLOPE = 0.05;

  private final int quarters;

  Turn(int quarters) {
    this.quarters = quarters;
  }

  /** The turn of a text that runs along the vector, y growing downwards. */
  static Turn of(double dx, double dy) {
    if (Math.abs(dy) <= SLOPE * Math.abs(dx)) {
      return dx >= 0 ? RIGHT : OVER;
    }
    if (Math.abs(dx) <= SLOPE * Math.abs(dy)) {
      return dy < 0 ? UP : DOWN;
    }
    return SLANTED;
  }

  /** A box as seen with this text upright. */
  public Box upright(Box b) {
    return switch (this) {
      case RIGHT, SLANTED -> b;
      case UP -> new Box(-b.bottom(), b.left(), -b.top(), b.right());
      case OVER -> new Box(-b.right(), -b.bottom(), -b.left(), -b.top());
      case DOWN -> new Box(b.top(), -b.right(), b.bottom(), -b.left());
    };
  }

  /** The reverse of {@link #upright(Box)}. */
  public Box back(Box b) {
    return switch (this) {
      case RIGHT, SLANTED -> b;
      case UP -> new Box(b.top(), -b.right(), b.bottom(), -b.left());
      case OVER -> new Box(-b.right(), -b.bottom(), -b.left(), -b.top());
      case DOWN -> new Box(-b.bottom(), b.left(), -b.top(), b.right());
    };
  }

  /** This turn as seen on a page that is itself seen with {@code page} text upright. */
  Turn seenFrom(Turn page) {
    for (Turn turn : values()) {
      if (quarters >= 0 && turn.quarters == Math.floorMod(quarters - page.quarters, 4)) {
        return turn;
      }
    }
    return this;
  }
}
