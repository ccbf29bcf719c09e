package dev.tieout.check.repair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The ties of a problem, with some figures freed, solved as far as they can be: the simplex method
 * over bounds, in whole numbers, with Bland's rule, so that it ends. Each tie has a slack, left
 * less right, that must stay within the tolerance; each figure is fixed at what is stated until it
 * is freed.
 *
 * <p>What makes it a proof: when a row is out of its bounds and no free figure in it can move the
 * right way, then every way to make all ties hold changes one of the fixed figures of that row. No
 * smaller, cleverer set can have been missed.
 */
final class Tableau {
  static final long NO_LOW = Long.MIN_VALUE;
  static final long NO_HIGH = Long.MAX_VALUE;

  private final RepairProblem problem;
  private final Effort effort;
  private final long[] low;
  private final long[] high;
  private final long[] value;
  private final Row[] rows;
  private final long[] sums;

  private Tableau(RepairProblem problem, Effort effort, int variables) {
    this.problem = problem;
    this.effort = effort;
    low = new long[variables];
    high = new long[variables];
    value = new long[variables];
    rows = new Row[problem.equations().size()];
    sums = new long[rows.length];
  }

  private Tableau(Tableau other) {
    problem = other.problem;
    effort = other.effort;
    low = other.low.clone();
    high = other.high.clone();
    value = other.value.clone();
    rows = other.rows.clone();
    sums = other.sums.clone();
    effort.spend(rows.length + value.length / 8);
  }

  /** All ties of a problem, its missing figures freed. */
  static Tableau of(RepairProblem problem, Effort effort) {
    int figures = problem.variables().size();
    Tableau tableau = new Tableau(problem, effort, figures + problem.equations().size());
    for (int i = 0; i < figures; i++) {
      long stated = problem.variables().get(i).value();
      tableau.value[i] = stated;
      tableau.low[i] = stated;
      tableau.high[i] = stated;
    }
    for (int i = 0; i < tableau.rows.length; i++) {
      Equation equation = problem.equations().get(i);
      tableau.low[figures + i] = equation.atMost() ? NO_LOW : -equation.tolerance();
      tableau.high[figures + i] = equation.tolerance();
      tableau.put(i, Row.of(figures + i, equation));
    }
    for (int i = 0; i < figures; i++) {
      if (problem.variables().get(i).missing()) {
        tableau.bound(i, problem.variables().get(i).lowest(), NO_HIGH);
      }
    }
    return tableau;
  }

  /** The same with one more figure freed. */
  Tableau free(int figure) {
    Tableau copy = new Tableau(this);
    copy.bound(figure, problem.variables().get(figure).lowest(), NO_HIGH);
    return copy;
  }

  /** The same with a figure held between two numbers. */
  Tableau within(int figure, long lowest, long highest) {
    Tableau copy = new Tableau(this);
    copy.bound(figure, lowest, highest);
    return copy;
  }

  private void bound(int figure, long lowest, long highest) {
    low[figure] = lowest;
    high[figure] = highest;
    if (rowOf(figure) < 0) {
      set(figure, Math.min(Math.max(value[figure], lowest), highest));
    }
  }

  private void set(int variable, long to) {
    if (value[variable] != to) {
      value[variable] = to;
      for (int i = 0; i < rows.length; i++) {
        if (rows[i].factorOf(variable) != 0) {
          put(i, rows[i]);
        }
      }
    }
  }

  private void put(int i, Row row) {
    effort.spend(row.length());
    rows[i] = row;
    sums[i] = row.sum(value);
  }

  /**
   * Moves the freed figures until every tie holds or none of them can help any more.
   *
   * @return for each tie that stands in the way, or mixture of ties, the fixed figures of which one
   *     must change; empty when all ties hold
   */
  List<int[]> settle() {
    return settle(Integer.MAX_VALUE);
  }

  /** Whether all ties hold once the freed figures are moved as well as they can be. */
  boolean settles() {
    return settle(1).isEmpty();
  }

  /** The same, ended as soon as so many ties are found that stand in the way. */
  private List<int[]> settle(int enough) {
    while (true) {
      effort.spend(rows.length);
      List<int[]> conflicts = new ArrayList<>();
      int chosen = -1;
      for (int i = 0; i < rows.length && conflicts.size() < enough; i++) {
        int need = need(i);
        if (need != 0 && helper(rows[i], need) < 0) {
          conflicts.add(changeable(rows[i], need));
        } else if (need != 0 && (chosen < 0 || rows[i].basic() < rows[chosen].basic())) {
          chosen = i;
        }
      }
      if (!conflicts.isEmpty()) {
        return conflicts;
      }
      if (chosen < 0) {
        return fractions();
      }
      pivot(chosen, need(chosen));
    }
  }

  /** 1 when the basic variable of a row must rise, -1 when it must fall, 0 when it may stay. */
  private int need(int i) {
    int basic = rows[i].basic();
    if (low[basic] != NO_LOW && sums[i] < Math.multiplyExact(low[basic], rows[i].scale())) {
      return 1;
    }
    boolean above =
        high[basic] != NO_HIGH && sums[i] > Math.multiplyExact(high[basic], rows[i].scale());
    return above ? -1 : 0;
  }

  /** The first variable of a row that can move its basic variable the needed way, else -1. */
  private int helper(Row row, int need) {
    effort.spend(row.length());
    for (int i = 0; i < row.length(); i++) {
      int variable = row.variable(i);
      boolean up = row.factor(i) > 0 == need > 0;
      if (up ? value[variable] < high[variable] : value[variable] > low[variable]) {
        return variable;
      }
    }
    return -1;
  }

  /** The fixed figures of a row whose change would move its basic variable the needed way. */
  private int[] changeable(Row row, int need) {
    int[] found = new int[row.length()];
    int count = 0;
    for (int i = 0; i < row.length(); i++) {
      int variable = row.variable(i);
      boolean up = row.factor(i) > 0 == need > 0;
      if (isFixedFigure(variable)
          && (up || value[variable] > problem.variables().get(variable).lowest())) {
        found[count++] = variable;
      }
    }
    return Arrays.copyOf(found, count);
  }

  private boolean isFixedFigure(int variable) {
    return variable < problem.variables().size() && low[variable] == high[variable];
  }

  /** Moves the basic variable of a row to the bound that it breaks, and makes it non-basic. */
  private void pivot(int i, int need) {
    Row row = rows[i];
    int leaving = row.basic();
    int entering = helper(row, need);
    value[leaving] = need > 0 ? low[leaving] : high[leaving];
    boolean movable = low[leaving] != 0 || high[leaving] != 0;
    Row solved = row.solvedFor(entering, movable);
    put(i, solved);
    for (int j = 0; j < rows.length; j++) {
      if (j != i && rows[j].factorOf(entering) != 0) {
        effort.spend(solved.length());
        put(j, rows[j].substitute(solved));
      }
    }
  }

  /**
   * Conflicts for figures that came out between two whole numbers.
   *
   * @throws Effort.Spent when free figures are in the row: whole numbers may or may not exist then
   */
  private List<int[]> fractions() {
    List<int[]> conflicts = new ArrayList<>();
    for (int i = 0; i < rows.length; i++) {
      if (sums[i] % rows[i].scale() != 0) {
        if (canMove(rows[i])) {
          throw new Effort.Spent();
        }
        int[] up = changeable(rows[i], 1);
        int[] down = changeable(rows[i], -1);
        conflicts.add(
            Arrays.stream(new int[][] {up, down})
                .flatMapToInt(Arrays::stream)
                .distinct()
                .sorted()
                .toArray());
      }
    }
    return conflicts;
  }

  /**
   * Whether one figure may be all that is still wrong, seen at a glance: every tie without freedom
   * must ask for the same change of it.
   */
  boolean mayMendAlone(int figure) {
    long by = 0;
    for (int i = 0; i < rows.length; i++) {
      long factor = rows[i].factorOf(figure);
      int slack = rows[i].basic();
      if (low[slack] == high[slack]
          && (factor != 0 || sums[i] != low[slack])
          && !canMove(rows[i])) {
        long rest = Math.multiplyExact(low[slack], rows[i].scale()) - sums[i];
        if (factor == 0 || rest == 0 || rest % factor != 0 || (by != 0 && by != rest / factor)) {
          return false;
        }
        by = rest / factor;
      }
    }
    effort.spend(rows.length);
    return true;
  }

  private boolean canMove(Row row) {
    for (int i = 0; i < row.length(); i++) {
      if (low[row.variable(i)] < high[row.variable(i)]) {
        return true;
      }
    }
    return false;
  }

  /** Whether the ties leave a freed figure no choice, as far as that can be seen at a glance. */
  boolean isDetermined(int figure) {
    int i = rowOf(figure);
    return low[figure] == high[figure] || (i >= 0 && !canMove(rows[i]));
  }

  /** The number of a figure now. */
  long value(int figure) {
    int i = rowOf(figure);
    return i < 0 ? value[figure] : sums[i] / rows[i].scale();
  }

  private int rowOf(int variable) {
    for (int i = 0; i < rows.length; i++) {
      if (rows[i] != null && rows[i].basic() == variable) {
        return i;
      }
    }
    return -1;
  }
}
