package dev.tieout.check;

import dev.tieout.check.repair.Change;
import dev.tieout.check.repair.Explanation;
import dev.tieout.form.Slot;
import dev.tieout.record.Figure;
import dev.tieout.record.TableRecord;
import java.util.List;

/** Writes changes as what is stated and what would mend it, as {@code Total 0 → 13}. */
final class Mending {
  private static final int MOST_CHANGES = 8;

  private final TableRecord table;
  private final TieSystem system;
  private final Ways written = new Ways(MOST_CHANGES, this::change);

  Mending(TableRecord table, TieSystem system) {
    this.table = table;
    this.system = system;
  }

  /** The changes of one way to mend a table. */
  String way(Names names, Explanation explanation) {
    return written.way(names, explanation);
  }

  /** The other ways after the first. */
  String others(Names names, List<Explanation> ways) {
    return written.others(names, ways);
  }

  private String change(Names names, Change change) {
    Slot slot = system.slot(change.variable());
    return names.slot(table.table(), slot) + " " + stated(change) + " → " + meant(change);
  }

  /** What a figure states; a box for a blank cell. */
  String stated(Change change) {
    Figure figure = system.figure(change.variable());
    return figure.value().map(v -> v.toPlainString()).orElse("□");
  }

  /** What it would have to be. */
  String meant(Change change) {
    if (change.isDetermined()) {
      return system.print(change.low());
    }
    return change.high() == Long.MAX_VALUE
        ? "≥ " + system.print(change.low())
        : system.print(change.low()) + "…" + system.print(change.high());
  }
}
