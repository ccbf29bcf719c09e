package dev.tieout.read.drawn;

import dev.tieout.grid.DisplayWidth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Draws tables with characters, to be read back. */
final class DrawnGrids {
  private static final String[] LABELS = {
    "Wheat",
    "Rye and oats",
    "Total",
    "New York",
    "受理申请",
    "商业企业",
    "合计",
    "Züri",
    "ＡＢ１",
    "a-b",
    "其他 处理",
  };

  private DrawnGrids() {}

  /** A table of labels and figures with a head of words. */
  static List<List<String>> table(Random random, boolean chinese) {
    int columns = 3 + random.nextInt(4);
    int rows = 4 + random.nextInt(6);
    List<List<String>> table = new ArrayList<>();
    table.add(IntStream.range(0, columns).mapToObj(c -> (chinese ? "列" : "Head ") + c).toList());
    for (int r = 1; r < rows; r++) {
      List<String> row = new ArrayList<>();
      row.add(LABELS[random.nextInt(LABELS.length)]);
      for (int c = 1; c < columns; c++) {
        row.add(figure(random));
      }
      table.add(row);
    }
    return table;
  }

  private static String figure(Random random) {
    return switch (random.nextInt(8)) {
      case 0 -> "—";
      case 1 -> random.nextInt(10) + "," + (100 + random.nextInt(900));
      case 2 -> "-" + random.nextInt(50);
      case 3 -> random.nextInt(100) + ".5%";
      default -> String.valueOf(random.nextInt(30000));
    };
  }

  private static int[] widths(List<List<String>> table) {
    return IntStream.range(0, table.get(0).size())
        .map(c -> table.stream().mapToInt(r -> DisplayWidth.of(r.get(c))).max().orElse(0))
        .toArray();
  }

  private static String pad(String text, int width, boolean right) {
    String blanks = " ".repeat(width - DisplayWidth.of(text));
    return right ? blanks + text : text + blanks;
  }

  private static String padded(List<String> row, int[] widths, String between) {
    return IntStream.range(0, row.size())
        .mapToObj(c -> pad(row.get(c), widths[c], c > 0))
        .collect(Collectors.joining(between));
  }

  private static String rule(int[] widths, String stroke, String meet, int more) {
    return IntStream.of(widths)
        .mapToObj(w -> stroke.repeat(w + more))
        .collect(Collectors.joining(meet));
  }

  static String markdown(List<List<String>> table) {
    String delimiters = "|" + "---|".repeat(table.get(0).size());
    List<String> lines =
        new ArrayList<>(table.stream().map(r -> "|" + String.join("|", r) + "|").toList());
    lines.add(1, delimiters);
    return String.join("\n", lines);
  }

  static String openPipes(List<List<String>> table) {
    return table.stream().map(r -> String.join(" | ", r)).collect(Collectors.joining("\n"));
  }

  static String wideBars(List<List<String>> table) {
    return table.stream()
        .map(r -> "｜" + String.join("｜", r) + "｜")
        .collect(Collectors.joining("\n"));
  }

  static String tabs(List<List<String>> table) {
    return table.stream().map(r -> String.join("\t", r)).collect(Collectors.joining("\n"));
  }

  static String commas(List<List<String>> table) {
    return table.stream()
        .map(
            r ->
                r.stream()
                    .map(t -> t.contains(",") ? "\"" + t + "\"" : t)
                    .collect(Collectors.joining(",")))
        .collect(Collectors.joining("\n"));
  }

  static String semicolons(List<List<String>> table) {
    return table.stream().map(r -> String.join(";", r)).collect(Collectors.joining("\n"));
  }

  static String fixed(List<List<String>> table) {
    int[] widths = widths(table);
    return table.stream().map(r -> padded(r, widths, "  ")).collect(Collectors.joining("\n"));
  }

  static String fixedWithRule(List<List<String>> table) {
    int[] widths = widths(table);
    List<String> lines =
        new ArrayList<>(table.stream().map(r -> padded(r, widths, "   ")).toList());
    lines.add(1, rule(widths, "-", "   ", 0));
    return String.join("\n", lines);
  }

  /** As a database prints it: {@code ---+---} under the head. */
  static String psql(List<List<String>> table) {
    int[] widths = widths(table);
    List<String> lines =
        new ArrayList<>(table.stream().map(r -> " " + padded(r, widths, " | ")).toList());
    lines.add(1, rule(widths, "-", "+", 2));
    return String.join("\n", lines);
  }

  /** {@code +---+}, a rule above, under the head, and below. */
  static String plus(List<List<String>> table) {
    int[] widths = widths(table);
    String rule = "+" + rule(widths, "-", "+", 2) + "+";
    List<String> lines =
        new ArrayList<>(table.stream().map(r -> "| " + padded(r, widths, " | ") + " |").toList());
    lines.add(1, rule);
    lines.add(0, rule);
    lines.add(rule);
    return String.join("\n", lines);
  }

  /** {@code ┌──┬──┐} with a rule between all rows. */
  static String box(List<List<String>> table) {
    int[] widths = widths(table);
    List<String> rows = table.stream().map(r -> "│ " + padded(r, widths, " │ ") + " │").toList();
    return "┌"
        + rule(widths, "─", "┬", 2)
        + "┐\n"
        + String.join("\n├" + rule(widths, "─", "┼", 2) + "┤\n", rows)
        + "\n└"
        + rule(widths, "─", "┴", 2)
        + "┘";
  }

  /** The same as a Chinese terminal draws it: strokes take two columns. */
  static String wideBox(List<List<String>> table) {
    int[] widths = IntStream.of(widths(table)).map(w -> w + w % 2).toArray();
    int[] halves = IntStream.of(widths).map(w -> w / 2).toArray();
    List<String> rows = table.stream().map(r -> "│" + padded(r, widths, "│") + "│").toList();
    return "┏"
        + rule(halves, "━", "┳", 0)
        + "┓\n"
        + String.join("\n┣" + rule(halves, "━", "╋", 0) + "┫\n", rows)
        + "\n┗"
        + rule(halves, "━", "┻", 0)
        + "┛";
  }
}
