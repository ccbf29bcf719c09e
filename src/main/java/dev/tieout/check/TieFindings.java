package dev.tieout.check;

import dev.tieout.check.repair.Change;
import dev.tieout.check.repair.Diagnosis;
import dev.tieout.check.repair.RepairSearch;
import dev.tieout.form.Tie;
import dev.tieout.record.TableRecord;
import java.util.ArrayList;
import java.util.List;

/**
 * The ties of a table that do not hold: one finding for each cause, with the figures whose change
 * would mend it. Nothing is ever changed.
 */
final class TieFindings implements TableCheck {
  @Override
  public List<Finding> check(TableRecord table) {
    if (Ties.allHold(table)) {
      return rounded(table);
    }
    List<Finding> found = new ArrayList<>();
    TieSystem system = new TieSystem(table);
    if (system.isCalculable()) {
      List<Diagnosis> all = Diagnosis.of(system.blanksAsZero(), RepairSearch.DEFAULT_BOUND);
      for (Diagnosis diagnosis : all) {
        List<Change> elsewhere = new ArrayList<>();
        all.stream()
            .filter(d -> !d.equals(diagnosis) && !d.explanations().isEmpty())
            .forEach(d -> d.explanations().get(0).changes().forEach(elsewhere::add));
        boolean certain = isCertain(system, diagnosis, elsewhere);
        found.add(new TieFinding(table, system, diagnosis, certain).finding());
      }
    } else {
      found.addAll(uncalculable(table));
    }
    found.addAll(rounded(table));
    return found;
  }

  /** Whether the ties fail even if the blank cells hide figures. */
  private static boolean isCertain(TieSystem system, Diagnosis diagnosis, List<Change> elsewhere) {
    return !system.hasBlanks() || !diagnosis.canHold(system.blanksUnknown().problem(), elsewhere);
  }

  /** Numbers too long to calculate with: the broken ties are named, no repair is sought. */
  private static List<Finding> uncalculable(TableRecord table) {
    List<Tie> broken =
        Ties.of(table).stream()
            .filter(r -> r.outcome() == TieOutcome.BROKE)
            .map(TieResult::tie)
            .toList();
    return broken.isEmpty() ? List.of() : List.of(TieFinding.beyondRepair(table, broken).build());
  }

  private static List<Finding> rounded(TableRecord table) {
    Sums sums = new Sums(table);
    return Ties.of(table).stream()
        .filter(TieResult::isRounded)
        .map(
            r ->
                FindingCatalogue.finding("sum-off-by-rounding", table.place())
                    .at(table.table().id(), "", "")
                    .difference(r.difference().toPlainString())
                    .arguments(new Arguments().name("sums", n -> sums.named(n, r.tie(), "≈")).map())
                    .build())
        .toList();
  }
}
