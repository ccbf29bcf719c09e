package dev.tieout.generate.render;

import dev.tieout.generate.print.PrintRow;
import dev.tieout.generate.print.PrintTable;
import dev.tieout.generate.truth.Dice;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Tables with a line for each row. */
final class RowLines {
  private RowLines() {}

  static List<String> leftover(PrintTable table, Dice dice) {
    return rows(
        table,
        row -> {
          List<String> cells = Cells.filled(row).stream().map(Cells::oneLine).toList();
          return String.join(" | ", cells) + " | " + "|".repeat(table.columns() - cells.size());
        });
  }

  static List<String> blanks(PrintTable table, Dice dice) {
    int widest = dice.between(1, 6);
    return rows(
        table,
        row ->
            Cells.filled(row).stream()
                .map(cell -> Cells.oneLine(cell) + " ".repeat(dice.between(1, widest)))
                .collect(Collectors.joining())
                .stripTrailing());
  }

  static List<String> tabs(PrintTable table, Dice dice) {
    return tabs(table, dice.chance(0.5));
  }

  // Some programs write a field for a position that a span covers, others do not.
  static List<String> tabs(PrintTable table, boolean covered) {
    if (covered) {
      return laid(table, false, cells -> String.join("\t", cells));
    }
    return rows(
        table, row -> row.cells().stream().map(Cells::oneLine).collect(Collectors.joining("\t")));
  }

  static List<String> plain(PrintTable table, Dice dice) {
    return plain(table, dice.chance(0.7), dice.chance(0.2));
  }

  static List<String> plain(PrintTable table, boolean framed, boolean repeated) {
    return laid(
        table,
        repeated,
        cells -> framed ? "|" + String.join("|", cells) + "|" : String.join("|", cells));
  }

  static List<String> padded(PrintTable table, Dice dice) {
    return padded(table, dice.chance(0.2), dice.chance(0.5));
  }

  static List<String> padded(PrintTable table, boolean repeated, boolean ruled) {
    int[] widths = widths(Cells.positions(table, repeated));
    List<String> lines = new ArrayList<>(laid(table, repeated, cells -> pad(cells, widths)));
    if (ruled) {
      lines.add(
          1,
          IntStream.of(widths)
              .mapToObj(w -> "-".repeat(w + 2))
              .collect(Collectors.joining("|", "|", "|")));
    }
    return lines;
  }

  private static int[] widths(List<List<String>> positions) {
    int columns = positions.stream().mapToInt(List::size).max().orElse(0);
    return IntStream.range(0, columns)
        .map(
            c ->
                positions.stream()
                    .filter(l -> l.size() > c && !isSpread(l))
                    .mapToInt(l -> width(l.get(c)))
                    .max()
                    .orElse(1))
        .toArray();
  }

  // A title across the whole table shall not widen its first column.
  private static boolean isSpread(List<String> line) {
    return line.stream().filter(text -> !text.isEmpty()).count() == 1;
  }

  private static String pad(List<String> cells, int[] widths) {
    StringBuilder line = new StringBuilder("|");
    for (int i = 0; i < cells.size(); i++) {
      int room = i < widths.length ? Math.max(0, widths[i] - width(cells.get(i))) : 0;
      line.append(' ').append(cells.get(i)).append(" ".repeat(room)).append(" |");
    }
    return line.toString();
  }

  // Chinese characters are two columns wide on a terminal.
  private static int width(String text) {
    return text.chars().map(c -> c > 0x2E80 ? 2 : 1).sum();
  }

  private static List<String> laid(
      PrintTable table, boolean repeated, Function<List<String>, String> line) {
    List<List<String>> positions = Cells.positions(table, repeated);
    return IntStream.range(0, positions.size())
        .mapToObj(
            i ->
                table.rows().get(i).kind() == PrintRow.Kind.INTRUDER
                    ? table.rows().get(i).cells().get(0).text()
                    : line.apply(positions.get(i)))
        .toList();
  }

  private static List<String> rows(PrintTable table, Function<PrintRow, String> line) {
    return table.rows().stream()
        .map(
            row ->
                row.kind() == PrintRow.Kind.INTRUDER ? row.cells().get(0).text() : line.apply(row))
        .filter(text -> !text.isBlank())
        .toList();
  }
}
