package dev.tieout.read.drawn;

import dev.tieout.grid.DisplayWidth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Tables of words with wrapped and missing cells, and ways to draw them. */
final class WrappedGrids {
  private static final String[] WORDS = {
    "Donaudampfschifffahrtsgesellschaft",
    "post",
    "by",
    "the",
    "answered",
    "办公室",
    "财政局",
    "及",
    "Miller",
    "requests",
    "of",
    "Ｂ１",
    "published",
    "in",
    "Züri",
  };

  private static final String[] STATES = {"open", "closed", "不予公开", "in part"};

  private WrappedGrids() {}

  /** Names, phrases and states, with figures in the last column or without any. */
  static List<List<String>> table(Random random, int words, boolean figures) {
    List<List<String>> table = new ArrayList<>();
    table.add(List.of("Body", "What it did", "State", figures ? "2019" : "By whom"));
    int rows = 4 + random.nextInt(6);
    for (int r = 1; r < rows; r++) {
      String name = "Body " + (char) ('A' + random.nextInt(26)) + r;
      String state = STATES[r % 2 == 0 ? 0 : random.nextInt(STATES.length)];
      String last = figures ? String.valueOf(random.nextInt(3000)) : "Team " + "ABC".charAt(r % 3);
      table.add(List.of(name, phrase(random, 1 + random.nextInt(words)), state, last));
    }
    return table;
  }

  private static String phrase(Random random, int words) {
    return IntStream.range(0, words)
        .mapToObj(i -> WORDS[random.nextInt(WORDS.length)])
        .collect(Collectors.joining(" "));
  }

  /** The same with some cells of the middle columns left blank. */
  static List<List<String>> holes(List<List<String>> table, Random random) {
    List<List<String>> holes = new ArrayList<>();
    for (List<String> row : table) {
      List<String> copy = new ArrayList<>(row);
      if (!holes.isEmpty() && random.nextInt(4) == 0) {
        copy.set(1 + random.nextInt(2), "");
      }
      holes.add(copy);
    }
    return holes;
  }

  /** The same with long cells cut into lines, as a table of this width to a column shows them. */
  static List<List<String>> wrapped(List<List<String>> table, int width) {
    return table.stream().map(r -> r.stream().map(t -> wrap(t, width)).toList()).toList();
  }

  private static String wrap(String text, int width) {
    StringBuilder out = new StringBuilder();
    int column = 0;
    for (String word : text.split(" ")) {
      boolean fits = column + 1 + DisplayWidth.of(word) <= width;
      out.append(column == 0 ? "" : fits ? " " : "\n").append(word);
      column = column > 0 && fits ? column + 1 + DisplayWidth.of(word) : DisplayWidth.of(word);
    }
    return out.toString();
  }

  private static int[] widths(List<List<String>> table) {
    return IntStream.range(0, table.get(0).size())
        .map(
            c ->
                table.stream()
                    .flatMap(r -> r.get(c).lines())
                    .mapToInt(DisplayWidth::of)
                    .max()
                    .orElse(0))
        .toArray();
  }

  /** The lines of a row, each cell padded to its width. */
  private static List<String> lines(List<String> row, int[] widths, String between) {
    int height = row.stream().mapToInt(t -> (int) t.lines().count()).max().orElse(1);
    return IntStream.range(0, height)
        .mapToObj(
            i ->
                IntStream.range(0, row.size())
                    .mapToObj(
                        c -> pad(row.get(c).lines().skip(i).findFirst().orElse(""), widths[c]))
                    .collect(Collectors.joining(between)))
        .toList();
  }

  private static String pad(String text, int width) {
    return text + " ".repeat(width - DisplayWidth.of(text));
  }

  private static String rule(int[] widths, String stroke, String between) {
    return Arrays.stream(widths).mapToObj(stroke::repeat).collect(Collectors.joining(between));
  }

  private static String joined(
      List<List<String>> table, int[] widths, String between, String rows) {
    return table.stream()
        .map(r -> String.join("\n", lines(r, widths, between)))
        .collect(Collectors.joining(rows));
  }

  /** {@code +---+} with a rule under each row. */
  static String plus(List<List<String>> table) {
    int[] widths = widths(table);
    String rule = "+-" + rule(widths, "-", "-+-") + "-+";
    return rule
        + "\n"
        + table.stream()
            .map(
                r ->
                    lines(r, widths, " | ").stream()
                        .map(l -> "| " + l + " |\n")
                        .collect(Collectors.joining()))
            .map(r -> r + rule)
            .collect(Collectors.joining("\n"));
  }

  /** Columns of blanks, each row after a blank line. */
  static String apart(List<List<String>> table) {
    return joined(table, widths(table), "   ", "\n\n");
  }

  /** Columns of blanks, each row right under the one before. */
  static String close(List<List<String>> table) {
    return joined(table, widths(table), "  ", "\n");
  }

  /** As reStructuredText draws simple tables. */
  static String ruled(List<List<String>> table) {
    int[] widths = widths(table);
    String rule = rule(widths, "=", "  ");
    return String.join(
        "\n",
        rule,
        joined(table.subList(0, 1), widths, "  ", "\n"),
        rule,
        joined(table.subList(1, table.size()), widths, "  ", "\n"),
        rule);
  }

  /** As a program for databases prints them: one blank between columns, a rule under the head. */
  static String listing(List<List<String>> table) {
    int[] widths = widths(table);
    return String.join(
        "\n",
        joined(table.subList(0, 1), widths, " ", "\n"),
        rule(widths, "-", " "),
        joined(table.subList(1, table.size()), widths, " ", "\n"));
  }

  /** Comma-separated values with line breaks in quoted fields. */
  static String commas(List<List<String>> table) {
    return table.stream()
        .map(
            r ->
                r.stream()
                    .map(t -> t.contains("\n") ? "\"" + t + "\"" : t)
                    .collect(Collectors.joining(",")))
        .collect(Collectors.joining("\n"));
  }
}
