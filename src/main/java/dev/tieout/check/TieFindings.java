package dev.tieout.check;

import static java.util.stream.Collectors.toSet;

import dev.tieout.check.repair.Change;
import dev.tieout.check.repair.Diagnosis;
import dev.tieout.check.repair.Effort;
import dev.tieout.check.repair.RepairSearch;
import dev.tieout.form.Slot;
import dev.tieout.form.Tie;
import dev.tieout.reading.Condition;
import dev.tieout.record.TableRecord;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The ties of a table that do not hold: one finding for each cause, with the figures whose change
 * would mend it. Nothing is ever changed.
 */
final class TieFindings implements TableCheck {
  @Override
  public List<Finding> check(TableRecord table) {
    Predicate<Finding> isDamage = f -> isDamage(table, f);
    List<Finding> found = new ArrayList<>();
    EveryReading.error(table, (v, e) -> broken(v, e).stream().filter(isDamage.negate()).toList())
        .ifPresent(found::add);
    Set<Slot> said = found.stream().flatMap(f -> f.suspects().stream()).collect(toSet());
    broken(table, Effort.ofEach(RepairSearch.DEFAULT_BOUND)).stream()
        .filter(f -> said.isEmpty() || Collections.disjoint(f.suspects(), said))
        .forEach(f -> found.add(isDamage.test(f) ? open(f) : f));
    found.addAll(rounded(table));
    return found;
  }

  /**
   * Whether a sum rather fails for what befell the table than for what was published: where a
   * reading supposes damage and no error, or where it takes more than a few figures of a damaged
   * table to mend it.
   */
  private static boolean isDamage(TableRecord table, Finding finding) {
    boolean beyond = finding.code().equals("sums-beyond-repair");
    boolean damaged = table.why().condition() != Condition.SOUND;
    return finding.severity() == Severity.ERROR
        && (table.why().damageExplains() || (beyond && damaged));
  }

  private static Finding open(Finding finding) {
    return TieFinding.as("sum-broken-by-damage", finding).build();
  }

  private static List<Finding> broken(TableRecord table, Effort effort) {
    if (Ties.allHold(table)) {
      return List.of();
    }
    List<Finding> found = new ArrayList<>();
    TieSystem system = new TieSystem(table);
    if (system.isCalculable()) {
      List<Diagnosis> all = Diagnosis.of(system.blanksAsZero(), effort);
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
