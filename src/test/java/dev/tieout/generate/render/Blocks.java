package dev.tieout.generate.render;

import dev.tieout.generate.print.Paragraph;
import dev.tieout.generate.print.PrintCell;
import dev.tieout.generate.print.PrintPart;
import dev.tieout.generate.print.PrintRow;
import dev.tieout.generate.print.PrintTable;
import dev.tieout.generate.print.PrintedReport;
import dev.tieout.generate.truth.Dice;
import java.util.List;

/**
 * A cell a block, as the given report has it. One blank line stands before the next cell of a row,
 * two before the next row, three within the head, behind a group and behind the row that carries
 * the label of all results, four before a row whose label is lost. In section two it is often one
 * line everywhere.
 */
final class Blocks implements Renderer {
  @Override
  public byte[] render(PrintedReport report, Encoding encoding, Dice dice) {
    StringBuilder text = new StringBuilder();
    boolean irregular = dice.chance(0.3);
    boolean even = dice.chance(0.6);
    for (PrintPart part : report.parts()) {
      if (part instanceof PrintTable table) {
        boolean flat = even && table.name().equals("section_two");
        table(table, flat, irregular, text);
      } else {
        paragraph((Paragraph) part, text);
      }
    }
    return encoding.encode(text + "\n");
  }

  private static void paragraph(Paragraph paragraph, StringBuilder text) {
    boolean heading = paragraph.kind() == Paragraph.Kind.HEADING;
    block(paragraph.text(), heading ? 2 : 1, text);
  }

  private static void table(PrintTable table, boolean flat, boolean irregular, StringBuilder text) {
    List<PrintRow> rows = table.rows();
    for (int r = 0; r < rows.size(); r++) {
      // Seen before the last row of the given report: one line before the label, two behind it.
      boolean odd = irregular && r == rows.size() - 1 && table.name().equals("requests");
      row(rows.get(r), r == 0 || flat || odd ? 1 : gap(rows.get(r - 1), rows.get(r)), odd, text);
    }
  }

  private static int gap(PrintRow before, PrintRow row) {
    if (row.lacksLabel() && before.hasValues()) {
      return 4;
    }
    boolean inHead = before.kind() == PrintRow.Kind.HEAD && row.kind() == PrintRow.Kind.HEAD;
    boolean outer = before.cells().stream().anyMatch(c -> c.rowSpan() > 10);
    return inHead || outer || before.endsGroup() ? 3 : 2;
  }

  private static void row(PrintRow row, int gap, boolean odd, StringBuilder text) {
    List<PrintCell> cells = Cells.shown(row);
    for (int i = 0; i < cells.size(); i++) {
      block(cells.get(i).text(), i == 0 ? gap : odd && i == 1 ? 2 : 1, text);
    }
  }

  private static void block(String block, int gap, StringBuilder text) {
    if (!text.isEmpty()) {
      text.append("\n".repeat(gap + 1));
    }
    text.append(block);
  }
}
