package dev.tieout.check.repair;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Finds all smallest sets of figures whose change makes every tie hold, and proves that there is no
 * other.
 *
 * <p>It tries sizes from 0 on. Where the figures freed so far do not let all ties hold, the {@link
 * Tableau} names fixed figures of which one must change: the search branches on the shortest such
 * list. A figure that was tried in one branch is left alone in the branches beside it, so no set is
 * looked at twice.
 */
public final class RepairSearch {
  /** Enough for four figures on a form of 25 rows and 7 columns. */
  public static final long DEFAULT_BOUND = 20_000_000;

  private static final int MOST_REPAIRS = 2000;

  private final RepairProblem problem;
  private final Effort effort;
  private final HittingSets hittingSets;
  private final BitSet closed = new BitSet();
  private final List<Repair> found = new ArrayList<>();
  private final List<Integer> freed = new ArrayList<>();

  private RepairSearch(RepairProblem problem, Effort effort) {
    this.problem = problem;
    this.effort = effort;
    hittingSets = new HittingSets(effort);
  }

  /**
   * All smallest repairs.
   *
   * @param maxSize how many figures may change at most
   * @param bound how much work may be done; one unit is about one entry of one tie looked at
   */
  public static Repairs smallest(RepairProblem problem, int maxSize, long bound) {
    return smallest(problem, maxSize, Effort.ofEach(bound).next());
  }

  /** The same with the effort of a search that has begun. */
  static Repairs smallest(RepairProblem problem, int maxSize, Effort effort) {
    return new RepairSearch(problem, effort).run(maxSize);
  }

  private Repairs run(int maxSize) {
    try {
      Tableau root = Tableau.of(problem, effort);
      for (int size = 0; size <= maxSize && found.isEmpty(); size++) {
        extend(root, size);
      }
      return new Repairs(found, true);
    } catch (Effort.Spent | ArithmeticException e) {
      return new Repairs(found, false);
    }
  }

  private void extend(Tableau tableau, int remaining) {
    if (remaining == 0) {
      if (tableau.settles()) {
        accept(tableau);
      }
      return;
    }
    List<BitSet> conflicts = open(tableau.settle());
    if (conflicts.isEmpty()) {
      accept(tableau);
      return;
    }
    BitSet branches = HittingSets.shortest(conflicts);
    for (int figure : branches.stream().toArray()) {
      if (hittingSets.exist(HittingSets.without(conflicts, figure), remaining - 1)
          && (remaining > 1 || tableau.mayMendAlone(figure))) {
        freed.add(figure);
        extend(tableau.free(figure), remaining - 1);
        freed.remove(freed.size() - 1);
      }
      closed.set(figure);
    }
    closed.andNot(branches);
  }

  /** The conflicts without the figures that other branches deal with. */
  private List<BitSet> open(List<int[]> conflicts) {
    List<BitSet> open = new ArrayList<>();
    for (int[] conflict : conflicts) {
      BitSet figures = new BitSet(closed.size());
      for (int figure : conflict) {
        figures.set(figure);
      }
      figures.andNot(closed);
      open.add(figures);
    }
    return open;
  }

  private void accept(Tableau tableau) {
    if (found.size() == MOST_REPAIRS) {
      throw new Effort.Spent();
    }
    List<Change> changes = new ArrayList<>();
    for (int figure : freed.stream().sorted().toList()) {
      Variable variable = problem.variables().get(figure);
      Range range = Range.of(tableau, figure, variable);
      changes.add(new Change(figure, variable.value(), range.low(), range.high()));
    }
    found.add(new Repair(changes));
  }
}
