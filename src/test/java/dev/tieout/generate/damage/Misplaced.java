package dev.tieout.generate.damage;

import dev.tieout.generate.print.PrintCell;
import dev.tieout.generate.print.PrintCell.Kind;
import dev.tieout.generate.print.PrintPart;
import dev.tieout.generate.print.PrintRow;
import dev.tieout.generate.print.PrintTable;
import dev.tieout.generate.print.PrintedReport;
import dev.tieout.generate.truth.Dice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Cells and rows that stand where they do not belong. */
final class Misplaced {
  private Misplaced() {}

  static PrintedReport blanks(PrintedReport report, Dice dice) {
    return report.mapTable(
        "requests",
        table ->
            table.map(
                row ->
                    row.with(
                        row.cells().stream()
                            .sorted(
                                Comparator.comparing((PrintCell c) -> c.isValue() && c.isBlank()))
                            .toList())));
  }

  static PrintedReport fromRow(PrintedReport report, Dice dice) {
    return report.mapTable(
        "requests",
        table -> {
          List<Integer> values = table.valueRows();
          int from = values.get(dice.between(1, values.size() - 3));
          List<PrintRow> rows =
              IntStream.range(0, table.rows().size())
                  .mapToObj(i -> i < from ? table.rows().get(i) : shifted(table.rows().get(i)))
                  .toList();
          return new PrintTable(table.name(), table.columns() + 1, rows);
        });
  }

  private static PrintRow shifted(PrintRow row) {
    List<PrintCell> cells = new ArrayList<>();
    for (PrintCell cell : row.cells()) {
      if (cell.isValue() && cells.stream().noneMatch(PrintCell::isValue)) {
        cells.add(PrintCell.of(Kind.VALUE, "", 1, 1));
      }
      cells.add(cell);
    }
    return row.with(cells);
  }

  static PrintedReport interleaved(PrintedReport report, Dice dice) {
    String other = dice.chance(0.5) ? "section_two" : "disputes";
    PrintTable requests = report.table("requests");
    PrintTable second = report.table(other);
    List<PrintRow> rows = new ArrayList<>();
    for (int i = 0; i < Math.max(requests.rows().size(), second.rows().size()); i++) {
      rows.addAll(row(requests, i));
      rows.addAll(row(second, i));
    }
    int columns = Math.max(requests.columns(), second.columns());
    List<PrintPart> parts = new ArrayList<>(report.parts());
    parts.remove(second);
    parts.set(parts.indexOf(requests), new PrintTable("requests", columns, rows));
    return report.with(parts);
  }

  private static List<PrintRow> row(PrintTable table, int i) {
    return i < table.rows().size() ? List.of(table.rows().get(i)) : List.of();
  }
}
