package dev.tieout.reading;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Chooses a candidate for every row so that rows and columns tie out together. First all choices
 * that break no tie between rows, by a search that is pruned by what each tie can still become;
 * then, since published reports have errors of their own, the cheapest choices whatever they break.
 */
final class JointChoice {
  /** Bounds the work on one table. */
  private static final int MOST_STEPS = 40_000;

  /** The same of the search for choices that break no tie. */
  private static final int MOST_WEIGHED = 1_000_000;

  /** The same of the search for choices that break ties in one column. */
  private static final int MOST_WEIGHED_BROKEN = 50_000;

  /** What weighing one choice counts for, and what finding the causes of its errors adds. */
  private static final int STEPS_OF_CHOICE = 20;

  private static final int STEPS_OF_ERROR = 40;
  private static final int MOST_SOLUTIONS = 256;

  /** What it counts to put a row into a choice. */
  private static final int ROW_LOOKS = 100;

  private static final int STARTS = 12;
  private static final int PASSES = 6;

  private final PrintedTable table;
  private final List<List<Candidate>> rows;
  private final TieIndex ties;
  private final LeastCost least;
  private final Map<List<Candidate>, Joint> found = new LinkedHashMap<>();
  private final double leastDamage;
  private double cheapest = Double.MAX_VALUE;

  /** What a choice may cost that was not weighed. */
  private double left = Double.MAX_VALUE;

  private final boolean glued;
  private final Work work;
  private int steps;

  private JointChoice(PrintedTable table, List<List<Candidate>> rows, boolean glued, Work work) {
    this.glued = glued;
    this.work = work;
    this.table = table;
    this.rows = rows;
    this.leastDamage = leastDamage(rows);
    this.ties = TieIndex.of(table);
    this.least = new LeastCost(ties, rows);
  }

  /**
   * The choices that were weighed.
   *
   * @param joints the choices, cheapest first
   * @param left a choice that was not weighed costs no less; more than any cost where none was left
   */
  record Chosen(List<Joint> joints, double left) {}

  /** The readings found. */
  static Chosen choose(
      PrintedTable table, List<RowValues> values, List<List<Candidate>> rows, Work work) {
    boolean glued = RowValues.areGlued(values);
    JointChoice choice = new JointChoice(table, rows, glued, work);
    if (glued) {
      // Also where each row has but one cut that adds up: the columns may show it to be wrong.
      GluedChoice.of(table, values, rows, work).forEach(choice::evaluate);
    } else if (rows.stream().allMatch(r -> r.size() == 1)) {
      choice.evaluate(rows.stream().map(r -> r.get(0)).toList());
    } else {
      choice.search();
    }
    return new Chosen(
        choice.found.values().stream().sorted(Comparator.comparingDouble(Joint::cost)).toList(),
        choice.left);
  }

  private void search() {
    SearchTies between = SearchTies.of(table);
    List<RowSums> sums = RowSums.of(rows, false);
    solve(
        new TieSearch(between, sums, new TieSearch.Bounds(MOST_WEIGHED, MOST_SOLUTIONS, 0), work),
        0);
    // A published error as a rule is in one column; looking at single rows alone may miss the way
    // that breaks no more.
    if (found.values().stream().noneMatch(JointChoice::tiesOut)) {
      solve(
          new TieSearch(between, sums, new TieSearch.Bounds(MOST_WEIGHED_BROKEN, STARTS, 1), work),
          1);
    }
    List<Candidate> cheapest = rows.stream().map(r -> r.get(0)).toList();
    evaluate(cheapest);
    List<Joint> starts =
        found.values().stream()
            .sorted(Comparator.comparingDouble(Joint::cost))
            .limit(STARTS)
            .toList();
    if (open() > 1) {
      starts.forEach(this::improve);
    }
    improve(evaluate(cheapest));
  }

  /** All choices that break ties between rows in no more columns than that. */
  private void solve(TieSearch search, int broken) {
    search.solutions().forEach(this::evaluate);
    // Of a single open row all candidates are tried one by one.
    if (search.cutOff() && open() > 1) {
      left = Math.min(left, leastDamage + Causes.leastCost(ties, broken));
    }
  }

  /** How many rows can be read in several ways. */
  private long open() {
    return rows.stream().filter(r -> r.size() > 1).count();
  }

  /** What the cheapest candidates suppose; nothing where a row has none. */
  private static double leastDamage(List<List<Candidate>> rows) {
    return rows.stream()
        .mapToDouble(r -> r.stream().mapToDouble(Candidate::damage).min().orElse(0))
        .sum();
  }

  private static boolean tiesOut(Joint joint) {
    double damage = joint.rows().stream().mapToDouble(Candidate::damage).sum();
    return joint.cost() < damage + Costs.BROKEN;
  }

  private Joint evaluate(List<Candidate> choice) {
    return found.computeIfAbsent(choice, this::joint);
  }

  private Joint joint(List<Candidate> choice) {
    work.spend((long) ROW_LOOKS * choice.size());
    double damage = choice.stream().mapToDouble(Candidate::damage).sum();
    Joint joint = Joint.weighed(choice, ties, glued, work);
    steps += STEPS_OF_CHOICE + (int) ((joint.cost() - damage) * STEPS_OF_ERROR);
    cheapest = Math.min(cheapest, joint.cost());
    return joint;
  }

  /**
   * Changes one row at a time as long as that makes the whole cheaper; all that is tried is kept.
   */
  private void improve(Joint start) {
    Joint best = start;
    for (int pass = 0; pass < PASSES; pass++) {
      Joint better = best;
      for (int row = 0; row < rows.size(); row++) {
        better = cheaper(better, bestOfRow(best, row));
      }
      if (better.cost() >= best.cost()) {
        return;
      }
      best = better;
    }
  }

  private Joint bestOfRow(Joint from, int row) {
    Joint best = from;
    if (isEnough()) {
      left = Math.min(left, leastDamage);
      return best;
    }
    for (LeastCost.Change change : least.changes(from.rows(), row, work)) {
      if (change.atLeast() >= Math.max(best.cost(), cheapest + ReadingBuilder.MARGIN)) {
        return best;
      }
      List<Candidate> choice = change.choice();
      if (!isEnough() || found.containsKey(choice)) {
        best = cheaper(best, evaluate(choice));
      } else {
        left = Math.min(left, change.atLeast());
      }
    }
    return best;
  }

  private boolean isEnough() {
    return steps >= MOST_STEPS || work.isSpent();
  }

  private static Joint cheaper(Joint a, Joint b) {
    return b.cost() < a.cost() ? b : a;
  }
}
