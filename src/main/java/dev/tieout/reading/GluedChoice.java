package dev.tieout.reading;

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

  /** Of rows whose ties do not hold, more are no errors. */
  private static final int MOST_WRONG = 4;

  /** In so many columns the ties break when one figure is wrong, or two of a row are swapped. */
  private static final int BROKEN = 2;

  private final PrintedTable table;
  private final List<RowValues> values;
  private final List<List<Candidate>> rows;
  private final SearchTies between;
  private final List<RowSums> sums;
  private final Map<Integer, RowSums> brokenRows = new HashMap<>();
  private final Work work;
  private int steps;

  private GluedChoice(
      PrintedTable table, List<RowValues> values, List<List<Candidate>> rows, Work work) {
    this.work = work;
    this.table = table;
    this.values = values;
    this.rows = rows;
    this.between = SearchTies.of(table);
    this.sums = RowSums.of(rows, true);
  }

  /** The choices worth weighing, likeliest first. */
  static List<List<Candidate>> of(
      PrintedTable table, List<RowValues> values, List<List<Candidate>> rows, Work work) {
    GluedChoice choice =
        new GluedChoice(table, values, rows.size() == 1 ? List.of(near(rows.get(0))) : rows, work);
    List<List<Candidate>> tied = choice.tied();
    List<List<Candidate>> found = new ArrayList<>();
    // That a cell was lost may be dearer than that a figure was published wrong.
    boolean sure = tied.stream().anyMatch(GluedChoice::isComplete);
    for (int broken = 1; !sure && found.isEmpty() && broken <= BROKEN; broken++) {
      found = choice.withErrors(broken);
    }
    found = found.isEmpty() && tied.isEmpty() ? choice.withWrongRow() : found;
    found.addAll(tied);
    return found.isEmpty() ? List.of(choice.unsolved()) : choice.likeliest(found);
  }

  /** The candidates of a row that is all of its table, and that no other row can make likelier. */
  private static List<Candidate> near(List<Candidate> row) {
    double most = row.get(0).cost() + ReadingBuilder.MARGIN;
    return row.stream().filter(c -> c.cost() <= most).toList();
  }

  private List<List<Candidate>> tied() {
    TieSearch search = search(sums, between, 0, MOST_STEPS);
    List<List<Candidate>> solutions = search.solutions();
    return search.cutOff() ? List.of(common(search.alive())) : solutions;
  }

  private TieSearch search(List<RowSums> from, SearchTies ties, int broken, int most) {
    return new TieSearch(ties, from, new TieSearch.Bounds(most, MOST_SOLUTIONS, broken), work);
  }

  /** What all ways have in common where in none of them the ties break in so few columns. */
  private List<Candidate> unsolved() {
    List<Candidate> common = common(rows);
    if (areFewWrong(rows)) {
      common.set(0, common.get(0).dearer(BROKEN * Costs.BROKEN));
    }
    return common;
  }

  private List<Candidate> common(List<List<Candidate>> alive) {
    boolean few = areFewWrong(alive);
    List<Candidate> common = new ArrayList<>();
    for (int r = 0; r < alive.size(); r++) {
      List<Candidate> row = alive.get(r);
      Candidate shared = row.size() == 1 ? row.get(0) : GluedRow.common(values.get(r), row);
      boolean unread = shared.parts().stream().anyMatch(Part::isUnread);
      Candidate likeliest = row.get(0);
      common.add(few && unread ? shared.dearer(likeliest.cost() - likeliest.damage()) : shared);
    }
    return common;
  }

  /**
   * Whether few rows are so that their ties do not hold, which may then be errors. Where most are,
   * nothing is known of any, and that must not weigh more than some wrong way to cut each.
   */
  private static boolean areFewWrong(List<List<Candidate>> rows) {
    return rows.stream().filter(r -> r.get(0).broken() > 0).count() <= MOST_WRONG;
  }

  /** The ways that break ties in so many columns, and perhaps the ties of one row. */
  private List<List<Candidate>> withErrors(int broken) {
    steps = 0;
    List<List<Candidate>> found = new ArrayList<>();
    add(found, sums, between, broken);
    for (int r = 0; r < rows.size(); r++) {
      RowSums cuts = broken(r);
      if (cuts.size() > 0) {
        List<RowSums> from = new ArrayList<>(sums);
        from.set(r, cuts);
        add(found, from, between, broken);
      }
    }
    return found;
  }

  /** All ways to cut a row whose ties can hold; none when there are too many. */
  private RowSums broken(int row) {
    return brokenRows.computeIfAbsent(row, r -> new RowSums(cuts(r), true));
  }

  private List<Candidate> cuts(int row) {
    if (rows.get(row).get(0).broken() > 0) {
      return List.of();
    }
    DigitCuts.Cuts cuts = GluedRow.broken(values.get(row), work);
    return cuts.cutOff() ? List.of() : cuts.all();
  }

  /** The ways in which one row is wrong as a whole, as a total left at 0, and all else fits. */
  private List<List<Candidate>> withWrongRow() {
    steps = 0;
    List<List<Candidate>> found = new ArrayList<>();
    int from = 0;
    for (RowValues row : values) {
      int to = from + row.row().size();
      add(found, sums, SearchTies.of(table, TableTies.without(table.ties(), from, to)), 0);
      from = to;
    }
    return found;
  }

  private void add(List<List<Candidate>> found, List<RowSums> from, SearchTies ties, int broken) {
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
