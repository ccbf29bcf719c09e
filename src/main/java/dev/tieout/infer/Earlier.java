package dev.tieout.infer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was found beside a line in rounds before: each round takes few lines away, so most runs meet
 * the same lines again. Not thread-safe.
 */
final class Earlier {
  /** So many stretches from one line on are kept: more take longer to compare than to look at. */
  private static final int MOST = 4;

  private final Map<Long, List<Looked>> byBegin = new HashMap<>();

  /**
   * Lines of a list, from one on in one way.
   *
   * @param from place in the list; there must be a line
   * @param way 1 or -1
   * @param least bits that were asked for
   */
  record Start(int[] list, int from, int way, double least) {
    /** How many lines there are to the end of the list. */
    int left() {
      return way > 0 ? list.length - from : from + 1;
    }

    /** The place where a stretch of so many lines begins, whichever way it was gone. */
    private int low(int count) {
      return way > 0 ? from : from + 1 - count;
    }

    /** The line after {@code n} others. */
    int line(int n) {
      return list[from + way * n];
    }

    /** The first of them, ascending. */
    int[] lines(int count) {
      return Arrays.copyOfRange(list, low(count), low(count) + count);
    }

    private boolean isSame(Start other, int count) {
      int low = low(count);
      int otherLow = other.low(count);
      return way == other.way
          && least == other.least
          && Arrays.equals(list, low, low + count, other.list, otherLow, otherLow + count);
    }
  }

  /**
   * A stretch that was looked at, either to where it was seen that nothing follows, or to its end.
   */
  private record Looked(int line, Start start, int count, List<Candidate> found) {
    boolean tellsOf(int otherLine, Start other) {
      boolean ended = count == start.left();
      return line == otherLine
          && count <= other.left()
          && (!ended || count == other.left())
          && start.isSame(other, count);
    }
  }

  /** What was found before, if the same lines would be met. */
  Optional<List<Candidate>> found(int line, Start start) {
    for (Looked looked : byBegin.getOrDefault(begin(line, start), List.of())) {
      if (looked.tellsOf(line, start)) {
        return Optional.of(looked.found());
      }
    }
    return Optional.empty();
  }

  /** Keeps what was found beside a line among the next {@code count} ones. */
  void keep(int line, Start start, int count, List<Candidate> found) {
    List<Looked> known = byBegin.computeIfAbsent(begin(line, start), b -> new ArrayList<>(1));
    if (known.size() == MOST) {
      known.remove(0);
    }
    known.add(new Looked(line, start, count, List.copyOf(found)));
  }

  /** Spreads the numbers of lines, which are small. */
  private static long begin(int line, Start start) {
    return line * 0x9E3779B97F4A7C15L + start.line(0);
  }
}
