package dev.tieout.record;

import dev.tieout.grid.Line;
import java.util.List;

/**
 * All that was read from one report, typed.
 *
 * @param report the report's name
 * @param metadata what it states of itself
 * @param tables its tables that are on a known form, in reading order
 * @param prose its lines outside of tables, in reading order
 */
public record ReportRecord(
    String report, Metadata metadata, List<TableRecord> tables, List<Line> prose) {
  public ReportRecord {
    tables = List.copyOf(tables);
    prose = List.copyOf(prose);
  }

  /** The same report with other tables. */
  public ReportRecord with(List<TableRecord> others) {
    return new ReportRecord(report, metadata, others, prose);
  }
}
