package dev.tieout.write;

import dev.tieout.record.ReportRecord;
import dev.tieout.record.TableRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells tables of one report apart that are on the same table of the same form, as when a file
 * holds two reports.
 */
final class Occurrences {
  /** The column that tells them apart. */
  static final String COLUMN = "occurrence";

  private Occurrences() {}

  /**
   * A table with its number.
   *
   * @param occurrence 1 for the first table of the report that is on this table of the form, 2 for
   *     the second
   */
  record Numbered(TableRecord record, int occurrence) {}

  /** The tables of a report, in reading order, numbered. */
  static List<Numbered> of(ReportRecord report) {
    Map<List<String>, Integer> seen = new HashMap<>();
    List<Numbered> numbered = new ArrayList<>();
    for (TableRecord table : report.tables()) {
      List<String> kind = List.of(table.form().id(), table.table().id());
      numbered.add(new Numbered(table, seen.merge(kind, 1, Integer::sum)));
    }
    return numbered;
  }
}
