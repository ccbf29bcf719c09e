package dev.tieout.reading;

import dev.tieout.reading.PrintedRow.TieTerms;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Chooses a candidate for every row of a table without separators. What the ties leave open stays
 * open: where there are too many ways to weigh all, only what all have in common is read.
 */
final class GluedChoice {
  /** Bounds the work on one table. */
  private static final int MOST_STEPS = 1_000_000;

  /** More ways are not told apart. */
  private static final int MOST_SOLUTIONS = 256;

  /** In so many columns the ties break when one figure is wrong, or two of a row are swapped. */
  private static final int BROKEN = 2;

  private final PrintedTable table;
  private final List<RowValues> values;
  private final List<List<Candidate>> rows;
  private final Map<Integer, List<Candidate>> brokenRows = new HashMap<>();
  private final Work work;
  private int steps;

  private GluedChoice(
      PrintedTable table, List<RowValues> values, List<List<Candidate>> rows, Work work) {
    this.work = work;
    this.table = table;
    this.values = values;
    this.rows = rows;
  }

  /** The choices worth weighing, likeliest first. */
  static List<List<Candidate>> of(
      PrintedTable table, List<RowValues> values, List<List<Candidate>> rows, Work work) {
    GluedChoice choice = new GluedChoice(table, values, rows, work);
    List<List<Candidate>> tied = choice.tied();
    List<List<Candidate>> found = new ArrayList<>();
    // That a cell was lost may be dearer than that a figure was published wrong.
    boolean sure = tied.stream().anyMatch(GluedChoice::isComplete);
    for (int broken = 1; !sure && found.isEmpty() && broken <= BROKEN; broken++) {
      found = choice.withErrors(broken);
    }
    found = found.isEmpty() && tied.isEmpty() ? choice.withWrongRow() : found;
    found.addAll(tied);
    return found.isEmpty() ? List.of(choice.common(rows)) : choice.likeliest(found);
  }

  private List<List<Candidate>> tied() {
    TieSearch search = search(rows, table.ties(), 0, MOST_STEPS);
    List<List<Candidate>> solutions = search.solutions();
    return search.cutOff() ? List.of(common(search.alive())) : solutions;
  }

  private TieSearch search(List<List<Candidate>> from, List<TieTerms> ties, int broken, int most) {
    return new TieSearch(
        table, ties, from, new TieSearch.Bounds(most, MOST_SOLUTIONS, broken, true), work);
  }

  private List<Candidate> common(List<List<Candidate>> alive) {
    List<Candidate> common = new ArrayList<>();
    for (int r = 0; r < alive.size(); r++) {
      List<Candidate> row = alive.get(r);
      common.add(row.size() == 1 ? row.get(0) : GluedRow.common(values.get(r), row));
    }
    return common;
  }

  /** The ways that break ties in so many columns, and perhaps the ties of one row. */
  private List<List<Candidate>> withErrors(int broken) {
    steps = 0;
    List<List<Candidate>> found = new ArrayList<>();
    add(found, rows, table.ties(), broken);
    for (int r = 0; r < rows.size(); r++) {
      List<Candidate> cuts = broken(r);
      if (!cuts.isEmpty()) {
        List<List<Candidate>> from = new ArrayList<>(rows);
        from.set(r, cuts);
        add(found, from, table.ties(), broken);
      }
    }
    return found;
  }

  /** All ways to cut a row whose ties can hold; none when there are too many. */
  private List<Candidate> broken(int row) {
    if (rows.get(row).get(0).broken() > 0) {
      return List.of();
    }
    return brokenRows.computeIfAbsent(
        row,
        r -> {
          DigitCuts.Cuts cuts = GluedRow.broken(values.get(r), work);
          return cuts.cutOff() ? List.of() : cuts.all();
        });
  }

  /** The ways in which one row is wrong as a whole, as a total left at 0, and all else fits. */
  private List<List<Candidate>> withWrongRow() {
    steps = 0;
    List<List<Candidate>> found = new ArrayList<>();
    int from = 0;
    for (RowValues row : values) {
      int to = from + row.row().size();
      add(found, rows, TableTies.without(table.ties(), from, to), 0);
      from = to;
    }
    return found;
  }

  private void add(
      List<List<Candidate>> found, List<List<Candidate>> from, List<TieTerms> ties, int broken) {
    if (work.isSpent()) {
      return;
    }
    TieSearch search = search(from, ties, broken, Math.max(0, MOST_STEPS - steps));
    found.addAll(search.solutions());
    steps += search.steps();
  }

  private List<List<Candidate>> likeliest(List<List<Candidate>> found) {
    Map<LongBuffer, Joint> different = new LinkedHashMap<>();
    for (List<Candidate> choice : found) {
      long[] values = Joint.values(choice);
      work.spend(values.length);
      different.putIfAbsent(LongBuffer.wrap(values), new Joint(choice, values, damage(choice)));
    }
    return different.values().stream()
        .sorted(Comparator.comparingDouble(Joint::cost))
        .limit(MOST_SOLUTIONS)
        .map(Joint::rows)
        .toList();
  }

  /** Whether no row that has figures lacks one. */
  private static boolean isComplete(List<Candidate> choice) {
    return choice.stream()
        .map(Candidate::parts)
        .allMatch(p -> p.stream().noneMatch(Part::isLost) || p.stream().allMatch(Part::isLost));
  }

  private static double damage(List<Candidate> choice) {
    return choice.stream().mapToDouble(Candidate::cost).sum();
  }
}
