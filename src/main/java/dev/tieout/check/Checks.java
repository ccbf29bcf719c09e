package dev.tieout.check;

import dev.tieout.record.ReportRecord;
import dev.tieout.record.TableRecord;
import java.util.ArrayList;
import java.util.List;

/** All checks of one report: the visible list of them. A new check is one line here. */
public final class Checks {
  private static final List<TableCheck> OF_TABLES =
      List.of(
          new UncertainFigures(),
          new DecidedFigures(),
          new DamagedTables(),
          new LostCells(),
          new LeftOverFigures(),
          new PrintedRows(),
          new CountFigures(),
          new UnitsDiffer(),
          new TieFindings(),
          new BlankFindings(),
          new RepeatedItems(),
          new Magnitudes());

  private static final List<Check> OF_REPORTS =
      List.of(
          new OddBlanks(),
          new MissingTables(),
          new BetweenTables(),
          new LowerBodyRegulations(),
          Prose.standard());

  private Checks() {}

  /** Reads what the checks need to know; without it, the first report waits for that. */
  public static void prepare() {
    // All of it is read when the class is first used, which this does.
  }

  /**
   * What is wrong or uncertain in a report: first table by table, in reading order, then the report
   * as a whole.
   */
  public static List<Finding> all(ReportRecord report) {
    List<Finding> found = new ArrayList<>();
    for (TableRecord table : report.tables()) {
      OF_TABLES.forEach(check -> found.addAll(check.check(table)));
    }
    OF_REPORTS.forEach(check -> found.addAll(check.check(report)));
    List<Finding> unproven = UnprovenPlaces.check(report, found);
    found.addAll(unproven.stream().filter(f -> !found.contains(f)).toList());
    return List.copyOf(found);
  }

  /** How many ties of a report held, broke, or could not be assessed. */
  public static TieTally tally(ReportRecord report) {
    return report.tables().stream()
        .map(Ties::tally)
        .reduce(BetweenTables.tally(report), TieTally::plus);
  }
}
