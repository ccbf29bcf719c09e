package dev.tieout.check.repair;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Tries slips of whole lines as causes: alone, and, where one mends much but not all, together with
 * the smallest repair of what is left.
 */
final class LineTrials {
  /** So many line slips are tried together with others, the most promising first. */
  private static final int MOST_PARTIAL = 4;

  private static final int MOST_FURTHER = 2;

  /** One search among several for what is left may do this part of the work of a single one. */
  private static final int PARTS = 8;

  private final TiedTable table;
  private final Residuals residuals;
  private final int broken;
  private final Effort effort;
  private final List<Explanation> whole = new ArrayList<>();
  private final List<Partial> partial = new ArrayList<>();

  LineTrials(TiedTable table, Effort effort) {
    this.table = table;
    this.effort = effort;
    residuals = new Residuals(table.problem());
    broken = residuals.broken().size();
  }

  /** A line slip that leaves some ties broken. */
  private record Partial(Slip slip, int left) {}

  /** Explanations that consist of one line slip. */
  List<Explanation> alone() {
    for (Hypothesis hypothesis : Hypotheses.of(table)) {
      if (hypothesis.open() < 0) {
        tryOut(hypothesis);
      } else {
        residuals
            .fitting(hypothesis.values(), hypothesis.open())
            .forEach(value -> tryOut(hypothesis.with(value)));
      }
    }
    Hypotheses.rows(table).forEach(this::free);
    Hypotheses.columns(table).forEach(this::free);
    return whole;
  }

  /** Explanations of one line slip and a smallest repair of the rest. Call after {@link #alone}. */
  List<Explanation> withOthers() {
    List<Explanation> found = new ArrayList<>();
    partial.sort((a, b) -> Integer.compare(a.left(), b.left()));
    for (Partial trial : partial.subList(0, Math.min(MOST_PARTIAL, partial.size()))) {
      RepairProblem rest = apply(table.problem(), trial.slip().changes());
      Explainer explainer = new Explainer(table.with(rest));
      Repairs repairs = RepairSearch.smallest(rest, MOST_FURTHER, effort.next(PARTS));
      for (Repair repair : repairs.repairs()) {
        List<Slip> slips = new ArrayList<>(List.of(trial.slip()));
        if (!repair.changes().isEmpty()) {
          slips.addAll(explainer.explain(repair.changes()).slips());
        }
        Explanation explanation = new Explanation(slips);
        if (explanation.variables().size() == explanation.changes().count()) {
          found.add(explanation);
        }
      }
    }
    return found;
  }

  private void tryOut(Hypothesis hypothesis) {
    List<Change> changes = hypothesis.changes(table);
    int left = broken - residuals.mended(hypothesis.values());
    // Two changed cells are a pair, which the smallest repairs explain better. A figure in no tie
    // is right wherever it is moved from, so that it would say of no line that it slipped.
    boolean tied = hypothesis.values().keySet().stream().allMatch(residuals::isTied);
    if (changes.size() >= 3 && left < broken && tied) {
      offer(Slip.of(hypothesis.kind(), changes, hypothesis.ways()), left);
    }
  }

  private void offer(Slip slip, int left) {
    if (left > 0) {
      if (broken - left >= 3) {
        partial.add(new Partial(slip, left));
      }
    } else if (canHold(apply(table.problem(), slip.changes()))) {
      whole.add(new Explanation(List.of(slip)));
    }
  }

  /** Frees a whole line and sees what the ties make of it. */
  private void free(List<Integer> line) {
    List<Change> changes = determined(line);
    Map<Integer, Long> values = new TreeMap<>();
    changes.forEach(c -> values.put(c.variable(), c.low()));
    LineSlips.of(table, changes).ifPresent(slip -> offer(slip, broken - residuals.mended(values)));
  }

  /** The changes of a line that the ties across it determine one by one. */
  private List<Change> determined(List<Integer> line) {
    List<Change> changes = new ArrayList<>();
    for (int figure : line) {
      Set<Long> fitting = residuals.fittingAcross(figure, line);
      if (fitting.size() == 1 && !table.isMissing(figure)) {
        long value = fitting.iterator().next();
        if (value != table.value(figure)) {
          changes.add(Change.to(figure, table.value(figure), value));
        }
      }
    }
    return changes;
  }

  private boolean canHold(RepairProblem problem) {
    return !RepairSearch.smallest(problem, 0, effort.next()).repairs().isEmpty();
  }

  /** The problem with the changes made. */
  static RepairProblem apply(RepairProblem problem, Collection<Change> changes) {
    List<Variable> variables = new ArrayList<>(problem.variables());
    for (Change change : changes) {
      Variable old = variables.get(change.variable());
      variables.set(
          change.variable(), new Variable(change.low(), !change.isDetermined(), old.signed()));
    }
    return new RepairProblem(variables, problem.equations());
  }
}
