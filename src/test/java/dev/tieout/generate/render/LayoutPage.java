package dev.tieout.generate.render;

import dev.tieout.generate.print.Paragraph;
import dev.tieout.generate.print.PrintCell;
import dev.tieout.generate.print.PrintPart;
import dev.tieout.generate.print.PrintTable;
import dev.tieout.generate.print.PrintedReport;
import dev.tieout.generate.truth.Dice;
import java.util.stream.Collectors;

/**
 * A page that a site's template laid out with tables: navigation, a column at the side, a footer,
 * the report in a cell in the middle. Spans are not those of the form.
 */
final class LayoutPage implements Renderer {
  private static final String PAGE =
      """
      <html><head><meta http-equiv="Content-Type" content="text/html; charset=%1$s"><title>%2$s_示例门户网站</title>
      <meta name="ArticleTitle" content="%2$s">
      <script>var visits = 1204; document.write("<table><tr><td>" + visits + "</td></tr></table>");</script>
      <style>.nav td{padding:4px}</style></head><body>
      <table width="100%%" class="nav"><tr><td><a href="/">首页</a></td><td><a href="/zwgk/">政务公开</a></td>
      <td><a href="/fw/">办事服务</a></td><td><a href="/hd/">互动交流</a></td></tr></table>
      <div style="display:none">一、本年新收政府信息公开申请数量 99</div>
      <table width="1000" align="center" border="0"><tr>
      <td width="200" valign="top"><table><tr><td>信息公开指南</td></tr><tr><td>信息公开年报</td></tr></table></td>
      <td>
      %3$s
      </td></tr></table>
      <table width="100%%"><tr><td>主办:示例办公室 网站标识码:0000000000 浏览量:77</td></tr></table>
      </body></html>
      """;

  @Override
  public byte[] render(PrintedReport report, Encoding encoding, Dice dice) {
    PrintedReport spanned = report.mapTables(t -> WrongSpans.of(t, dice));
    String body = spanned.parts().stream().map(LayoutPage::part).collect(Collectors.joining("\n"));
    return encoding.encode(PAGE.formatted(encoding.declared(dice), report.title(), body));
  }

  private static String part(PrintPart part) {
    if (part instanceof PrintTable table) {
      return "<table align=\"center\" border=\"1\" cellspacing=\"1\"><tbody>"
          + Html.rows(table, LayoutPage::cell)
          + "</tbody></table>";
    }
    Paragraph paragraph = (Paragraph) part;
    String style = paragraph.kind() == Paragraph.Kind.TITLE ? "font-weight:bold;" : "";
    return "<p style=\"text-indent:2em;%s\">%s</p>".formatted(style, Html.text(paragraph.text()));
  }

  private static String cell(PrintCell cell) {
    boolean label = cell.kind() == PrintCell.Kind.LABEL;
    String text = cell.isBlank() ? "&nbsp;" : Html.text(cell.text());
    return "<td nowrap=\"nowrap\"%s><p%s>%s</p></td>"
        .formatted(Html.spans(cell), label ? "" : " align=\"center\"", text);
  }
}
