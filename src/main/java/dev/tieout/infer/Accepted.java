package dev.tieout.infer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The ties of one direction that have been taken, and which lines they leave to be parts of others.
 * Not thread-safe.
 */
final class Accepted {
  private final List<Candidate> taken = new ArrayList<>();
  private final boolean[] isPart;
  private final boolean[] isTotal;
  private final Span span = new Span();
  private int roundStart;

  private static final double STRONG = 16;

  Accepted(int lines) {
    isPart = new boolean[lines];
    isTotal = new boolean[lines];
  }

  void beginRound() {
    roundStart = taken.size();
  }

  /** Takes a candidate unless it contradicts those taken, or follows from them. */
  boolean take(Candidate c) {
    for (Candidate other : taken) {
      if (contradicts(c, other)) {
        return false;
      }
    }
    if (reaches(c) || (c.isApart() && span.contains(c))) {
      return false;
    }
    add(c);
    return true;
  }

  /** Takes a candidate whose total is the same line twice. */
  void alias(Candidate c) {
    add(c);
    isPart[c.total()] = true;
  }

  private void add(Candidate c) {
    taken.add(c);
    span.add(c);
    isTotal[c.total()] = true;
    for (int part : c.parts()) {
      isPart[part] = true;
    }
  }

  private boolean contradicts(Candidate c, Candidate other) {
    int shared = shared(c, other);
    if (c.total() == other.total()) {
      return shared > 0 && !isContraction(c, other);
    }
    if (shared == 0) {
      return false;
    }
    boolean sameRound = taken.indexOf(other) >= roundStart;
    if (Arrays.equals(c.parts(), other.parts())) {
      return !isSpoiltTwin(c);
    }
    return sameRound && c.score() < STRONG;
  }

  /** Whether it can be the nearer total of the same parts, with another number for a slip. */
  private static boolean isSpoiltTwin(Candidate c) {
    boolean beside = c.total() == c.last() && c.parts()[c.parts().length - 1] == c.last() - 1;
    return c.count(Verdict.SLIP) == 1 && c.failed() == 1 && beside;
  }

  /** Whether one is the other with the parts of a total put together to that total. */
  private boolean isContraction(Candidate c, Candidate other) {
    int[] own = Arrays.stream(c.parts()).filter(p -> !other.hasPart(p)).toArray();
    int[] rest = Arrays.stream(other.parts()).filter(p -> !c.hasPart(p)).toArray();
    return own.length == 1
        && taken.stream().anyMatch(t -> t.total() == own[0] && Arrays.equals(t.parts(), rest));
  }

  private static int shared(Candidate a, Candidate b) {
    int n = 0;
    for (int part : a.parts()) {
      n += b.hasPart(part) ? 1 : 0;
    }
    return n;
  }

  /** Whether the total is among the parts of its own parts: they would make up each other. */
  private boolean reaches(Candidate c) {
    boolean[] below = new boolean[isPart.length];
    for (int part : c.parts()) {
      mark(part, below);
    }
    return below[c.total()];
  }

  private void mark(int line, boolean[] below) {
    if (below[line]) {
      return;
    }
    below[line] = true;
    for (Candidate other : taken) {
      if (other.total() == line) {
        for (int part : other.parts()) {
          mark(part, below);
        }
      }
    }
  }

  boolean isTotal(int line) {
    return isTotal[line];
  }

  /** Those lines that are not yet part of a total. */
  int[] open(int[] all) {
    return Arrays.stream(all).filter(l -> !isPart[l]).toArray();
  }

  /** Those lines of a family that are not yet part of a total of the same family. */
  int[] openIn(int[] family) {
    boolean[] hidden = new boolean[isPart.length];
    for (Candidate c : taken) {
      if (Arrays.binarySearch(family, c.total()) >= 0
          && Arrays.stream(c.parts()).allMatch(p -> Arrays.binarySearch(family, p) >= 0)) {
        for (int part : c.parts()) {
          hidden[part] = true;
        }
      }
    }
    return Arrays.stream(family).filter(l -> !hidden[l]).toArray();
  }

  /** How many more ties have their total after their parts than before them. */
  double balance() {
    double n = 0;
    for (Candidate c : taken) {
      n += c.total() > c.parts()[c.parts().length - 1] ? 1 : c.total() < c.parts()[0] ? -1 : 0;
    }
    return n;
  }

  List<Candidate> all() {
    return List.copyOf(taken);
  }
}
