package dev.tieout.check;

import dev.tieout.form.FormRow;
import dev.tieout.reading.Basis;
import dev.tieout.record.Figure;
import dev.tieout.record.ReportRecord;
import dev.tieout.record.TableRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads rows of digits that can be cut in several ways by what something outside of the row says of
 * them.
 */
final class CutRows {
  private CutRows() {}

  /** Tells which ways to cut a row are left; empty when it has nothing to say of it. */
  interface Rule {
    /** The row with the ways that are left, at least one and fewer than before. */
    Optional<CutRow> left(String row, CutRow ways);
  }

  /** Whether a table has such a row. */
  static boolean areIn(TableRecord table) {
    return table.table().rows().stream().anyMatch(r -> CutRow.of(table, r.id()).isPresent());
  }

  /** A report with the rows of one table read by a rule. */
  static ReportRecord read(ReportRecord report, TableRecord table, Rule rule, Basis by) {
    List<Figure> read = new ArrayList<>();
    for (FormRow row : table.table().rows()) {
      CutRow.of(table, row.id())
          .flatMap(ways -> rule.left(row.id(), ways))
          .ifPresent(left -> read.addAll(left.read(by)));
    }
    return read.isEmpty()
        ? report
        : report.with(
            report.tables().stream().map(t -> t.equals(table) ? table.with(read) : t).toList());
  }
}
