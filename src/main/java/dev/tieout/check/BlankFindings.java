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
    TieSystem system = new TieSystem(table);
    if (!system.hasBlanks() || !system.isCalculable()) {
      return List.of();
    }
    List<Slot> totals = totals(table);
    List<Slot> blank = totals.stream().filter(s -> new Cells(table).isBlank(s)).toList();
    List<Slot> beside = blank.stream().filter(system::isBlankTotal).toList();
    long asZero =
        Ties.of(table).stream()
            .filter(r -> r.outcome() == TieOutcome.HELD && r.blanks() > 0)
            .count();
    if (beside.isEmpty() && asZero == 0) {
      return List.of();
    }
    Arguments arguments =
        new Arguments()
            .put("blank", blank.size())
            .put("totals", totals.size())
            .put("filled", beside.size())
            .put("ties", Long.toString(asZero));
    Finding.Builder note =
        FindingCatalogue.finding(
            beside.isEmpty() ? "blank-as-zero" : "blank-totals",
            beside.isEmpty() ? table.place() : table.figure(beside.get(0)).place());
    return List.of(note.at(table.table().id(), "", "").arguments(arguments.map()).build());
  }

  /** All slots that are the total of others by some tie. */
  private static List<Slot> totals(TableRecord table) {
    return table
        .table()
        .slots()
        .filter(s -> table.table().ties().stream().anyMatch(t -> isTotal(t, s)))
        .toList();
  }

  private static boolean isTotal(Tie tie, Slot slot) {
    return TieSystem.partsOf(tie, slot).size() > 1;
  }
}
