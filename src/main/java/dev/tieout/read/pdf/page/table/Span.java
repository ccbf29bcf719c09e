package dev.tieout.read.pdf.page.table;

/** From where to where something reaches along one direction, in points. */
record Span(double from, double to) {
  static final Span NONE = new Span(0, 0);

  double centre() {
    return (from + to) / 2;
  }

  double overlap(Span o) {
    return Math.min(to, o.to) - Math.max(from, o.from);
  }
}
