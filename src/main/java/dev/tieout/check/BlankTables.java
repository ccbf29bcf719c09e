package dev.tieout.check;

import dev.tieout.record.FigureState;
import dev.tieout.record.ReportRecord;
import dev.tieout.record.TableRecord;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tables of which no cell states anything. A body that had nothing to report may leave them so, and
 * so does what takes figures out of a page. Where other tables have figures and nothing speaks
 * against it, the first is what happens; where the report shows signs of damage, has no figure at
 * all, or says in words what a cell should state, nobody can tell.
 */
final class BlankTables {
  /** What says of a figure of a table that it is another. */
  private static final String CONTRADICTS = "prose-differs";

  private BlankTables() {}

  /**
   * The findings about such tables.
   *
   * @param damaged whether the report shows signs of damage
   * @param found all other findings of the report
   */
  static List<Finding> check(ReportRecord report, boolean damaged, List<Finding> found) {
    boolean none = tables(report).allMatch(BlankTables::isBlank);
    return tables(report)
        .filter(BlankTables::isBlank)
        .filter(t -> none || damaged || isContradicted(t, found))
        .map(t -> DamagedTables.finding("table-blank", t))
        .toList();
  }

  private static Stream<TableRecord> tables(ReportRecord report) {
    return report.tables().stream().filter(t -> t.table().ledger().isEmpty());
  }

  private static boolean isBlank(TableRecord table) {
    return !table.figures().isEmpty()
        && table.figures().values().stream().allMatch(f -> f.state() == FigureState.BLANK);
  }

  private static boolean isContradicted(TableRecord table, List<Finding> found) {
    return found.stream()
        .anyMatch(f -> f.code().equals(CONTRADICTS) && f.table().equals(table.table().id()));
  }
}
