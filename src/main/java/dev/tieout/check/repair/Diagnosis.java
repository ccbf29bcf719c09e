package dev.tieout.check.repair;

import java.util.List;

/**
 * Ties that fail for one cause, and what the cause may be.
 *
 * @param broken indices of the equations that fail; empty when each could hold for itself but not
 *     all together
 * @param scope indices of all equations that hang together with those, broken or not
 * @param explanations ways to mend them, likeliest first; none when every one takes too many
 *     changes
 * @param complete whether all ways of at most {@link #MOST_FIGURES} figures were tried
 */
public record Diagnosis(
    List<Integer> broken, List<Integer> scope, List<Explanation> explanations, boolean complete) {
  /** More figures than this are not changed at once, but for slips of whole lines. */
  public static final int MOST_FIGURES = 4;

  public Diagnosis {
    broken = List.copyOf(broken);
    scope = List.copyOf(scope);
    explanations = List.copyOf(explanations);
  }

  /**
   * What is wrong with a table: one diagnosis for each cause, in the order of the table; none when
   * all ties hold, or may hold with the right numbers in the missing figures.
   *
   * @param effort how much work the searches may do; where it does not suffice, causes may be
   *     missing
   */
  public static List<Diagnosis> of(TiedTable table, Effort effort) {
    return new Diagnostician(table, effort, true).all();
  }

  /**
   * The same without slips of whole rows or columns: for a table that only few of its figures are
   * tied in, so that nearly any move of a line would fit.
   */
  public static List<Diagnosis> ofSingleFigures(TiedTable table, Effort effort) {
    return new Diagnostician(table, effort, false).all();
  }

  /**
   * Whether the ties that hang together with the broken ones can hold in another reading of the
   * same table.
   *
   * @param other the same figures and ties, with other figures missing
   * @param elsewhere changes that mend the other causes
   */
  public boolean canHold(RepairProblem other, List<Change> elsewhere) {
    RepairProblem mended = LineTrials.apply(other, elsewhere);
    List<Equation> ties = scope.stream().map(mended.equations()::get).toList();
    RepairProblem part = new RepairProblem(mended.variables(), ties);
    return !RepairSearch.smallest(part, 0, RepairSearch.DEFAULT_BOUND).repairs().isEmpty();
  }
}
