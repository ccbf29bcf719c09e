package dev.tieout.check.repair;

/** The lowest and highest number that a freed figure can take while all ties hold. */
record Span(long low, long high) {
  /** From here on a number counts as unlimited. */
  private static final long FAR = 1L << 40;

  /** The span of a figure in a tableau that has settled without conflict. */
  static Span of(Tableau tableau, int figure, Variable variable) {
    long now = tableau.value(figure);
    if (tableau.isDetermined(figure)) {
      return new Span(now, now);
    }
    return new Span(lowest(tableau, figure, now, variable.lowest()), highest(tableau, figure, now));
  }

  private static long lowest(Tableau tableau, int figure, long now, long floor) {
    long reached = now;
    long refused = floor == Tableau.NO_LOW ? -FAR : floor - 1;
    if (floor == Tableau.NO_LOW && fits(tableau, figure, Tableau.NO_LOW, refused)) {
      return Tableau.NO_LOW;
    }
    while (reached - refused > 1) {
      long middle = refused + (reached - refused) / 2;
      if (fits(tableau, figure, floor, middle)) {
        reached = middle;
      } else {
        refused = middle;
      }
    }
    return reached;
  }

  private static long highest(Tableau tableau, int figure, long now) {
    if (fits(tableau, figure, FAR, Tableau.NO_HIGH)) {
      return Tableau.NO_HIGH;
    }
    long reached = now;
    long refused = FAR;
    while (refused - reached > 1) {
      long middle = reached + (refused - reached) / 2;
      if (fits(tableau, figure, middle, Tableau.NO_HIGH)) {
        reached = middle;
      } else {
        refused = middle;
      }
    }
    return reached;
  }

  private static boolean fits(Tableau tableau, int figure, long low, long high) {
    return tableau.within(figure, low, high).settle().isEmpty();
  }
}
