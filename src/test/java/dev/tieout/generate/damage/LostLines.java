package dev.tieout.generate.damage;

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
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Whole rows and columns of {@code requests} lost, or half of the table. */
final class LostLines {
  /** The columns that may be lost, in printed order: all but the total. */
  private static final List<String> COLUMNS =
      List.of(
          "natural_person", "business", "research", "public_interest", "legal_service", "other");

  private LostLines() {}

  static PrintedReport rows(PrintedReport report, Dice dice) {
    return report.mapTable(
        "requests",
        table -> {
          Set<Integer> lost = new HashSet<>(dice.some(plain(table), dice.between(1, 3)));
          return keep(table, i -> !lost.contains(i));
        });
  }

  static PrintedReport rowValues(PrintedReport report, Dice dice) {
    return report.mapTable(
        "requests",
        table -> {
          Set<Integer> lost = new HashSet<>(dice.some(table.valueRows(), dice.between(1, 3)));
          return table.with(
              IntStream.range(0, table.rows().size())
                  .mapToObj(
                      i -> lost.contains(i) ? noValues(table.rows().get(i)) : table.rows().get(i))
                  .toList());
        });
  }

  private static PrintRow noValues(PrintRow row) {
    return row.with(row.cells().stream().filter(c -> !c.isValue()).toList());
  }

  // A row that carries a group's label stays: the label would go with it.
  private static List<Integer> plain(PrintTable table) {
    return table.valueRows().stream()
        .filter(i -> table.rows().get(i).cells().stream().noneMatch(c -> c.kind() == Kind.GROUP))
        .toList();
  }

  private static PrintTable keep(PrintTable table, IntPredicate which) {
    return table.with(
        IntStream.range(0, table.rows().size()).filter(which).mapToObj(table.rows()::get).toList());
  }

  static PrintedReport column(PrintedReport report, Dice dice) {
    int column = dice.below(COLUMNS.size());
    return report.mapTable(
        "requests", t -> withoutHead(t, column).map(r -> without(r, COLUMNS.get(column))));
  }

  static PrintedReport columnValues(PrintedReport report, Dice dice) {
    String column = dice.of(COLUMNS);
    return report.mapTable("requests", t -> t.map(r -> without(r, column)));
  }

  private static PrintRow without(PrintRow row, String column) {
    return row.with(
        row.cells().stream()
            .filter(c -> c.slots().stream().noneMatch(s -> s.column().equals(column)))
            .toList());
  }

  // Persons stand first in the second line of the head, the organisations in the third.
  private static PrintTable withoutHead(PrintTable table, int column) {
    int line = column == 0 ? 1 : 2;
    List<PrintRow> rows = new ArrayList<>(table.rows());
    List<PrintCell> head = new ArrayList<>(rows.get(line).cells());
    head.remove(column == 0 ? 0 : column - 1);
    rows.set(line, rows.get(line).with(head));
    return table.with(rows);
  }

  static PrintedReport half(PrintedReport report, Dice dice) {
    return report.mapTable(
        "requests",
        table -> {
          int size = table.rows().size();
          int at = dice.between(size / 3, 2 * size / 3);
          boolean first = dice.chance(0.5);
          return keep(table, i -> first == i < at);
        });
  }

  static PrintedReport head(PrintedReport report, Dice dice) {
    return report.mapTable(
        "requests", t -> keep(t, i -> t.rows().get(i).kind() != PrintRow.Kind.HEAD));
  }
}
