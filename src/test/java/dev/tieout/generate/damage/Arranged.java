package dev.tieout.generate.damage;

import dev.tieout.generate.print.PrintCell;
import dev.tieout.generate.print.PrintCell.Kind;
import dev.tieout.generate.print.PrintRow;
import dev.tieout.generate.print.PrintTable;
import dev.tieout.generate.print.PrintedReport;
import dev.tieout.generate.truth.Dice;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Rows of {@code requests} that the body itself arranged otherwise than the form. */
final class Arranged {
  /** Rows that no form has. None is longer than a cell that text may have on a line of its own. */
  private static final List<String> OWN =
      List.of("其中：网络提交", "其中:邮寄提交", "当面提交", "已转送同级机关", "征求意见后答复", "延期答复件");

  /** In so many reports only two neighbours changed places. */
  private static final double PAIR = 0.6;

  private Arranged() {}

  static PrintedReport exchanged(PrintedReport report, Dice dice) {
    boolean pair = dice.chance(PAIR);
    return report.mapTable(
        "requests", table -> pair ? neighbours(table, dice) : shuffled(table, dice));
  }

  private static PrintTable neighbours(PrintTable table, Dice dice) {
    List<List<Integer>> runs = runs(table).stream().filter(r -> r.size() > 1).toList();
    // The first two rows in one case of four, since editions are told apart at the top as well.
    List<Integer> run = dice.chance(0.25) ? runs.get(0) : dice.of(runs);
    int first = dice.below(run.size() - 1);
    List<Integer> order = new ArrayList<>(run);
    Collections.swap(order, first, first + 1);
    return arranged(table, run, order);
  }

  private static PrintTable shuffled(PrintTable table, Dice dice) {
    PrintTable other = table;
    for (List<Integer> run : runs(table)) {
      List<Integer> order = new ArrayList<>(run);
      Collections.shuffle(order, new Random(dice.below(1_000_000)));
      other = arranged(other, run, order);
    }
    return other.equals(table) ? neighbours(table, dice) : other;
  }

  /** Rows that follow each other under the same group, as places in the table. */
  private static List<List<Integer>> runs(PrintTable table) {
    List<List<Integer>> runs = new ArrayList<>();
    int before = -2;
    for (int place : table.valueRows()) {
      PrintRow row = table.rows().get(place);
      boolean goesOn =
          before == place - 1
              && row.cells().get(0).kind() == Kind.LABEL
              && label(row).columnSpan() == label(table.rows().get(before)).columnSpan()
              && !table.rows().get(before).endsGroup();
      if (!goesOn) {
        runs.add(new ArrayList<>());
      }
      runs.get(runs.size() - 1).add(place);
      before = place;
    }
    return runs;
  }

  private static PrintCell label(PrintRow row) {
    return row.cells().stream().filter(c -> c.kind() == Kind.LABEL).findFirst().orElseThrow();
  }

  /** The table where each of these places has the label and the values of another. */
  private static PrintTable arranged(PrintTable table, List<Integer> run, List<Integer> order) {
    List<PrintRow> rows = new ArrayList<>(table.rows());
    for (int i = 0; i < run.size(); i++) {
      PrintRow here = table.rows().get(run.get(i));
      PrintRow there = table.rows().get(order.get(i));
      List<PrintCell> cells = new ArrayList<>();
      here.cells().stream().filter(c -> c.kind() == Kind.GROUP).forEach(cells::add);
      there.cells().stream().filter(c -> c.kind() != Kind.GROUP).forEach(cells::add);
      rows.set(run.get(i), here.with(cells));
    }
    return table.with(rows);
  }

  /** A row behind another of the same group, with figures that no sum counts. */
  static PrintedReport ownRow(PrintedReport report, Dice dice) {
    return report.mapTable("requests", table -> withOwnRow(table, dice));
  }

  private static PrintTable withOwnRow(PrintTable table, Dice dice) {
    List<Integer> places = new ArrayList<>(table.valueRows());
    places.remove(places.size() - 1);
    int place = dice.of(places);
    PrintRow row = table.rows().get(place);
    List<PrintCell> cells = new ArrayList<>();
    cells.add(PrintCell.of(Kind.LABEL, dice.of(OWN), 1, label(row).columnSpan()));
    row.cells().stream()
        .filter(PrintCell::isValue)
        .forEach(c -> cells.add(PrintCell.of(Kind.VALUE, own(c, dice), 1, 1)));
    PrintRow own = new PrintRow(PrintRow.Kind.VALUES, cells, row.endsGroup());
    List<PrintRow> rows = new ArrayList<>(table.rows());
    for (int i = 0; i <= place; i++) {
      int to = i;
      rows.set(i, rows.get(i).map(c -> taller(c, to, place)));
    }
    rows.set(place, new PrintRow(row.kind(), rows.get(place).cells(), false));
    return table.with(rows).insert(place + 1, own);
  }

  // As the figure above it, or nothing of it.
  private static String own(PrintCell above, Dice dice) {
    return dice.chance(0.5) ? above.text() : above.isBlank() ? "" : "0";
  }

  // A group that covers the row above the new one covers the new one as well.
  private static PrintCell taller(PrintCell cell, int from, int place) {
    boolean covers =
        cell.kind() == Kind.GROUP && cell.rowSpan() > 1 && from + cell.rowSpan() > place;
    return covers ? cell.withSpans(cell.rowSpan() + 1, cell.columnSpan()) : cell;
  }
}
