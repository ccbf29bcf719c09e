package dev.tieout.generate.render;

import dev.tieout.generate.print.PrintCell;
import dev.tieout.generate.print.PrintCell.Kind;
import dev.tieout.generate.print.PrintRow;
import dev.tieout.generate.print.PrintTable;
import dev.tieout.generate.truth.Dice;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Spans as real pages have them: too wide, too long, 0, and columns that do not meet. */
final class WrongSpans {
  private WrongSpans() {}

  static PrintTable of(PrintTable table, Dice dice) {
    return switch (table.name()) {
      case "section_two" -> dice.chance(0.6) ? bands(table) : table;
      case "requests" -> requests(table, dice);
      default -> table;
    };
  }

  // One column more than the form has: the head's third cell is two wide, in the rows the second.
  private static PrintTable bands(PrintTable table) {
    List<PrintRow> rows = new ArrayList<>();
    for (PrintRow row : table.rows()) {
      int wide = row.hasValues() ? 1 : 2;
      List<PrintCell> cells = new ArrayList<>(row.cells());
      if (cells.size() == 4) {
        cells.set(wide, cells.get(wide).withSpans(1, 2));
      } else if (!cells.isEmpty()) {
        PrintCell last = cells.remove(cells.size() - 1);
        cells.add(last.withSpans(1, last.columnSpan() + 1));
      }
      rows.add(row.with(cells));
    }
    return new PrintTable(table.name(), 5, rows);
  }

  private static PrintTable requests(PrintTable table, Dice dice) {
    PrintTable wrong = table;
    if (dice.chance(0.4)) {
      int width = dice.of(List.of(8, 20, 1000));
      wrong = change(wrong, c -> c.text().contains("申请人情况") ? c.withSpans(1, width) : c);
    }
    if (dice.chance(0.3)) {
      wrong = change(wrong, c -> isOuterGroup(c) ? c.withSpans(c.rowSpan() + 1, 1) : c);
    }
    if (dice.chance(0.2)) {
      wrong = change(wrong, c -> c.isValue() && dice.chance(0.02) ? c.withSpans(1, 0) : c);
    }
    return wrong;
  }

  private static boolean isOuterGroup(PrintCell cell) {
    return cell.kind() == Kind.GROUP && cell.rowSpan() > 10;
  }

  private static PrintTable change(PrintTable table, UnaryOperator<PrintCell> change) {
    return table.map(row -> row.map(change));
  }
}
