package dev.tieout.generate.damage;

import dev.tieout.form.Slot;
import dev.tieout.generate.print.PrintCell;
import dev.tieout.generate.print.PrintCell.Kind;
import dev.tieout.generate.print.PrintRow;
import dev.tieout.generate.print.PrintTable;
import dev.tieout.generate.print.PrintedReport;
import dev.tieout.generate.truth.Dice;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Cells that ran together into one, in one to three rows of {@code requests}. */
final class RunTogether {
  private RunTogether() {}

  static PrintedReport cells(PrintedReport report, Dice dice) {
    return rows(
        report,
        dice,
        row -> {
          int first = firstValue(row) + dice.below(6);
          return merge(row, first, first + 2, dice.chance(0.4) ? " " : "");
        });
  }

  static PrintedReport row(PrintedReport report, Dice dice) {
    return rows(
        report,
        dice,
        row -> {
          int first = firstValue(row);
          return merge(row, first, first + 7, dice.chance(0.4) ? " " : "");
        });
  }

  static PrintedReport label(PrintedReport report, Dice dice) {
    return rows(
        report,
        dice,
        row -> {
          int first = firstValue(row);
          return merge(row, first - 1, first + 1, dice.chance(0.4) ? " " : "");
        });
  }

  private static PrintRow merge(PrintRow row, int from, int to, String between) {
    List<PrintCell> parts = row.cells().subList(from, to);
    List<Slot> slots = parts.stream().flatMap(c -> c.slots().stream()).toList();
    String text = parts.stream().map(PrintCell::text).collect(Collectors.joining(between));
    Kind kind = parts.get(0).kind();
    List<PrintCell> cells = new ArrayList<>(row.cells());
    cells.subList(from, to).clear();
    cells.add(from, new PrintCell(kind, text, slots, 1, parts.get(0).columnSpan()));
    return row.with(cells);
  }

  private static int firstValue(PrintRow row) {
    return IntStream.range(0, row.cells().size())
        .filter(i -> row.cells().get(i).isValue())
        .findFirst()
        .orElseThrow();
  }

  private static PrintedReport rows(
      PrintedReport report, Dice dice, UnaryOperator<PrintRow> change) {
    return report.mapTable(
        "requests",
        table -> {
          Set<Integer> places = new HashSet<>(dice.some(filled(table), dice.between(1, 3)));
          List<PrintRow> rows = new ArrayList<>(table.rows());
          places.stream().sorted().forEach(i -> rows.set(i, change.apply(rows.get(i))));
          return table.with(rows);
        });
  }

  // An empty cell that ran together with another has left no trace: such rows are passed over.
  private static List<Integer> filled(PrintTable table) {
    return table.valueRows().stream()
        .filter(i -> table.rows().get(i).cells().stream().noneMatch(PrintCell::isBlank))
        .toList();
  }
}
