package dev.tieout.generate.damage;

import dev.tieout.generate.print.PrintCell;
import dev.tieout.generate.print.PrintCell.Kind;
import dev.tieout.generate.print.PrintedReport;
import dev.tieout.generate.truth.Dice;
import java.util.function.Predicate;

/**
 * Labels of {@code requests} lost. The cell stays, empty: formats that keep empty cells show it,
 * others do not.
 */
final class LostLabels {
  private LostLabels() {}

  static PrintedReport some(PrintedReport report, Dice dice) {
    return without(report, cell -> dice.chance(0.4));
  }

  static PrintedReport subItems(PrintedReport report, Dice dice) {
    return without(report, cell -> cell.text().matches("[1-8]\\..*"));
  }

  static PrintedReport subItemsAndTwoCells(PrintedReport report, Dice dice) {
    return LostCells.anywhere(2).to(subItems(report, dice), dice);
  }

  private static PrintedReport without(PrintedReport report, Predicate<PrintCell> which) {
    return report.mapTable(
        "requests",
        table ->
            table.map(
                row -> row.map(c -> c.kind() == Kind.LABEL && which.test(c) ? c.withText("") : c)));
  }
}
