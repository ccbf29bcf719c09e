package dev.tieout.generate.damage;

import dev.tieout.generate.print.PrintCell;
import dev.tieout.generate.print.PrintRow;
import dev.tieout.generate.print.PrintedReport;
import dev.tieout.generate.truth.Dice;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Columns of {@code requests} in another order, and two of them in one cell of each row. */
final class Columns {
  /** Of values. */
  private static final int COLUMNS = 7;

  private static final int LAST = COLUMNS - 1;

  private Columns() {}

  /**
   * Persons behind the organisations, the total before all others, or two kinds of organisations
   * exchanged; their heads with them.
   */
  static PrintedReport exchanged(PrintedReport report, Dice dice) {
    return switch (dice.below(3)) {
      case 0 -> arranged(report, List.of(1, 0, 2), List.of(0, 1, 2, 3, 4));
      case 1 -> arranged(report, List.of(2, 0, 1), List.of(0, 1, 2, 3, 4));
      default -> {
        List<Integer> kinds = new ArrayList<>(List.of(0, 1, 2, 3, 4));
        List<Integer> two = dice.some(kinds, 2);
        kinds.set(two.get(0), two.get(1));
        kinds.set(two.get(1), two.get(0));
        yield arranged(report, List.of(0, 1, 2), kinds);
      }
    };
  }

  /**
   * The table with its columns in another order.
   *
   * @param top the order of persons, organisations and the total
   * @param kinds the order of the kinds of organisations
   */
  private static PrintedReport arranged(
      PrintedReport report, List<Integer> top, List<Integer> kinds) {
    List<Integer> columns = new ArrayList<>();
    for (int part : top) {
      if (part == 1) {
        kinds.forEach(k -> columns.add(k + 1));
      } else {
        columns.add(part == 0 ? 0 : LAST);
      }
    }
    return report.mapTable(
        "requests",
        table -> {
          List<PrintRow> rows =
              new ArrayList<>(table.rows().stream().map(r -> arranged(r, columns)).toList());
          rows.set(1, arrangedHead(rows.get(1), top));
          rows.set(2, arrangedHead(rows.get(2), kinds));
          return table.with(rows);
        });
  }

  private static PrintRow arranged(PrintRow row, List<Integer> order) {
    List<PrintCell> values = row.cells().stream().filter(PrintCell::isValue).toList();
    if (values.size() != order.size()) {
      return row;
    }
    List<PrintCell> cells = new ArrayList<>(row.cells());
    cells.removeAll(values);
    cells.addAll(order.stream().map(values::get).toList());
    return row.with(cells);
  }

  private static PrintRow arrangedHead(PrintRow row, List<Integer> order) {
    return row.with(order.stream().map(row.cells()::get).toList());
  }

  /** Two neighbouring figures in one cell, the same two in every row; their heads stay apart. */
  static PrintedReport glued(PrintedReport report, Dice dice) {
    int first = dice.below(LAST);
    return report.mapTable("requests", t -> t.map(r -> glued(r, first)));
  }

  private static PrintRow glued(PrintRow row, int first) {
    List<PrintCell> values = row.cells().stream().filter(PrintCell::isValue).toList();
    if (values.size() != COLUMNS) {
      return row;
    }
    List<PrintCell> two = values.subList(first, first + 2);
    String text = two.stream().map(PrintCell::text).collect(Collectors.joining());
    PrintCell both =
        new PrintCell(
            PrintCell.Kind.VALUE,
            text,
            two.stream().flatMap(c -> c.slots().stream()).toList(),
            1,
            1);
    List<PrintCell> cells = new ArrayList<>();
    int at = row.cells().size() - COLUMNS + first;
    IntStream.range(0, row.cells().size())
        .filter(i -> i != at + 1)
        .forEach(i -> cells.add(i == at ? both : row.cells().get(i)));
    return row.with(cells);
  }
}
