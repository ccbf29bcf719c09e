package dev.tieout.infer;

/** What labels and layout say of a candidate, in bits, and what its kind costs. */
final class Prior {
  /** A candidate with fewer bits is none. */
  static final double THRESHOLD = 6;

  /** A line is a total about one time in six, and there are a handful of runs to choose from. */
  static final double RUN = 4;

  /** There are as many pairs as places for two parts in the window. */
  static final double PAIR = RUN + 8;

  /** What a line is worth that stands between a total and its nearest part, up to a limit. */
  private static final double DISTANCE = 0.2;

  private static final int FAR = 20;

  private static final double TOTAL_WORD = 5;

  private static final double BOUNDED = 4;

  private final Lines lines;
  private final Labels labels;

  Prior(Lines lines, Labels labels) {
    this.lines = lines;
    this.labels = labels;
  }

  double of(Candidate c, Accepted accepted, double after) {
    return words(c, accepted) + layout(c, accepted) + side(c, after);
  }

  private double words(Candidate c, Accepted accepted) {
    boolean total = labels.isTotal(c.total());
    int totalsWithin = 0;
    boolean apart = false;
    for (int part : c.parts()) {
      totalsWithin += labels.isTotal(part) && !accepted.isTotal(part) ? 1 : 0;
      apart |= labels.isApart(part);
    }
    return (total ? TOTAL_WORD : 0)
        - (total ? Math.min(2, totalsWithin) : Math.min(8, 4 * totalsWithin))
        - (labels.isApart(c.total()) ? 6 : 0)
        - (apart ? 4 : 0);
  }

  private double layout(Candidate c, Accepted accepted) {
    int nearest = Integer.MAX_VALUE;
    for (int part : c.parts()) {
      nearest = Math.min(nearest, Math.abs(part - c.total()));
    }
    return -DISTANCE * Math.min(FAR, nearest - 1) + (isSetOff(c, accepted) ? BOUNDED : 0);
  }

  /** Whether layout or labels say where the parts end. */
  boolean isSetOff(Candidate c, Accepted accepted) {
    return isSetOff(c.total(), c.parts(), accepted);
  }

  boolean isSetOff(int total, int[] parts, Accepted accepted) {
    return isBounded(total, parts, accepted) || isIndented(total, parts);
  }

  /** Whether the parts end where the table has a break, a heading or a total. */
  private boolean isBounded(int total, int[] parts, Accepted accepted) {
    int last = parts[parts.length - 1];
    boolean totalLast = total > last;
    if (!totalLast && total > parts[0]) {
      return false;
    }
    int beyond = totalLast ? parts[0] - 1 : last + 1;
    return beyond < 0
        || beyond >= lines.count()
        || !lines.isNumeric(beyond)
        || lines.isYears(beyond)
        || accepted.isTotal(beyond)
        || (totalLast && labels.isTotal(beyond));
  }

  /** Whether the parts are indented below their total, and the line after them is not. */
  private boolean isIndented(int total, int[] parts) {
    if (!lines.areRows() || total > parts[0]) {
      return false;
    }
    int own = labels.indent(total);
    for (int part : parts) {
      if (labels.indent(part) <= own) {
        return false;
      }
    }
    int beyond = parts[parts.length - 1] + 1;
    return beyond >= lines.count() || labels.indent(beyond) <= own;
  }

  private static double side(Candidate c, double after) {
    return c.total() >= c.last() ? after : c.total() < c.parts()[0] ? -after : -Math.abs(after);
  }
}
