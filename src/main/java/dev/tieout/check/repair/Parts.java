package dev.tieout.check.repair;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells independent slips apart, so that each becomes a finding of its own. */
final class Parts {
  private final TiedTable table;
  private final List<Explanation> ranked;
  private final Residuals residuals;

  /**
   * Explanations of one table.
   *
   * @param ranked likeliest first; not empty
   */
  Parts(TiedTable table, List<Explanation> ranked) {
    this.table = table;
    this.ranked = ranked;
    residuals = new Residuals(table.problem());
  }

  /**
   * The explanations of each independent cause. Slips are independent when no tie holds figures of
   * both, and when every explanation is a free choice for the one and a free choice for the other.
   */
  List<List<Explanation>> split() {
    List<Set<Change>> groups = groups();
    List<List<Set<Change>>> choices = groups.stream().map(this::choices).toList();
    boolean free =
        groups.size() > 1 && ranked.stream().allMatch(e -> isCombination(changes(e), choices));
    if (!free) {
      return List.of(ranked);
    }
    return choices.stream()
        .map(c -> c.stream().map(this::explain).sorted(Explanation.likeliestFirst()).toList())
        .toList();
  }

  /** The changes of the likeliest explanation, grouped by the ties that they share. */
  private List<Set<Change>> groups() {
    List<Set<Change>> groups = new ArrayList<>();
    for (Slip slip : ranked.get(0).slips()) {
      Set<Change> group = new LinkedHashSet<>(slip.changes());
      List<Set<Change>> linked = groups.stream().filter(g -> shareTie(g, group)).toList();
      groups.removeAll(linked);
      linked.forEach(group::addAll);
      groups.add(group);
    }
    return groups;
  }

  private boolean shareTie(Set<Change> a, Set<Change> b) {
    Set<Integer> ties = new HashSet<>(residuals.equationsOf(variables(a)));
    ties.retainAll(residuals.equationsOf(variables(b)));
    return !ties.isEmpty();
  }

  private static Set<Integer> variables(Set<Change> changes) {
    return changes.stream().map(Change::variable).collect(Collectors.toSet());
  }

  /** What may stand in the place of one group while all others stay. */
  private List<Set<Change>> choices(Set<Change> group) {
    Set<Change> others = new HashSet<>(changes(ranked.get(0)));
    others.removeAll(group);
    List<Set<Change>> choices = new ArrayList<>();
    for (Explanation explanation : ranked) {
      Set<Change> choice = new LinkedHashSet<>(changes(explanation));
      if (choice.containsAll(others)) {
        choice.removeAll(others);
        choices.add(choice);
      }
    }
    return choices;
  }

  private static boolean isCombination(Set<Change> changes, List<List<Set<Change>>> choices) {
    Set<Change> left = new HashSet<>(changes);
    for (List<Set<Change>> choice : choices) {
      Set<Change> taken = choice.stream().filter(left::containsAll).findFirst().orElse(Set.of());
      if (taken.isEmpty()) {
        return false;
      }
      left.removeAll(taken);
    }
    return left.isEmpty();
  }

  private Explanation explain(Set<Change> changes) {
    List<Slip> slips =
        ranked.stream()
            .flatMap(e -> e.slips().stream())
            .filter(s -> new HashSet<>(s.changes()).equals(changes))
            .limit(1)
            .toList();
    return slips.isEmpty()
        ? new Explainer(table).explain(List.copyOf(changes))
        : new Explanation(slips);
  }

  private static Set<Change> changes(Explanation explanation) {
    return explanation.changes().collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
