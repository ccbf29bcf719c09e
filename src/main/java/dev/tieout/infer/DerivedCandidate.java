package dev.tieout.infer;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A line whose numbers may be worked out from others, with what speaks for it.
 *
 * @param lines the lines of its table
 * @param formula how they are
 * @param weighed its line and those it is worked out from, with what each position comes to
 * @param source where the operands stand
 * @param isNamed whether the label of the line says that it is worked out so
 */
record DerivedCandidate(
    Lines lines, Formula formula, Candidate weighed, Source source, boolean isNamed) {
  /** Where the numbers stand that a result is worked out from. */
  interface Source {
    /** The lines that they stand on. */
    int[] lines();

    /** How many they are. */
    default int count() {
      return 2;
    }

    /** The line of one of them, in the order of the formula. */
    int line(int n);

    /** Where on its line one of them stands for a result at a position. */
    int place(int n, int position);
  }

  /** Operands at the same position of other lines. */
  record Beside(int[] lines) implements Source {
    @Override
    public int count() {
      return lines.length;
    }

    @Override
    public int line(int n) {
      return lines[n];
    }

    @Override
    public int place(int n, int position) {
      return position;
    }
  }

  /** A number and, on its own line, the whole that it is part of. */
  record OfWhole(int line, int whole) implements Source {
    @Override
    public int[] lines() {
      return new int[] {line};
    }

    @Override
    public int line(int n) {
      return line;
    }

    @Override
    public int place(int n, int position) {
      return n == 0 ? position : whole;
    }
  }

  /** A number and the one before it on its line; a number twice where there is none before. */
  record InTime(Lines table, int line, int step) implements Source {
    @Override
    public int[] lines() {
      return new int[] {line};
    }

    @Override
    public int line(int n) {
      return line;
    }

    @Override
    public int place(int n, int position) {
      int before = position + step;
      boolean outside = before < 0 || before >= table.width();
      return n == 0 && !outside ? before : position;
    }
  }

  /** The cells of the operands for a result at a position. */
  List<Spot> operands(int position) {
    return IntStream.range(0, source.count())
        .mapToObj(n -> lines.spot(source.line(n), source.place(n, position)))
        .toList();
  }

  int result() {
    return weighed.total();
  }

  double score() {
    return weighed.score();
  }

  /** How many numbers may be wrong where it fails: in a series one of them fails twice. */
  int causes() {
    int n = 0;
    boolean failed = false;
    for (int at = 0; at < lines.width(); at++) {
      boolean fails = weighed.covered()[at] && weighed.verdicts()[at].fails();
      boolean again = failed && source instanceof InTime;
      n += fails && !again ? 1 : 0;
      failed = fails && !again;
    }
    return n;
  }

  /** The finest step of the numbers of its line. */
  long finest() {
    return IntStream.range(0, lines.width())
        .filter(at -> lines.isNumber(result(), at))
        .mapToLong(at -> lines.step(result(), at))
        .min()
        .orElse(1);
  }

  /** Whether both say of some position what its number is worked out from. */
  boolean overlaps(DerivedCandidate other) {
    if (result() != other.result() || lines.areRows() != other.lines.areRows()) {
      return false;
    }
    for (int at = 0; at < lines.width(); at++) {
      if (weighed.covered()[at] && other.weighed.covered()[at]) {
        return true;
      }
    }
    return false;
  }

  /** Whether both are between the same lines, turned round. */
  boolean isTurned(DerivedCandidate other) {
    return lines.areRows() == other.lines.areRows()
        && result() != other.result()
        && Arrays.equals(all(), other.all());
  }

  private int[] all() {
    int[] own = source.lines();
    int[] all = Arrays.copyOf(own, own.length + 1);
    all[own.length] = result();
    Arrays.sort(all);
    return all;
  }
}
