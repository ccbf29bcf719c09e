package dev.tieout.check.repair;

import java.util.List;
import java.util.Optional;

/**
 * The numbers that a figure can be while all ties hold.
 *
 * @param low the lowest; {@link Long#MIN_VALUE} when there is none
 * @param high the highest; {@link Long#MAX_VALUE} when there is none
 */
public record Range(long low, long high) {
  /** From here on a number counts as unlimited. */
  private static final long FAR = 1L << 40;

  /**
   * The numbers that a missing figure can be; empty when its ties cannot hold, or when they are too
   * many to tell.
   */
  public static Optional<Range> of(RepairProblem problem, int variable) {
    try {
      List<Equation> near =
          Components.of(problem).stream()
              .map(c -> c.stream().map(problem.equations()::get).toList())
              .filter(c -> c.stream().anyMatch(e -> e.sign(variable) != 0))
              .flatMap(List::stream)
              .toList();
      RepairProblem part = new RepairProblem(problem.variables(), near);
      Tableau tableau = Tableau.of(part, Effort.ofEach(RepairSearch.DEFAULT_BOUND).next());
      return tableau.settles()
          ? Optional.of(of(tableau, variable, problem.variables().get(variable)))
          : Optional.empty();
    } catch (Effort.Spent | ArithmeticException e) {
      return Optional.empty();
    }
  }

  /** Whether there is only one. */
  public boolean isDetermined() {
    return low == high;
  }

  /** The range of a figure in a tableau that has settled without conflict. */
  static Range of(Tableau tableau, int figure, Variable variable) {
    long now = tableau.value(figure);
    if (tableau.isDetermined(figure)) {
      return new Range(now, now);
    }
    return new Range(
        lowest(tableau, figure, now, variable.lowest()), highest(tableau, figure, now));
  }

  private static long lowest(Tableau tableau, int figure, long now, long floor) {
    long reached = now;
    long refused = floor == Tableau.NO_LOW ? -FAR : floor - 1;
    if (floor == Tableau.NO_LOW && fits(tableau, figure, Tableau.NO_LOW, refused)) {
      return Tableau.NO_LOW;
    }
    while (reached - refused > 1) {
      long middle = refused + (reached - refused) / 2;
      if (fits(tableau, figure, floor, middle)) {
        reached = middle;
      } else {
        refused = middle;
      }
    }
    return reached;
  }

  private static long highest(Tableau tableau, int figure, long now) {
    if (fits(tableau, figure, FAR, Tableau.NO_HIGH)) {
      return Tableau.NO_HIGH;
    }
    long reached = now;
    long refused = FAR;
    while (refused - reached > 1) {
      long middle = reached + (refused - reached) / 2;
      if (fits(tableau, figure, middle, Tableau.NO_HIGH)) {
        reached = middle;
      } else {
        refused = middle;
      }
    }
    return reached;
  }

  private static boolean fits(Tableau tableau, int figure, long low, long high) {
    return tableau.within(figure, low, high).settles();
  }
}
