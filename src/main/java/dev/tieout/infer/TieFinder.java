package dev.tieout.infer;

import dev.tieout.grid.Grid;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** Finds the ties of a table. Stateless and thread-safe. */
public final class TieFinder {
  /** Steps of work that each direction of a table may take: some tenths of a second. */
  private static final long BUDGET = 100_000_000L;

  /** The same for what is no sum: enough for all tables of up to some thousand rows. */
  private static final long DERIVED_BUDGET = 40_000_000L;

  /** Where the numbers of a table are rounded, more of its sums than this are off by a little. */
  private static final double SELDOM_OFF = 0.2;

  private static final int SEVERAL = 3;

  private static final TieWords WORDS = TieWords.standard();

  private TieFinder() {}

  /**
   * What was found.
   *
   * @param ties the sums, those between rows first
   * @param derived the other relations
   * @param isCutOff whether the table is so large that not all was tried
   * @param numbers the numbers that the ties are between
   * @param rowNames for each row the words before its numbers, or nothing
   * @param columnNames for each column the words above its numbers, or nothing
   */
  public record Found(
      List<InferredTie> ties,
      List<DerivedTie> derived,
      boolean isCutOff,
      NumberTable numbers,
      List<String> rowNames,
      List<String> columnNames) {
    public Found {
      ties = List.copyOf(ties);
      derived = List.copyOf(derived);
      rowNames = List.copyOf(rowNames);
      columnNames = List.copyOf(columnNames);
    }
  }

  /** The ties of a table, those between rows first. */
  public static List<InferredTie> find(Grid grid) {
    return search(grid).ties();
  }

  /** The ties of a table, and whether the search was cut off. */
  public static Found search(Grid grid) {
    NumberTable table = NumberTable.of(grid);
    Labelled rows = labelled(grid, Lines.rows(table));
    Labelled columns = labelled(grid, Lines.columns(table));
    List<DerivedTie> derived = DerivedFinder.find(table, rows, columns, WORDS);
    Labelled down =
        rows.without(growth(derived, columns.lines(), Spot::column), new Effort(BUDGET));
    Labelled across = columns.without(growth(derived, rows.lines(), Spot::row), new Effort(BUDGET));
    List<List<Candidate>> found = Labelled.both(down, across, own -> new Search(own).find());
    boolean counts = areExact(found.stream().flatMap(List::stream).toList());
    List<InferredTie> ties = new ArrayList<>();
    emit(found.get(0), down, columns.labels(), counts, ties);
    emit(found.get(1), across, rows.labels(), counts, ties);
    boolean isCutOff =
        Stream.of(rows, columns, down, across).anyMatch(l -> l.effort().isExceeded());
    return new Found(
        ties, derived, isCutOff, table, rows.labels().names(), columns.labels().names());
  }

  private static Labelled labelled(Grid grid, Lines lines) {
    return new Labelled(lines, new Labels(grid, lines, WORDS), new Effort(DERIVED_BUDGET));
  }

  private static void emit(
      List<Candidate> found, Labelled own, Labels across, boolean counts, List<InferredTie> ties) {
    boolean[] apart = Foreign.positions(found, own.lines(), across);
    Emitter emitter = new Emitter(own.lines(), own.labels(), apart, counts);
    found.forEach(c -> ties.addAll(emitter.ties(c)));
  }

  /**
   * The rows or columns in which several numbers are growth: that of parts does not add up to that
   * of the whole, as shares do.
   */
  private static Set<Integer> growth(
      List<DerivedTie> derived, Lines lines, ToIntFunction<Spot> line) {
    Map<Integer, Integer> counts = new HashMap<>();
    derived.stream()
        .filter(t -> t.kind() == DerivedTie.Kind.GROWTH)
        .flatMap(t -> t.result().stream())
        .forEach(s -> counts.merge(line.applyAsInt(s), 1, Integer::sum));
    counts
        .entrySet()
        .removeIf(e -> e.getValue() < Math.max(SEVERAL, lines.numbers(e.getKey()) / 2));
    return counts.keySet();
  }

  /** Whether so few sums are off by what rounding could explain that it cannot be rounding. */
  static boolean areExact(List<Candidate> candidates) {
    int exact = 0;
    int off = 0;
    for (Candidate c : candidates) {
      exact += c.count(Verdict.EXACT);
      off += c.count(Verdict.ROUNDED);
    }
    return off <= SELDOM_OFF * exact;
  }
}
