package dev.tieout.reading;

import dev.tieout.reading.PrintedRow.TieTerms;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the rows of the runs of a report end: the same run is asked for once for each table that it
 * may be part of, and worked out once. Not thread-safe.
 */
final class RunEnds {
  /** How much work may be done to part the rows of a report that nothing else parts. */
  private static final long LOOKS = 30_000_000;

  private final Work work = Work.of(LOOKS, 0);
  private final Map<List<Object>, List<List<Integer>>> known = new HashMap<>();

  /**
   * The ways to part a run, as of {@link RowRun#ends}.
   *
   * @param row one of its rows, which all have the same cells and ties
   * @param rows how many they are
   */
  List<List<Integer>> of(PrintedRow row, List<Atom> atoms, int rows) {
    List<Object> key = new ArrayList<>(List.of(row.size(), rows));
    row.ties().forEach(t -> key.add(terms(t)));
    atoms.forEach(a -> key.add(a.text()));
    return known.computeIfAbsent(key, k -> new RowRun(row, atoms, rows, work).ends());
  }

  private static List<Object> terms(TieTerms tie) {
    return List.of(
        Arrays.stream(tie.left()).boxed().toList(),
        Arrays.stream(tie.right()).boxed().toList(),
        tie.isAtMost());
  }
}
