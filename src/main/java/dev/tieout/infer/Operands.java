package dev.tieout.infer;

import java.util.Arrays;

/**
 * The numbers that the results of one line are worked out from, position by position, without an
 * object for each. Not thread-safe.
 */
final class Operands {
  private final Lines lines;
  private final DerivedCandidate.Source source;
  private final double[] all;
  private final double[] allHalves;
  private double[] values;
  private int at;

  Operands(Lines lines, DerivedCandidate.Source source) {
    this.lines = lines;
    this.source = source;
    all = new double[source.count()];
    allHalves = new double[all.length];
    values = all;
  }

  /** Goes to a position. */
  void moveTo(int position) {
    at = position;
    int numbers = 0;
    for (int n = 0; n < all.length; n++) {
      if (lines.isNumber(source.line(n), place(n))) {
        all[numbers++] = (double) value(n);
      }
    }
    values = numbers == all.length ? all : Arrays.copyOf(all, numbers);
  }

  private int place(int n) {
    return source.place(n, at);
  }

  int count() {
    return all.length;
  }

  /** Of one of them, 0 where there is no number. */
  long value(int n) {
    return lines.value(source.line(n), place(n));
  }

  /** Those that are numbers. */
  double[] values() {
    return values;
  }

  boolean areNumbers() {
    return values.length == all.length;
  }

  /** What those that are numbers may be off by. */
  double[] halves() {
    double[] halves = values == all ? allHalves : new double[values.length];
    int numbers = 0;
    for (int n = 0; n < all.length; n++) {
      if (lines.isNumber(source.line(n), place(n))) {
        halves[numbers++] = lines.step(source.line(n), place(n)) / 2.0;
      }
    }
    return halves;
  }

  /** Whether the cell of a line is one of theirs. */
  boolean contains(int line) {
    for (int n = 0; n < all.length; n++) {
      if (source.line(n) == line && place(n) == at) {
        return true;
      }
    }
    return false;
  }

  /** Whether they are one cell, twice. */
  boolean areOne() {
    return all.length == 2 && source.line(0) == source.line(1) && place(0) == place(1);
  }
}
