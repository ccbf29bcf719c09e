package dev.tieout.generate.render;

import dev.tieout.generate.print.Paragraph;
import dev.tieout.generate.print.PrintCell;
import dev.tieout.generate.print.PrintPart;
import dev.tieout.generate.print.PrintTable;
import dev.tieout.generate.print.PrintedReport;
import dev.tieout.generate.truth.Dice;
import java.util.stream.Collectors;

/** A page written by hand: nothing in it but the report, spans as on the form. */
final class CleanPage implements Renderer {
  @Override
  public byte[] render(PrintedReport report, Encoding encoding, Dice dice) {
    return encoding.encode(
        """
        <!DOCTYPE html>
        <html lang="zh-CN">
        <head>
        <meta charset="%s">
        <title>%s</title>
        </head>
        <body>
        %s
        </body>
        </html>
        """
            .formatted(encoding.declared(dice), Html.text(report.title()), body(report)));
  }

  /** Everything between the body tags. */
  static String body(PrintedReport report) {
    return report.parts().stream().map(CleanPage::part).collect(Collectors.joining("\n"));
  }

  private static String part(PrintPart part) {
    return part instanceof PrintTable table
        ? "<table border=\"1\">\n" + Html.rows(table, CleanPage::cell) + "\n</table>"
        : paragraph((Paragraph) part);
  }

  private static String cell(PrintCell cell) {
    return "<td" + Html.spans(cell) + ">" + Html.text(cell.text()) + "</td>";
  }

  private static String paragraph(Paragraph paragraph) {
    String tag =
        switch (paragraph.kind()) {
          case TITLE -> "h1";
          case HEADING -> "h2";
          default -> "p";
        };
    return "<%s>%s</%s>".formatted(tag, Html.text(paragraph.text()), tag);
  }
}
