package dev.tieout.read.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tieout.grid.Cell;
import dev.tieout.grid.Flow;
import dev.tieout.grid.Line;
import dev.tieout.read.UnreadableException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlHostileTest {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private static String refusal(String html) {
    return assertTimeoutPreemptively(
        PATIENCE,
        () -> {
          byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
          return assertThrows(UnreadableException.class, () -> Pages.readStrictly(bytes)).code();
        });
  }

  private static Flow quickly(String html) {
    return assertTimeoutPreemptively(PATIENCE, () -> Pages.read(html));
  }

  @Test
  void fiftyMegabytesOfCellsAreRefused() {
    assertEquals(
        "too-many-cells", refusal("<table><tr>" + "<td>".repeat((50 << 20) / "<td>".length())));
    assertEquals("too-many-cells", refusal("<td>".repeat(2_100_000)));
  }

  @Test
  void millionsOfParagraphsAreRefused() {
    assertEquals("too-many-elements", refusal("<p>".repeat(4_100_000)));
  }

  @ParameterizedTest
  @CsvSource({"<div>", "<b>", "<table><tr><td>", "<font><p>", "<span>"})
  void nestingAMillionDeepIsRefused(String tags) {
    assertEquals("nested-too-deep", refusal(tags.repeat(1_000_000)));
  }

  @Test
  void nestingUnknownElementsIsRefusedToo() {
    assertEquals("nested-too-deep", refusal("<p>" + "<x-y>".repeat(1_000_000)));
  }

  @Test
  void carelessNestingIsFlattenedRemarkedAndLosesNoText() {
    String html = IntStream.range(0, 2000).mapToObj(i -> "<div>" + i).collect(Collectors.joining());
    Flow flow = quickly(html);
    assertEquals("nesting-flattened", flow.remarks().get(0).code());
    assertEquals(
        IntStream.range(0, 2000).mapToObj(String::valueOf).toList(),
        flow.lines().stream().map(Line::text).toList());
  }

  @Test
  void tablesNestedTooDeepLoseNoText() {
    String html =
        IntStream.range(0, 600)
            .mapToObj(i -> "<table><tr><td>" + i + "<td>x")
            .collect(Collectors.joining());
    Flow flow = quickly(html);
    assertTrue(Pages.codes(flow).contains("nesting-flattened"));
    String text =
        flow.lines().stream().map(Line::text).collect(Collectors.joining("\n"))
            + flow.grids().stream()
                .flatMap(g -> g.cells().stream())
                .map(Cell::text)
                .collect(Collectors.joining("\n"));
    assertEquals(600, text.chars().filter(c -> c == 'x').count());
    assertEquals(
        IntStream.range(0, 600).mapToObj(String::valueOf).sorted().toList(),
        Pattern.compile("\\d+").matcher(text).results().map(MatchResult::group).sorted().toList());
  }

  @Test
  void pathsOfDeepPlacesStayShort() {
    String html = "<div>".repeat(400) + "<p>1</p>".repeat(20_000);
    Flow flow = quickly(html);
    assertEquals(20_000, flow.lines().size());
    String last = flow.lines().get(19_999).place().toString();
    assertTrue(last.startsWith("/…/div") && last.endsWith("/p[20000] line 1"), last);
    assertTrue(last.length() < 300, last);
  }

  @Test
  void manyChildrenOfManyNamesHaveTheirPathsAtOnce() {
    String html =
        IntStream.range(0, 40_000)
            .mapToObj(i -> "<x" + i + "><p>" + i + "</p></x" + i + ">")
            .collect(Collectors.joining());
    assertEquals(40_000, quickly(html).lines().size());
  }

  @Test
  void spansThatWouldFillTheMemoryAreRefused() {
    String row = "<tr>" + "<td rowspan=65534 colspan=1000>1".repeat(100);
    assertEquals("too-many-cells", refusal("<table>" + row.repeat(200) + "</table>"));
  }

  @Test
  void aLargeTableIsRead() {
    String row = "<tr>" + "<td>1</td>".repeat(20) + "</tr>\n";
    Flow flow = quickly("<table>\n" + row.repeat(1_000) + "</table>");
    assertEquals(20_000, flow.grids().get(0).cells().size());
    assertEquals(
        "/html/body/table/tbody/tr[1000]/td[20] line 1001",
        flow.grids().get(0).at(999, 19).orElseThrow().place().toString());
  }

  @Test
  void nothingToSeeIsRefused() {
    assertEquals("no-text", refusal("<html><body><script>x</script><p>&nbsp;</p></body></html>"));
  }

  @ParameterizedTest
  @CsvSource({
    "<p>a<td",
    "<p>a<!--",
    "<p>a</p><table><tr><td>1<td style='x",
    "<p>a<script>",
    "<p>a</",
    "<p>a&#99999999999;",
    "<p>a<![CDATA[",
    "<p>a</table></td></tr>",
  })
  void cutOffPagesAreReadAsFarAsTheyGo(String html) {
    assertTrue(quickly(html).lines().get(0).text().startsWith("a"));
  }
}
