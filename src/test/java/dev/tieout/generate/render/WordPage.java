package dev.tieout.generate.render;

import dev.tieout.generate.print.Paragraph;
import dev.tieout.generate.print.PrintCell;
import dev.tieout.generate.print.PrintPart;
import dev.tieout.generate.print.PrintTable;
import dev.tieout.generate.print.PrintedReport;
import dev.tieout.generate.truth.Dice;
import java.util.stream.Collectors;

/**
 * A page as a word processor pastes it: styles of its own, paragraphs and several spans in each
 * cell, even inside of one number, and empty paragraphs that show nothing.
 */
final class WordPage implements Renderer {
  private static final String HEAD =
      """
      <html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" \
      xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">
      <head>
      <meta http-equiv="Content-Type" content="text/html; charset=%s">
      <meta name="ProgId" content="Word.Document">
      <meta name="Generator" content="WPS Office">
      <title>%s</title>
      <!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
      <style>
      @font-face{font-family:仿宋_GB2312;panose-1:2 1 6 9 6 1 1 1 1 1;}
      p.MsoNormal{mso-style-name:正文;mso-style-parent:"";margin:0pt;text-align:justify;font-size:10.5pt;}
      table.MsoNormalTable{mso-style-name:普通表格;mso-tstyle-rowband-size:0;}
      @page WordSection1{mso-page-border-surround-header:no;size:595.3pt 841.9pt;}
      </style>
      </head>
      <body style="tab-interval:21pt;">
      <!--StartFragment--><div class="WordSection1">
      %s
      </div><!--EndFragment-->
      </body>
      </html>
      """;
  private static final String SPAN =
      "<span style=\"mso-spacerun:'yes';font-family:仿宋_GB2312;mso-hansi-font-family:'Times New Roman';"
          + "font-size:10.5pt;mso-font-kerning:1.0pt;\">";
  private static final String LATIN =
      "<span lang=\"EN-US\" style=\"font-family:'Times New Roman';font-size:10.5pt;\">";
  private static final String NOTHING = "<o:p>&nbsp;</o:p>";

  @Override
  public byte[] render(PrintedReport report, Encoding encoding, Dice dice) {
    String body = report.parts().stream().map(p -> part(p, dice)).collect(Collectors.joining("\n"));
    return encoding.encode(HEAD.formatted(encoding.declared(dice), report.title(), body));
  }

  private static String part(PrintPart part, Dice dice) {
    if (part instanceof PrintTable table) {
      return "<table class=\"MsoNormalTable\" border=\"1\" cellspacing=\"0\" style=\"border-collapse:"
          + "collapse;mso-table-layout-alt:fixed;border:none;\">\n"
          + Html.rows(table, cell -> cell(cell, dice))
          + "\n</table>";
    }
    return paragraph(((Paragraph) part).text(), "justify", dice);
  }

  private static String cell(PrintCell cell, Dice dice) {
    StringBuilder inside = new StringBuilder();
    if (dice.chance(0.03)) {
      inside.append("<p class=\"MsoNormal\">").append(SPAN).append("</span></p>");
    }
    for (String line : cell.text().split("\n", -1)) {
      inside.append(paragraph(line, "center", dice));
    }
    return "<td%s width=\"62\" valign=\"center\" style=\"width:46.5pt;padding:0pt 5.4pt;mso-border-alt:0.5pt solid windowtext;\">%s</td>"
        .formatted(Html.spans(cell), inside);
  }

  private static String paragraph(String text, String align, Dice dice) {
    return "<p class=\"MsoNormal\" align=\"%s\" style=\"text-align:%s;mso-pagination:widow-orphan;\">%s%s</p>"
        .formatted(align, align, spans(text, dice), dice.chance(0.4) ? "<o:p></o:p>" : "");
  }

  // A change of language or of font inside of a text parts it into spans.
  private static String spans(String text, Dice dice) {
    if (text.isEmpty()) {
      return dice.chance(0.5) ? NOTHING : SPAN + "&nbsp;</span>";
    }
    StringBuilder spans = new StringBuilder();
    int from = 0;
    while (from < text.length()) {
      int to = Math.min(text.length(), from + (dice.chance(0.3) ? dice.between(1, 3) : 40));
      boolean latin = text.substring(from, to).chars().allMatch(c -> c < 128);
      spans
          .append(latin ? LATIN : SPAN)
          .append(Html.text(text.substring(from, to)))
          .append("</span>");
      from = to;
    }
    return spans.toString();
  }
}
