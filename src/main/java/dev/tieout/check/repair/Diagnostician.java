package dev.tieout.check.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the causes of all broken ties of one table. */
final class Diagnostician {
  /** Where one figure explains all so well, no slips of whole lines are tried. */
  private static final double EVIDENT = 1;

  private static final double ABOUT_AS_LIKELY = 1;

  private final TiedTable table;
  private final Effort effort;
  private final boolean lines;
  private final Residuals residuals;
  private final List<Integer> broken;

  /**
   * A search for causes.
   *
   * @param lines whether slips of whole lines are tried
   */
  Diagnostician(TiedTable table, Effort effort, boolean lines) {
    this.table = table;
    this.effort = effort;
    this.lines = lines;
    residuals = new Residuals(table.problem());
    broken = residuals.broken();
  }

  List<Diagnosis> all() {
    List<Diagnosis> found = new ArrayList<>();
    for (List<Integer> component : Components.of(table.problem())) {
      found.addAll(ofComponent(component));
    }
    if (found.size() > 1 && lines) {
      oneLine(found)
          .ifPresent(
              line -> {
                found.clear();
                found.add(line);
              });
    }
    found.sort(Comparator.comparing(d -> d.broken().isEmpty() ? -1 : d.broken().get(0)));
    return found;
  }

  private List<Diagnosis> ofComponent(List<Integer> component) {
    TiedTable part = table.with(only(component));
    Repairs repairs = RepairSearch.smallest(part.problem(), Diagnosis.MOST_FIGURES, effort.next());
    if (repairs.complete() && repairs.repairs().equals(List.of(new Repair(List.of())))) {
      return List.of();
    }
    List<Integer> failing = component.stream().filter(broken::contains).toList();
    if (!repairs.complete() && repairs.repairs().isEmpty() && failing.isEmpty()) {
      // Nothing is proved: a tie that may well hold is not called broken.
      return List.of();
    }
    List<Explanation> ranked = explain(part, repairs);
    if (ranked.isEmpty()) {
      return List.of(new Diagnosis(failing, component, ranked, repairs.complete()));
    }
    return new Parts(part, ranked)
        .split().stream()
            .map(e -> new Diagnosis(touched(failing, e.get(0)), component, e, repairs.complete()))
            .toList();
  }

  private List<Explanation> explain(TiedTable part, Repairs repairs) {
    Explainer explainer = new Explainer(part);
    List<Explanation> found = new ArrayList<>();
    repairs.repairs().forEach(r -> found.add(explainer.explain(r.changes())));
    if (!lines || found.stream().anyMatch(e -> e.slips().size() == 1 && e.cost() <= EVIDENT)) {
      return ranked(found);
    }
    LineTrials trials = new LineTrials(part, effort);
    found.addAll(trials.alone());
    if (found.stream().noneMatch(e -> e.slips().size() <= 2)) {
      found.addAll(trials.withOthers());
    }
    if (found.isEmpty()) {
      new Scattered(part).explain().ifPresent(found::add);
    }
    return ranked(found);
  }

  /**
   * Likeliest first, each set of changes once. What changes more figures than needed is kept only
   * if it is about as likely as the first.
   */
  private static List<Explanation> ranked(List<Explanation> found) {
    Set<Set<Change>> seen = new HashSet<>();
    List<Explanation> sorted =
        found.stream()
            .sorted(Explanation.likeliestFirst())
            .filter(e -> seen.add(new HashSet<>(e.changes().toList())))
            .toList();
    long smallest = sorted.stream().mapToLong(e -> e.changes().count()).min().orElse(0);
    return sorted.stream()
        .filter(
            e ->
                e.changes().count() == smallest
                    || e.cost() <= sorted.get(0).cost() + ABOUT_AS_LIKELY)
        .toList();
  }

  /** A line slip that explains at once what several parts of the table suffer from. */
  private Optional<Diagnosis> oneLine(List<Diagnosis> found) {
    double apart =
        found.stream()
            .mapToDouble(d -> d.explanations().isEmpty() ? 50 : d.explanations().get(0).cost())
            .sum();
    List<Explanation> ranked =
        new LineTrials(table, effort)
            .alone().stream()
                .filter(e -> e.cost() < apart)
                .sorted(Explanation.likeliestFirst())
                .toList();
    List<Integer> scope = found.stream().flatMap(d -> d.scope().stream()).toList();
    return ranked.stream().findFirst().map(e -> new Diagnosis(broken, scope, ranked, true));
  }

  private List<Integer> touched(List<Integer> failing, Explanation explanation) {
    Set<Integer> equations = residuals.equationsOf(explanation.variables());
    return failing.stream().filter(equations::contains).toList();
  }

  private RepairProblem only(List<Integer> component) {
    Stream<Equation> equations = component.stream().map(table.problem().equations()::get);
    return new RepairProblem(table.problem().variables(), equations.toList());
  }
}
