package dev.tieout.generate.render;

import dev.tieout.generate.print.PrintCell;
import dev.tieout.generate.print.PrintRow;
import dev.tieout.generate.print.PrintTable;
import dev.tieout.generate.truth.Dice;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Tables with a line, or several, for each cell. */
final class CellLines {
  private CellLines() {}

  static List<String> plain(PrintTable table, Dice dice) {
    return rows(table, row -> Cells.shown(row).stream().map(PrintCell::text).toList());
  }

  static List<String> pipeAfter(PrintTable table, Dice dice) {
    return rows(
        table,
        row -> {
          List<String> lines = new ArrayList<>();
          for (PrintCell cell : Cells.shown(row)) {
            lines.addAll(cell.isBlank() ? List.of("|") : List.of(cell.text(), "|"));
          }
          return lines;
        });
  }

  static List<String> pipeBefore(PrintTable table, Dice dice) {
    return rows(
        table,
        row -> {
          List<String> lines = new ArrayList<>();
          for (PrintCell cell : Cells.shown(row)) {
            String line = lines.isEmpty() ? cell.text() : "| " + cell.text();
            lines.add(line.stripTrailing());
          }
          lines.add("|");
          return lines;
        });
  }

  static List<String> leftover(PrintTable table, Dice dice) {
    return rows(
        table,
        row -> {
          List<String> lines = new ArrayList<>();
          Cells.filled(row).forEach(c -> lines.add(c.text() + " |"));
          int left = table.columns() - lines.size();
          if (left > 0) {
            lines.add("|".repeat(left));
          }
          return lines;
        });
  }

  private static List<String> rows(PrintTable table, Function<PrintRow, List<String>> lines) {
    return table.rows().stream()
        .flatMap(
            row ->
                row.kind() == PrintRow.Kind.INTRUDER
                    ? Lines.intruder(row).stream()
                    : lines.apply(row).stream())
        .toList();
  }
}
