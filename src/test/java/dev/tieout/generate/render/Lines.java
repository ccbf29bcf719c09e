package dev.tieout.generate.render;

import dev.tieout.generate.print.Paragraph;
import dev.tieout.generate.print.PrintPart;
import dev.tieout.generate.print.PrintRow;
import dev.tieout.generate.print.PrintTable;
import dev.tieout.generate.print.PrintedReport;
import dev.tieout.generate.truth.Dice;
import java.util.ArrayList;
import java.util.List;

/** Plain text: a line a paragraph, and tables as {@code tables} writes them. */
record Lines(TableLines tables) implements Renderer {
  /** Writes one table. */
  interface TableLines {
    List<String> of(PrintTable table, Dice dice);
  }

  @Override
  public byte[] render(PrintedReport report, Encoding encoding, Dice dice) {
    boolean spaced = dice.chance(0.5);
    List<String> lines = new ArrayList<>();
    for (PrintPart part : report.parts()) {
      lines.addAll(lines(part, dice));
      if (spaced) {
        lines.add("");
      }
    }
    String end = dice.chance(0.2) ? "\r\n" : "\n";
    return encoding.encode(String.join(end, lines) + end);
  }

  private List<String> lines(PrintPart part, Dice dice) {
    return part instanceof PrintTable table
        ? tables.of(table, dice)
        : List.of(((Paragraph) part).text());
  }

  /** The line of a row that is no part of the table, or none. */
  static List<String> intruder(PrintRow row) {
    return row.kind() == PrintRow.Kind.INTRUDER ? List.of(row.cells().get(0).text()) : List.of();
  }
}
