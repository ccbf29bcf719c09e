package dev.tieout.read.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tieout.grid.Flow;
import dev.tieout.grid.Grid;
import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlTableTest {
  @Test
  void headComesFirstAndFootLastWhereverTheyAreWritten() {
    assertEquals(
        List.of("h", "1", "2", "f"),
        Pages.rows(
            "<table><tfoot><tr><td>f</tfoot><tbody><tr><td>1</tbody><thead><tr><td>h</thead>"
                + "<tbody><tr><td>2</tbody></table>"));
  }

  @Test
  void theCaptionIsALineBeforeTheGrid() {
    assertEquals(
        List.of("表一", "[1|2]"), Pages.shown("<table><caption>表一</caption><tr><td>1<td>2</table>"));
  }

  @Test
  void strayTextOfATableStandsBeforeIt() {
    assertEquals(List.of("stray", "[1|2]"), Pages.shown("<table>stray<tr><td>1<td>2</table>"));
  }

  @Test
  void missingCellsStayUncoveredAndBlankOnesDoNot() {
    assertEquals(
        List.of("a|b|c", "1||."), Pages.rows("<table><tr><td>a<td>b<td>c<tr><td>1<td></table>"));
  }

  @Test
  void spansAreReadAsBrowsersRead() {
    String html =
        "<table><tr><td rowspan=' 2px'>a<td colspan=+2>b<tr><td colspan=0>c<td rowspan=-1>d"
            + "<tr><td colspan=x>e<td>f<td>g</table>";
    assertEquals(List.of("a|b|b", "a|c|d", "e|f|g"), Pages.rows(html));
  }

  @Test
  void rowSpanZeroEndsWithItsSection() {
    assertEquals(
        List.of("a|1", "a|2", "b|3"),
        Pages.rows("<table><tbody><tr><td rowspan=0>a<td>1<tr><td>2<tbody><tr><td>b<td>3</table>"));
  }

  @Test
  void overshootingSpansAreClippedAndRemarked() {
    Flow flow =
        Pages.read(
            "<table><tr><td colspan=1000000>title<tr><td rowspan=99>a<td>b<tr><td>c</table>");
    assertEquals(List.of("title|title", "a|b", "a|c"), Pages.rows(flow.grids().get(0)));
    assertEquals(List.of("span-clipped"), Pages.codes(flow));
  }

  @Test
  void overlappingSpansLoseNoTextAndAreRemarked() {
    Flow flow = Pages.read("<table><tr><td>a<td rowspan=2>b<td>c<tr><td colspan=3>d<td>e</table>");
    assertEquals(List.of("a|b|c|.", "d|b|.|e"), Pages.rows(flow.grids().get(0)));
    assertEquals(List.of("span-overlap"), Pages.codes(flow));
    assertTrue(flow.remarks().get(0).place().toString().contains("tr[2]/td[1]"));
  }

  @Test
  void placesAreBrowserPathsAndSourceLines() {
    Grid grid =
        Pages.read(
                "<p>x</p>\n<table>\n<tr><td>a</td>\n<td>b</td></tr>\n<tr>\n<td\nwidth=1>c</table>")
            .grids()
            .get(0);
    assertEquals("/html/body/table line 2", grid.place().toString());
    assertEquals(
        List.of(
            "/html/body/table/tbody/tr[1]/td[1] line 3",
            "/html/body/table/tbody/tr[1]/td[2] line 4",
            "/html/body/table/tbody/tr[2]/td line 6"),
        grid.cells().stream().map(c -> c.place().toString()).toList());
  }

  @Test
  void aTableForPageLayoutBecomesLinesAndGrids() {
    assertEquals(
        List.of("站名", "栏目", "标题", "[a|b, 1|2]", "正文", "页脚"),
        Pages.shown(
            "<table width=100%><tr><td colspan=2>站名<tr><td>栏目<td><h1>标题</h1>"
                + "<table border=1><tr><td>a<td>b<tr><td>1<td>2</table><p>正文"
                + "<tr><td colspan=2>页脚</table>"));
  }

  @Test
  void aFrameAroundAnArticleBecomesLines() {
    assertEquals(List.of("一", "二"), Pages.shown("<table><tr><td><p>一</p><p>二</p></table>"));
    String long50 = "长".repeat(50);
    String article = ("<p>" + long50 + "</p>").repeat(4);
    assertEquals(
        List.of("左栏", long50, long50, long50, long50),
        Pages.shown("<table><tr><td>左栏<td>" + article + "</table>"));
  }

  @Test
  void onlyPresentationIsAWordOfTheAuthorForLayout() {
    assertEquals(List.of("a", "b"), Pages.shown("<table role=presentation><tr><td>a<td>b</table>"));
    assertEquals(List.of("[a|b]"), Pages.shown("<table role=table><tr><td>a<td>b</table>"));
  }

  @Test
  void aTableThatLaysOutACellIsItsText() {
    assertEquals(
        List.of("a|13", "b|1\t2"),
        Pages.rows(
            "<table><tr><td>a<td><table><tr><td>13</table>"
                + "<tr><td>b<td><table><tr><td>1<td>2</table></table>"));
  }

  @Test
  void aTableInADataCellIsAGridOfItsOwnAndIsNotDoubled() {
    String plain = "<tr><td>x<td>y".repeat(4);
    List<String> shown =
        Pages.shown(
            "<table>"
                + plain
                + "<tr><td>z<td>w<table><tr><td>1<td>2<tr><td>3<td>4</table></table>");
    assertEquals(List.of("[x|y, x|y, x|y, x|y, z|w]", "[1|2, 3|4]"), shown);
  }

  @Test
  void aTableThatOnlyMakesRoomIsNothing() {
    assertEquals(List.of("x"), Pages.shown("<p>x<table><tr><td>&nbsp;</table><table></table>"));
  }

  @Test
  void aBlankFormIsAGrid() {
    assertEquals(List.of("|", "|"), Pages.rows("<table><tr><td><td><tr><td><td></table>"));
  }
}
