package dev.tieout.infer;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One direction of a table.
 *
 * @param lines its rows or its columns
 * @param labels what they are called
 * @param effort what may be spent on a search among them
 */
record Labelled(Lines lines, Labels labels, Effort effort) {
  /** The same for another search, where lines are known to hold growth at some positions. */
  Labelled without(Set<Integer> growth, Effort other) {
    return new Labelled(lines.without(growth), labels, other);
  }

  /**
   * The same work on two directions at the same time: neither needs what the other finds, and
   * neither takes from what may be spent on the other.
   *
   * @return what came of the first, and of the second
   */
  static <R> List<R> both(Labelled first, Labelled second, Function<Labelled, R> work) {
    return Stream.of(first, second).parallel().map(work).toList();
  }
}
