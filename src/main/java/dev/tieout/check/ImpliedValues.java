package dev.tieout.check;

import dev.tieout.check.repair.Equation;
import dev.tieout.check.repair.Range;
import dev.tieout.check.repair.RepairProblem;
import dev.tieout.form.Slot;
import dev.tieout.form.Tie;
import dev.tieout.record.TableRecord;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What the ties say that a missing figure must be. Broken ties say nothing, and blank cells are
 * taken as unknown, so what comes out is certain as far as the other figures are right.
 */
final class ImpliedValues {
  private final TieSystem system;
  private final Optional<RepairProblem> problem;

  ImpliedValues(TableRecord table) {
    system = new TieSystem(table);
    problem = system.isCalculable() ? Optional.of(withoutBroken(table)) : Optional.empty();
  }

  private RepairProblem withoutBroken(TableRecord table) {
    RepairProblem all = system.blanksUnknown().problem();
    Set<Tie> broken =
        Ties.of(table).stream()
            .filter(r -> r.outcome() == TieOutcome.BROKE)
            .map(TieResult::tie)
            .collect(Collectors.toSet());
    List<Equation> held =
        IntStream.range(0, system.ties().size())
            .filter(i -> !broken.contains(system.ties().get(i)))
            .mapToObj(all.equations()::get)
            .toList();
    return new RepairProblem(all.variables(), held);
  }

  /** The only number that a missing figure can be; empty when there are several or none. */
  Optional<String> of(Slot slot) {
    if (problem.isEmpty()) {
      return Optional.empty();
    }
    int variable = system.indexOf(slot);
    return Range.of(problem.get(), variable)
        .map(r -> r.isDetermined() ? Optional.of(r.low()) : Optional.<Long>empty())
        .orElseGet(() -> bySingleTies(problem.get(), variable))
        .map(system::print);
  }

  /**
   * Where the ties contradict each other: what those say that lack no other figure, if all agree.
   */
  private static Optional<Long> bySingleTies(RepairProblem problem, int variable) {
    Set<Optional<Long>> values =
        problem.equations().stream()
            .filter(e -> e.variables().anyMatch(v -> v == variable))
            .filter(
                e ->
                    e.variables()
                        .allMatch(v -> v == variable || !problem.variables().get(v).missing()))
            .map(e -> Range.of(new RepairProblem(problem.variables(), List.of(e)), variable))
            .map(r -> r.filter(Range::isDetermined).map(Range::low))
            .collect(Collectors.toSet());
    return values.size() == 1 ? values.iterator().next() : Optional.empty();
  }
}
