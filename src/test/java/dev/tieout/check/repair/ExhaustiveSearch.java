package dev.tieout.check.repair;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Smallest repairs found by trying every set of figures and every value: slow and plain. */
final class ExhaustiveSearch {
  private final RepairProblem problem;
  private final long highest;
  private final long[] values;
  private final Set<Set<Integer>> found = new HashSet<>();

  private ExhaustiveSearch(RepairProblem problem, long highest) {
    this.problem = problem;
    this.highest = highest;
    values = problem.variables().stream().mapToLong(Variable::value).toArray();
  }

  /** The figure sets of all smallest repairs whose values are at most {@code highest}. */
  static Set<Set<Integer>> smallest(RepairProblem problem, int maxSize, long highest) {
    ExhaustiveSearch search = new ExhaustiveSearch(problem, highest);
    for (int size = 0; size <= maxSize && search.found.isEmpty(); size++) {
      search.choose(new ArrayList<>(), 0, size);
    }
    return search.found;
  }

  private void choose(List<Integer> chosen, int from, int more) {
    if (more == 0) {
      List<Integer> free = new ArrayList<>(chosen);
      IntStream.range(0, values.length)
          .filter(i -> problem.variables().get(i).missing())
          .forEach(free::add);
      if (canHold(free, 0)) {
        found.add(Set.copyOf(chosen));
      }
      return;
    }
    for (int i = from; i < values.length; i++) {
      if (!problem.variables().get(i).missing()) {
        chosen.add(i);
        choose(chosen, i + 1, more - 1);
        chosen.remove(chosen.size() - 1);
      }
    }
  }

  private boolean canHold(List<Integer> free, int next) {
    if (next == free.size()) {
      return problem.equations().stream().allMatch(this::holds);
    }
    int variable = free.get(next);
    long kept = values[variable];
    boolean holds = false;
    for (long value = 0; value <= highest && !holds; value++) {
      values[variable] = value;
      holds = canHold(free, next + 1);
    }
    values[variable] = kept;
    return holds;
  }

  private boolean holds(Equation equation) {
    long left = equation.left().stream().mapToLong(v -> values[v]).sum();
    long right = equation.right().stream().mapToLong(v -> values[v]).sum();
    return left - right <= equation.tolerance()
        && (equation.atMost() || right - left <= equation.tolerance());
  }
}
