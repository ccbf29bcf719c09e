package dev.tieout.read.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tieout.grid.Flow;
import dev.tieout.grid.Line;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lines, cells' texts, and what is left out. */
class HtmlTextTest {
  @Test
  void paragraphsHeadingsAndListItemsAreLinesInReadingOrder() {
    assertEquals(
        List.of("目录", "一、概况", "二、申请", "正文一。", "正文二。", "版权所有"),
        Pages.shown(
            "<nav>目录</nav><h2>一、概况</h2><ul><li>二、申请</li></ul>"
                + "<div>正文一。<p>正文二。</div><footer>版权所有</footer>"));
  }

  @Test
  void textAroundAnInnerBlockIsNeitherLostNorJoined() {
    assertEquals(
        List.of("before", "inner", "after"), Pages.shown("<div>before<p>inner</p>after</div>"));
  }

  @Test
  void aBreakSplitsALineAndEmptyLinesAreCounted() {
    List<Line> lines = Pages.read("<p>a<br>b<br><br><br>c</p><p>&nbsp;</p><p>d</p>").lines();
    assertEquals(List.of("a", "b", "c", "d"), lines.stream().map(Line::text).toList());
    assertEquals(List.of(0, 0, 2, 1), lines.stream().map(Line::gap).toList());
  }

  @Test
  void definitionListsAreLines() {
    assertEquals(
        List.of("受理", "13件", "结转", "2件"), Pages.shown("<dl><dt>受理<dd>13件<dt>结转<dd>2件</dl>"));
  }

  @Test
  void preformattedTextKeepsItsBlanksAndBlankLines() {
    List<Line> lines = Pages.read("<p>x</p>\n<pre>\n  a   1\n\n\n b\t2</pre>").lines();
    assertEquals(List.of("x", "  a   1", " b\t2"), lines.stream().map(Line::text).toList());
    assertEquals(2, lines.get(2).gap());
    assertEquals("/html/body/pre line 3", lines.get(1).place().toString());
    assertEquals("/html/body/pre line 6", lines.get(2).place().toString());
  }

  @Test
  void spansOfOneCellAreOneText() {
    assertEquals(
        List.of("本年新收政府信息公开申请数量|13"),
        Pages.rows(
            "<table><tr><td><p class=MsoNormal><span style='mso-hansi-font-family:宋体'>本年新收"
                + "<span lang=EN-US></span>政府</span><span>信息公开</span><b>申请数量</b><o:p></o:p></p>"
                + "<td><p><span lang=EN-US>1</span><span lang=EN-US>3<o:p></o:p></span></p></table>"));
  }

  @Test
  void paragraphsAndBreaksInACellAreLinesOfItsText() {
    assertEquals(
        List.of("商业\n企业|本年新\n制作数量"),
        Pages.rows("<table><tr><td><p>商业</p><p>企业</p></td><td>本年新<br/>制作数量</td></tr></table>"));
  }

  @Test
  void whiteSpaceOfTheSourceCollapsesAndNoBreakBlanksStay() {
    assertEquals(
        List.of("a b|\u00a0|\u00a01|"),
        Pages.rows(
            "<table><tr><td>\n a\n\t b </td><td>&nbsp;</td><td>&nbsp;1 </td><td> </td></tr></table>"));
  }

  @Test
  void officeCommentsAndIslandsAreNotText() {
    assertEquals(
        List.of("正文"),
        Pages.shown(
            "<!--[if gte mso 9]><xml><w:View>Normal</w:View></xml><![endif]-->"
                + "<xml><w:Zoom>0</w:Zoom></xml><style>p{}</style><script>var a='<p>x</p>'</script>"
                + "<p><![if !supportEmptyParas]>正文<![endif]></p>"));
  }

  @Test
  void hiddenTextIsLeftOutAndItsFiguresAreRemarked() {
    Flow flow =
        Pages.read(
            "<p>shown</p><p hidden>a</p><p style='color:red; DISPLAY : none'>b</p>"
                + "<p style=\"visibility:hidden\">c</p><span style='mso-hide:all'>d</span>"
                + "<div style='display:none'><p>13件</p></div><p style='display:none;display:block'>e");
    assertEquals(List.of("shown", "e"), flow.lines().stream().map(Line::text).toList());
    assertEquals(List.of("hidden-text"), Pages.codes(flow));
    assertEquals("/html/body/div line 1", flow.remarks().get(0).place().toString());
  }

  @Test
  void onlyHidingPropertiesHide() {
    assertEquals(
        List.of("a", "b", "c", "d"),
        Pages.shown(
            "<p style='text-decoration:none'>a</p><p style='mso-border-alt:none;border:none'>b</p>"
                + "<p style='overflow:hidden'>c</p><p style='visibility:visible;display:nonesuch'>d"));
  }

  @Test
  void aCellThatIsNotDisplayedIsNoCellAndAnInvisibleOneIsBlank() {
    assertEquals(
        List.of("a|b", "c|"),
        Pages.rows(
            "<table><tr><td>a<td style='display:none'>x<td>b<tr style='display:none'><td>y<td>z"
                + "<tr><td>c<td style='visibility:hidden'>w</table>"));
  }

  @Test
  void raisedDigitsDoNotJoinTheNumberBeforeThem() {
    assertEquals(
        List.of("13²|5₁|1st"),
        Pages.rows("<table><tr><td>13<sup>2</sup><td>5<sub>1</sub><td>1<sup>st</sup></table>"));
  }

  @Test
  void struckOutDigitsDoNotJoinTheNumberBesideThem() {
    assertEquals(List.of("1 3 4|x"), Pages.rows("<table><tr><td>1<del>3</del>4<td>x</table>"));
  }

  @Test
  void picturesAndFieldsShowTheTextThatStandsForThem() {
    Flow flow =
        Pages.read(
            "<table><tr><td><img alt='十三' src=a.png><td><input value=5><td><input type=hidden value=6>"
                + "<tr><td><img src=b.png><td>2<img src=c.png><td></table>");
    assertEquals(List.of("十三|5|", "|2|"), Pages.rows(flow.grids().get(0)));
    assertEquals(List.of("picture-in-cell"), Pages.codes(flow));
    assertEquals("1", flow.remarks().get(0).arguments().get("count"));
    assertTrue(flow.remarks().get(0).place().toString().contains("tr[2]/td[1]"));
  }

  @Test
  void lostCharactersAreRemarkedWithTheirPlace() {
    Flow flow = Pages.read("<p>a</p>\n<p>1&#xD800;3&#xFFFD;\uFFFD</p>");
    assertEquals("1\uFFFD3\uFFFD\uFFFD", flow.lines().get(1).text());
    assertEquals(List.of("lost-characters"), Pages.codes(flow));
    assertEquals("3", flow.remarks().get(0).arguments().get("count"));
    assertEquals("/html/body/p[2] line 2", flow.remarks().get(0).place().toString());
  }

  @Test
  void theHeadGivesHintsTheMostTellingFirst() {
    Flow flow =
        Pages.read(
            "<html><head>\n<title>某市人民政府</title>\n<meta name='Author' content='办公室'>"
                + "<meta name=\"ContentSource\" content=\"某市教育局\">\n<meta name='PubDate' content='2021-01-31 09:00'>"
                + "<meta name=ArticleTitle content='某市教育局年度报告'></head><body>x");
    assertEquals(
        List.of(
            "TITLE 某市教育局年度报告",
            "TITLE 某市人民政府",
            "PUBLISHER 某市教育局",
            "PUBLISHER 办公室",
            "PUBLISHED 2021-01-31 09:00"),
        flow.hints().stream().map(h -> h.kind() + " " + h.text()).toList());
    assertEquals("/html/head/title line 2", flow.hints().get(1).place().toString());
    assertEquals("/html/head/meta[3] line 4", flow.hints().get(4).place().toString());
    assertEquals(List.of("x"), flow.lines().stream().map(Line::text).toList());
  }
}
