package dev.tieout.generate.damage;

import dev.tieout.form.Slot;
import dev.tieout.generate.print.PrintCell;
import dev.tieout.generate.print.PrintedReport;
import dev.tieout.generate.truth.Dice;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Single cells lost. */
final class LostCells {
  private static final Set<String> TOTALS = Set.of("total", "received", "carried_out");

  private LostCells() {}

  static DamageKind.Doing anywhere(int count) {
    return (report, dice) -> lose(report, dice.some(slots(report, s -> true), count));
  }

  static DamageKind.Doing inRow(int count) {
    return (report, dice) -> {
      List<Slot> all = slots(report, s -> s.table().equals("requests"));
      String row = dice.of(all).row();
      return lose(
          report, dice.some(slots(report, s -> inRequests(s) && s.row().equals(row)), count));
    };
  }

  static DamageKind.Doing inTotals() {
    return (report, dice) ->
        lose(report, dice.some(slots(report, LostCells::isTotal), dice.between(1, 4)));
  }

  private static boolean isTotal(Slot slot) {
    return inRequests(slot) && (slot.column().equals("total") || TOTALS.contains(slot.row()));
  }

  private static boolean inRequests(Slot slot) {
    return slot.table().equals("requests");
  }

  static PrintedReport zeros(PrintedReport report, Dice dice) {
    return without(report, c -> c.isValue() && c.text().equals("0"));
  }

  // Lost cells are looked for where the ties reach.
  private static List<Slot> slots(PrintedReport report, Predicate<Slot> which) {
    return report
        .slots()
        .filter(s -> inRequests(s) || s.table().equals("disputes"))
        .filter(which)
        .toList();
  }

  static PrintedReport lose(PrintedReport report, List<Slot> slots) {
    Set<Slot> lost = new HashSet<>(slots);
    return without(report, c -> !Collections.disjoint(c.slots(), lost));
  }

  private static PrintedReport without(PrintedReport report, Predicate<PrintCell> which) {
    return report.mapTables(
        table -> table.map(r -> r.with(r.cells().stream().filter(which.negate()).toList())));
  }
}
