package dev.tieout.read.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TagTrimmerTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = ';',
      value = {
        "<p class=a>x; <p>x",
        "<td ROWSPAN=2 width='3>4' colspan=\"5\" nowrap>x; <td ROWSPAN=2 colspan=\"5\">x",
        "<img src=a alt=b/>; <img alt=b/>",
        "<img alt=b />; <img alt=b />",
        "<br class=x/>; <br>",
        "<br class=x />; <br />",
        "<td\t=x=y rowspan = 2>; <td rowspan = 2>",
        "<a href=?x=\"y>z; <a>z",
        "<!-- <p class=a> --><p class=b>; <!-- <p class=a> --><p>",
        "<script a=b>'<p class=a>'</script>; <script>'<p class=a>'</script>",
        "<p class=\"a; <p class=\"a",
        "a < b <1 c=d>; a < b <1 c=d>",
      })
  void leavesOutWhatSaysNothing(String html, String trimmed) {
    assertEquals(trimmed, TagTrimmer.trim(html));
  }

  @Test
  void keepsStylesThatHide() {
    String shown = "<p style='color:red'>";
    String hidden = "<p style=\"color:red;display:none\">";
    assertEquals("<p><p style=\"color:red;display:none\">", TagTrimmer.trim(shown + hidden));
  }

  @Test
  void marksTheFirstPlaceOfEachLineAndEveryTable() {
    assertEquals(
        "<p><table tieout-line=\"1\"><tr><td>\n<b><td tieout-line=\"2\"></b><td>",
        TagTrimmer.trim("<p><table><tr><td>\n<b><td></b><td>"));
  }

  /** The parser's own tracking of positions is the truth that the cheaper marks must give too. */
  @Test
  void linesOfCellsAreThoseThatTheParserWouldTrack() {
    String[] parts = {
      "<p>", "</p>", "<div class='a\nb'>", "</div>", "\n", "\n\n", "text", "<table>\n<tr><td>",
      "<td>\n", "<tr><th>", "</table>", "<!-- <p>\n -->", "<span\n>", "<b>", "</b>", "<li>",
      "<script>\n'<p>'</script>", "<h1 title=\"<p>\">", "</h1>", "<br>", "<pre>\na\n</pre>",
    };
    assertLines(parts, Set.of("table", "td", "th"));
  }

  @Test
  void linesOfBlocksAreThoseThatTheParserWouldTrack() {
    String[] parts = {
      "<p>",
      "<div class='a\nb'>",
      "</div>",
      "\n",
      "\n\n",
      "text",
      "<ul>",
      "</ul>",
      "<span\n>",
      "<!-- <p>\n -->",
      "<b>",
      "</b>",
      "<li>",
      "<style>\n<p></style>",
      "<h1 title=\"<p>\">",
      "</h1>",
      "<br>",
      "<pre>\na\n</pre>",
      "<title>\n<p></title>",
      "<font>",
      "</font>",
    };
    assertLines(parts, Set.of("p", "div", "li", "ul", "h1"));
  }

  private static void assertLines(String[] parts, Set<String> names) {
    Random random = new Random(7);
    for (int i = 0; i < 1500; i++) {
      StringBuilder html = new StringBuilder();
      for (int n = random.nextInt(30); n >= 0; n--) {
        html.append(parts[random.nextInt(parts.length)]);
      }
      Document tracked = Parser.htmlParser().setTrackPosition(true).parseInput(html.toString(), "");
      Document marked = Parser.htmlParser().parseInput(TagTrimmer.trim(html.toString()), "");
      assertEquals(tracked.text(), marked.text(), html::toString);
      assertEquals(
          places(tracked, names, e -> e.sourceRange().start().lineNumber()),
          places(marked, names, e -> Integer.parseInt("0" + e.attr(TagTrimmer.LINE))),
          html::toString);
    }
  }

  /** Name and line of each element of the names; an element without a line has the one before. */
  private static List<String> places(
      Document page, Set<String> names, ToIntFunction<Element> line) {
    List<String> places = new ArrayList<>();
    int latest = 1;
    for (Element element : page.getAllElements()) {
      int own = line.applyAsInt(element);
      latest = own > 0 ? own : latest;
      if (names.contains(element.normalName())) {
        places.add(element.normalName() + " " + latest);
      }
    }
    return places;
  }
}
