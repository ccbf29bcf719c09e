package dev.tieout.generate.render;

import dev.tieout.generate.print.Paragraph;
import dev.tieout.generate.print.PrintCell;
import dev.tieout.generate.print.PrintPart;
import dev.tieout.generate.print.PrintTable;
import dev.tieout.generate.print.PrintedReport;
import dev.tieout.generate.truth.Dice;

/**
 * No separators: from the heading of section two to that of section five everything stands on one
 * line, cell on cell. Now and then a blank is left between two cells, as in real texts of this
 * kind.
 */
final class Glued implements Renderer {
  @Override
  public byte[] render(PrintedReport report, Encoding encoding, Dice dice) {
    double blank = dice.chance(0.6) ? 0 : 0.1 * dice.share();
    StringBuilder text = new StringBuilder();
    boolean inTables = false;
    for (PrintPart part : report.parts()) {
      if (part instanceof PrintTable table) {
        table.cells().forEach(cell -> append(cell, blank, dice, text));
        inTables = true;
      } else {
        Paragraph paragraph = (Paragraph) part;
        boolean heading = paragraph.kind() == Paragraph.Kind.HEADING;
        // The headings between the tables are glued as well, the first of section two begins a
        // line.
        text.append(inTables && heading ? "" : lineBreak(text)).append(paragraph.text());
        inTables = inTables && heading && !paragraph.text().startsWith("五");
        inTables = inTables || paragraph.text().startsWith("二、");
      }
    }
    return encoding.encode(text + "\n");
  }

  private static String lineBreak(StringBuilder text) {
    return text.isEmpty() ? "" : "\n";
  }

  private static void append(PrintCell cell, double blank, Dice dice, StringBuilder text) {
    text.append(Cells.oneLine(cell)).append(dice.chance(blank) ? " " : "");
  }
}
