package dev.tieout.generate.damage;

import dev.tieout.form.Slot;
import dev.tieout.generate.print.PrintedReport;
import java.util.List;
import java.util.Set;

/**
 * A damaged report.
 *
 * @param report what is left of it
 * @param gone the slots whose cell it no longer has
 */
public record Damaged(PrintedReport report, Set<Slot> gone) {
  public Damaged {
    gone = Set.copyOf(gone);
  }

  /** A report that lost the cells of these slots and nothing else. */
  public static Damaged without(PrintedReport report, Set<Slot> lost) {
    return new Damaged(LostCells.lose(report, List.copyOf(lost)), lost);
  }
}
