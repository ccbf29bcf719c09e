package dev.tieout.infer;

/** What labels and layout say of a candidate, in bits. */
final class Prior {
  /** A candidate with fewer bits is none. */
  static final double THRESHOLD = 6;

  private Prior() {}

  static double of(Candidate c, Labels labels, Lines lines, Accepted accepted) {
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
    return bits;
  }
}
