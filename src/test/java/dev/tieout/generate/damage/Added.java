package dev.tieout.generate.damage;

import dev.tieout.generate.print.Paragraph;
import dev.tieout.generate.print.PrintCell;
import dev.tieout.generate.print.PrintCell.Kind;
import dev.tieout.generate.print.PrintRow;
import dev.tieout.generate.print.PrintTable;
import dev.tieout.generate.print.PrintedReport;
import dev.tieout.generate.truth.Dice;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** What comes into {@code requests} that does not belong there. */
final class Added {
  private static final List<String> PAGE_NUMBERS = List.of("- %d -", "— %d —", "第 %d 页", "%d");
  private static final List<String> MARKS = List.of("①", "②", "*");

  private Added() {}

  static PrintedReport pageNumbers(PrintedReport report, Dice dice) {
    String style = dice.of(PAGE_NUMBERS);
    int page = dice.between(2, 9);
    return report.mapTable("requests", t -> between(t, dice, i -> style.formatted(page + i)));
  }

  static PrintedReport runningHeads(PrintedReport report, Dice dice) {
    return report.mapTable("requests", t -> between(t, dice, i -> report.title()));
  }

  private static PrintTable between(PrintTable table, Dice dice, IntFunction<String> text) {
    List<Integer> places = dice.some(table.valueRows(), dice.between(1, 3));
    PrintTable more = table;
    for (int i = places.size() - 1; i >= 0; i--) {
      more = more.insert(places.get(i), PrintRow.intruder(text.apply(i), table.columns()));
    }
    return more;
  }

  static PrintedReport head(PrintedReport report, Dice dice) {
    return report.mapTable(
        "requests",
        table -> {
          List<PrintRow> head =
              table.rows().stream().filter(r -> r.kind() == PrintRow.Kind.HEAD).toList();
          List<PrintRow> rows = new ArrayList<>(table.rows());
          List<Integer> values = table.valueRows();
          rows.addAll(values.get(dice.between(4, values.size() - 4)), head);
          return table.with(rows);
        });
  }

  static PrintedReport noteMarks(PrintedReport report, Dice dice) {
    String mark = dice.of(MARKS);
    return report
        .mapTable("requests", t -> t.map(r -> r.map(c -> dice.chance(0.03) ? mark(c, mark) : c)))
        .insertBehind("requests", new Paragraph(Paragraph.Kind.FOOTNOTE, mark + "按办结时间统计。"));
  }

  private static PrintCell mark(PrintCell cell, String mark) {
    boolean takes = !cell.isBlank() && (cell.isValue() || cell.kind() == Kind.LABEL);
    return takes ? cell.withText(cell.text() + mark) : cell;
  }

  static PrintedReport rows(PrintedReport report, Dice dice) {
    return report.mapTable(
        "requests",
        table -> {
          PrintTable more = table;
          List<Integer> places = dice.some(table.valueRows(), dice.between(1, 3));
          for (int i = places.size() - 1; i >= 0; i--) {
            more = more.insert(places.get(i) + 1, again(table.rows().get(places.get(i))));
          }
          return more;
        });
  }

  // The label of the group stands only once.
  private static PrintRow again(PrintRow row) {
    return row.with(row.cells().stream().filter(c -> c.kind() != Kind.GROUP).toList());
  }

  static PrintedReport echoes(PrintedReport report, Dice dice) {
    return report.mapTable(
        "requests",
        table -> {
          List<PrintRow> rows = new ArrayList<>(table.rows());
          for (int i = 0; i + 1 < rows.size(); i++) {
            boolean group = rows.get(i).kind() == PrintRow.Kind.GROUP;
            if (group && rows.get(i + 1).hasValues()) {
              rows.set(i, echo(rows.get(i), rows.get(i + 1)));
            }
          }
          return table.with(rows);
        });
  }

  private static PrintRow echo(PrintRow group, PrintRow first) {
    List<PrintCell> cells = new ArrayList<>();
    cells.add(group.cells().get(0).withSpans(1, 3));
    cells.addAll(first.cells().stream().filter(PrintCell::isValue).toList());
    return group.with(cells);
  }
}
