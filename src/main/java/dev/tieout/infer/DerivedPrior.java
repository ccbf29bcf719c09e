package dev.tieout.infer;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** What labels and layout say of a candidate that is no sum, in bits. */
final class DerivedPrior {
  private static final double NAMED = 5;

  /** No label or place says more for a candidate, in bits. */
  static final double MOST = NAMED;

  private static final double APART = 3;

  /** A mean is seldom printed without being called one. */
  private static final double UNNAMED_MEAN = 12;

  /** There are so many runs that some have a mean near any number in a few places. */
  private static final double STRAY = 3;

  private static final double UNNAMED = 4;

  private static final double TOTAL = 5;

  private static final double BEFORE = 2;
  private static final double DISTANCE = 0.15;
  private static final int FAR = 20;

  private final Labels labels;
  private final TieWords words;
  private final Map<DerivedTie.Kind, Map<Integer, Boolean>> names =
      new EnumMap<>(DerivedTie.Kind.class);

  DerivedPrior(Labels labels, TieWords words) {
    this.labels = labels;
    this.words = words;
  }

  /** The candidate with what its label and its place say. */
  DerivedCandidate named(DerivedCandidate c) {
    boolean named = names(c.formula().kind(), c.result());
    double score = c.score() + (named ? NAMED : unnamed(c)) - layout(c);
    return new DerivedCandidate(
        c.lines(), c.formula(), c.weighed().scored(score), c.source(), named);
  }

  /** Many candidates have one result, and a label is long to search. */
  private boolean names(DerivedTie.Kind kind, int line) {
    return names
        .computeIfAbsent(kind, k -> new HashMap<>())
        .computeIfAbsent(line, n -> words.names(kind, labels.text(n)));
  }

  private double unnamed(DerivedCandidate c) {
    boolean mean = c.formula().kind() == DerivedTie.Kind.AVERAGE;
    return (labels.isApart(c.result()) ? APART : 0)
        - (labels.isTotal(c.result()) ? TOTAL : 0)
        - (mean ? UNNAMED_MEAN + STRAY * c.weighed().stray() : UNNAMED);
  }

  private static double layout(DerivedCandidate c) {
    int nearest = Integer.MAX_VALUE;
    int last = 0;
    for (int line : c.source().lines()) {
      nearest = Math.min(nearest, Math.abs(line - c.result()));
      last = Math.max(last, line);
    }
    return DISTANCE * Math.min(FAR, nearest - 1) + (c.result() < last ? BEFORE : 0);
  }
}
