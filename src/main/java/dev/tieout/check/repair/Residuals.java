package dev.tieout.check.repair;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** By how much each tie fails, as stated and under other values, without any search. */
final class Residuals {
  private final RepairProblem problem;
  private final long[] residual;
  private final boolean[] canRise;
  private final boolean[] canFall;
  private final List<List<Integer>> byVariable = new ArrayList<>();

  Residuals(RepairProblem problem) {
    this.problem = problem;
    int size = problem.equations().size();
    residual = new long[size];
    canRise = new boolean[size];
    canFall = new boolean[size];
    problem.variables().forEach(v -> byVariable.add(new ArrayList<>()));
    for (int e = 0; e < size; e++) {
      enter(e, problem.equations().get(e));
    }
  }

  private void enter(int e, Equation equation) {
    equation.left().forEach(v -> enter(e, v, 1));
    equation.right().forEach(v -> enter(e, v, -1));
  }

  private void enter(int e, int v, int sign) {
    byVariable.get(v).add(e);
    Variable variable = problem.variables().get(v);
    if (variable.missing()) {
      canRise[e] |= sign > 0 || variable.signed();
      canFall[e] |= sign < 0 || variable.signed();
    } else {
      residual[e] = Math.addExact(residual[e], sign * variable.value());
    }
  }

  /** Whether a tie holds, or may hold with the right numbers in the missing figures. */
  boolean isFine(int e) {
    return isFine(e, residual[e]);
  }

  private boolean isFine(int e, long rest) {
    Equation equation = problem.equations().get(e);
    long tolerance = equation.tolerance();
    boolean low = rest >= -tolerance || canRise[e] || equation.atMost();
    return low && (rest <= tolerance || canFall[e]);
  }

  /** Whether a figure stands in any tie. */
  boolean isTied(int variable) {
    return !byVariable.get(variable).isEmpty();
  }

  /** The ties that fail as stated. */
  List<Integer> broken() {
    List<Integer> broken = new ArrayList<>();
    for (int e = 0; e < residual.length; e++) {
      if (!isFine(e)) {
        broken.add(e);
      }
    }
    return broken;
  }

  /** How many fewer ties fail under the given values of some figures; negative when more do. */
  int mended(Map<Integer, Long> values) {
    int mended = 0;
    for (Map.Entry<Integer, Long> entry : rests(values).entrySet()) {
      boolean fine = isFine(entry.getKey(), entry.getValue());
      if (fine != isFine(entry.getKey())) {
        mended += fine ? 1 : -1;
      }
    }
    return mended;
  }

  /** Values of a figure under which some tie that it is in holds exactly. */
  Set<Long> fitting(Map<Integer, Long> values, int figure) {
    Map<Integer, Long> rests = rests(values);
    Set<Long> found = new LinkedHashSet<>();
    byVariable.get(figure).forEach(e -> fit(found, figure, e, rests.getOrDefault(e, residual[e])));
    return found;
  }

  /** Values of a figure under which some tie holds that no other figure of its line is in. */
  Set<Long> fittingAcross(int figure, List<Integer> line) {
    Set<Long> found = new LinkedHashSet<>();
    for (int e : byVariable.get(figure)) {
      Equation equation = problem.equations().get(e);
      if (line.stream().noneMatch(v -> v != figure && equation.sign(v) != 0)) {
        fit(found, figure, e, residual[e]);
      }
    }
    return found;
  }

  private void fit(Set<Long> found, int figure, int e, long rest) {
    Variable variable = problem.variables().get(figure);
    long fitting = variable.value() - problem.equations().get(e).sign(figure) * rest;
    boolean exact = !problem.equations().get(e).atMost();
    if (exact && !canRise[e] && !canFall[e] && fitting >= variable.lowest()) {
      found.add(fitting);
    }
  }

  private Map<Integer, Long> rests(Map<Integer, Long> values) {
    Map<Integer, Long> rests = new HashMap<>();
    values.forEach(
        (v, value) -> {
          long by = value - problem.variables().get(v).value();
          for (int e : byVariable.get(v)) {
            long rest = rests.getOrDefault(e, residual[e]);
            rests.put(e, rest + problem.equations().get(e).sign(v) * by);
          }
        });
    return rests;
  }

  /** The ties that any of the figures is in. */
  Set<Integer> equationsOf(Collection<Integer> figures) {
    Set<Integer> found = new LinkedHashSet<>();
    figures.forEach(v -> found.addAll(byVariable.get(v)));
    return found;
  }
}
