package dev.tieout.check;

import dev.tieout.form.Slot;
import dev.tieout.form.Tie;
import dev.tieout.record.TableRecord;
import java.util.List;

/**
 * What blank cells mean for the ties: one note a table at most. Totals left blank beside figures
 * are told first; else how many ties hold only because blank cells count as 0.
 */
final class BlankFindings implements TableCheck {
  @Override
  public List<Finding> check(TableRecord table) {
    if (table.figures().values().stream().noneMatch(Cells::isBlank)) {
      return List.of();
    }
    TieSystem system = new TieSystem(table);
    if (!system.hasBlanks() || !system.isCalculable()) {
      return List.of();
    }
    List<Slot> beside = table.table().slots().filter(system::isBlankTotal).toList();
    long asZero =
        Ties.of(table).stream()
            .filter(r -> r.outcome() == TieOutcome.HELD && r.blanks() > 0)
            .count();
    if (beside.isEmpty() && asZero == 0) {
      return List.of();
    }
    Arguments arguments = new Arguments().put("ties", asZero == 0 ? "" : Long.toString(asZero));
    if (!beside.isEmpty()) {
      List<Slot> totals = totals(table, beside.get(0));
      arguments
          .put("filled", beside.size())
          .put("blank", (int) totals.stream().filter(new Cells(table)::isBlank).count())
          .put("totals", totals.size());
    }
    Finding.Builder note =
        FindingCatalogue.finding(
            beside.isEmpty() ? "blank-as-zero" : "blank-totals",
            beside.isEmpty() ? table.place() : table.figure(beside.get(0)).place());
    return List.of(note.at(table.table().id(), "", "").arguments(arguments.map()).build());
  }

  /** All totals of the rule that makes a slot a total. */
  private static List<Slot> totals(TableRecord table, Slot slot) {
    List<Tie> ties = table.table().ties();
    String rule = ties.stream().filter(t -> isTotal(t, slot)).map(Tie::id).findFirst().orElse("");
    return table
        .table()
        .slots()
        .filter(s -> ties.stream().anyMatch(t -> t.id().equals(rule) && isTotal(t, s)))
        .toList();
  }

  private static boolean isTotal(Tie tie, Slot slot) {
    return tie.partsOf(slot).size() > 1;
  }
}
