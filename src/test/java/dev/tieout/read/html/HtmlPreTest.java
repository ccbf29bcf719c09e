package dev.tieout.read.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tieout.grid.Flow;
import dev.tieout.grid.Grid;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables that are drawn with characters in preformatted text of a page. */
class HtmlPreTest {
  private static final List<String> TABLE =
      List.of("Body|2019|2020", "Office|12|13", "Bureau|4|5", "All|16|18");

  private static List<List<String>> drawn(String html) {
    return Pages.read(html).drawn().stream().map(d -> Pages.rows(d.grid())).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Body    2019   2020\nOffice    12     13\nBureau     4      5\nAll       16     18",
        "| Body | 2019 | 2020 |\n|---|---|---|\n|Office|12|13|\n|Bureau|4|5|\n|All|16|18|",
        "Body\t2019\t2020\nOffice\t12\t13\nBureau\t4\t5\nAll\t16\t18",
        "┌──────┬────┬────┐\n│Body  │2019│2020│\n├──────┼────┼────┤\n│Office│  12│  13│\n"
            + "├──────┼────┼────┤\n│Bureau│   4│   5│\n├──────┼────┼────┤\n"
            + "│All   │  16│  18│\n└──────┴────┴────┘",
        "Body    2019   2020\n<b>Office</b>    12     13\nBureau     4      <a href=x>5</a>\n"
            + "All       16     18",
        "Body    2019   2020<br>Office    12     13<br>Bureau     4      5<br>All       16     18",
      })
  void aTableInPreformattedTextIsRead(String text) {
    assertEquals(List.of(TABLE), drawn("<p>Requests</p><pre>\n" + text + "\n</pre><p>End.</p>"));
  }

  @Test
  void itsCellsStandOnTheirLinesOfTheSource() {
    Flow flow =
        Pages.read(
            "<html><body>\n<p>x</p>\n<pre>\nTable 1\n\nBody    2019   2020\nOffice    12     13\n"
                + "Bureau     4      5\n</pre>\n</body></html>");
    Grid grid = flow.drawn().get(0).grid();
    assertEquals("/html/body/pre line 6", grid.place().toString());
    assertEquals("/html/body/pre line 8", grid.at(2, 2).orElseThrow().place().toString());
    assertEquals(5, flow.lines().size(), "its lines are lines of the page as well");
    assertEquals(2, flow.drawn().get(0).first());
    assertEquals(5, flow.drawn().get(0).end());
  }

  @Test
  void linesOfTwoElementsAreNotOneTable() {
    String half = "<pre>\nOffice    12     13\nBureau     4      5\n</pre>";
    assertEquals(List.of(2, 2), drawn(half + half).stream().map(List::size).toList());
    assertEquals(
        List.of(), drawn("<p>Office    12     13<br>Bureau     4      5<br>A  16  18</p>"));
  }

  @Test
  void drawnAndOtherTablesComeInReadingOrder() {
    Flow flow =
        Pages.read(
            "<pre>\nA    12     13\nB     4      5\n</pre><table><tr><td>C<td>1<tr><td>D<td>2"
                + "</table><pre>\nE    12     13\nF     4      5\n</pre>");
    assertEquals(
        List.of("A", "C", "E"), flow.tables().stream().map(grid -> grid.text(0, 0)).toList());
  }

  @Test
  void raisedAndStruckDigitsDoNotJoinTheNumberBesideThem() {
    assertEquals(List.of("13² 1 3 4"), Pages.shown("<pre>13<sup>2</sup> 1<del>3</del>4</pre>"));
  }

  @Test
  void aProgramIsNoTable() {
    assertEquals(
        List.of(),
        drawn("<pre><code>int  a  =  1;\nint  b  =  22;\nint  c  =  333;\n</code></pre>"));
  }
}
