package dev.tieout.check;

import dev.tieout.record.ReportRecord;
import dev.tieout.record.TableRecord;
import java.util.ArrayList;
import java.util.List;

/** All checks of one report. The two lists are all that a new check is added to. */
public final class Checks {
  private static final List<TableCheck> OF_TABLES =
      List.of(
          new UncertainFigures(),
          new LostCells(),
          new TieFindings(),
          new BlankFindings(),
          new SanityNotes());

  private static final List<Check> OF_REPORTS = List.of(Prose.standard());

  private Checks() {}

  /** What is wrong or uncertain in a report: table by table, then what its text says of them. */
  public static List<Finding> all(ReportRecord report) {
    List<Finding> findings = new ArrayList<>();
    for (TableRecord table : report.tables()) {
      OF_TABLES.forEach(check -> findings.addAll(check.check(table)));
    }
    OF_REPORTS.forEach(check -> findings.addAll(check.check(report)));
    return findings;
  }

  /** How many ties of a report were checked, and with what outcome. */
  public static TieTally tally(ReportRecord report) {
    return report.tables().stream().map(Ties::tally).reduce(new TieTally(0, 0, 0), TieTally::plus);
  }
}
