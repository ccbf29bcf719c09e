package dev.tieout.infer;

/** What labels and layout say of a candidate, in bits, and what its kind costs. */
final class Prior {
  /** A candidate with fewer bits is none. */
  static final double THRESHOLD = 6;

  /** A line is a total about one time in six, and there are a handful of runs to choose from. */
  static final double RUN = 4;

  /** There are as many pairs as places for two parts in the window. */
  static final double PAIR = RUN + 8;

  private static final double DISTANCE = 0.1;

  private Prior() {}

  static double of(Candidate c, Labels labels, Accepted accepted, double after) {
    double bits = 0;
    boolean total = labels.isTotal(c.total());
    bits += total ? 5 : 0;
    int totalsWithin = 0;
    for (int part : c.parts()) {
      totalsWithin += labels.isTotal(part) && !accepted.isTotal(part) ? 1 : 0;
    }
    bits -= total ? Math.min(2, totalsWithin) : Math.min(8, 4 * totalsWithin);
    bits -= labels.isApart(c.total()) ? 6 : 0;
    for (int part : c.parts()) {
      if (labels.isApart(part)) {
        bits -= 4;
        break;
      }
    }
    bits -= DISTANCE * Math.min(40, distance(c));
    bits += c.total() > c.last() - 1 ? after : c.total() < c.parts()[0] ? -after : -Math.abs(after);
    return bits;
  }

  /** Lines between the total and the nearest of its parts. */
  private static int distance(Candidate c) {
    int nearest = Integer.MAX_VALUE;
    for (int part : c.parts()) {
      nearest = Math.min(nearest, Math.abs(part - c.total()));
    }
    return nearest - 1;
  }
}
