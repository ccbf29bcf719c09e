package dev.tieout.read.drawn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.tieout.grid.Cell;
import dev.tieout.grid.Flow;
import dev.tieout.grid.Grid;
import dev.tieout.read.Limits;
import dev.tieout.read.text.TextReader;
import dev.tieout.source.Source;
import dev.tieout.source.TextPlace;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextTablesTest {
  private static final String BEFORE = "The report says, in short, what was done in the year.\n\n";
  private static final String BEHIND = "\n\nNothing else is to be said of it.\n";

  static Flow read(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return new TextReader().read(Source.of("a.txt", bytes), Limits.standard()).orElseThrow();
    } catch (dev.tieout.read.UnreadableException e) {
      throw new AssertionError(e);
    }
  }

  static List<List<String>> texts(Grid grid) {
    return IntStream.range(0, grid.rows())
        .mapToObj(r -> IntStream.range(0, grid.columns()).mapToObj(c -> grid.text(r, c)).toList())
        .toList();
  }

  private static List<List<List<String>>> tables(String text) {
    return read(text).drawn().stream().map(d -> texts(d.grid())).toList();
  }

  static Stream<String> shapes() {
    return shapeMap().keySet().stream();
  }

  private static Map<String, Function<List<List<String>>, String>> shapeMap() {
    Map<String, Function<List<List<String>>, String>> shapes = new LinkedHashMap<>();
    shapes.put("markdown", DrawnGrids::markdown);
    shapes.put("openPipes", DrawnGrids::openPipes);
    shapes.put("wideBars", DrawnGrids::wideBars);
    shapes.put("tabs", DrawnGrids::tabs);
    shapes.put("commas", DrawnGrids::commas);
    shapes.put("semicolons", DrawnGrids::semicolons);
    shapes.put("fixed", DrawnGrids::fixed);
    shapes.put("fixedWithRule", DrawnGrids::fixedWithRule);
    shapes.put("psql", DrawnGrids::psql);
    shapes.put("plus", DrawnGrids::plus);
    shapes.put("box", DrawnGrids::box);
    shapes.put("wideBox", DrawnGrids::wideBox);
    return shapes;
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void whatIsDrawnIsReadBack(String shape) {
    for (int seed = 0; seed < 60; seed++) {
      Random random = new Random(seed);
      List<List<String>> table = DrawnGrids.table(random, seed % 2 == 0);
      String drawn = shapeMap().get(shape).apply(table);
      String text = BEFORE + drawn + BEHIND;
      assertEquals(List.of(table), tables(text), shape + " " + seed + "\n" + drawn);
      assertPlaces(text);
    }
  }

  /** Every cell with one line of text stands where its place says. */
  private static void assertPlaces(String text) {
    String[] lines = text.split("\n", -1);
    for (Cell cell : read(text).drawn().get(0).grid().cells()) {
      TextPlace place = (TextPlace) cell.place();
      String line = lines[place.line() - 1];
      String found = line.substring(line.offsetByCodePoints(0, place.column() - 1));
      String quote = found.startsWith("\"") ? "\"" : "";
      assertEquals(true, found.startsWith(quote + cell.text()), () -> cell + " in " + line);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // Prose with two blanks behind each full stop.
        "In 2019 we had 13 requests.  In 2020 there were 14.\nMost came by post.  Some came by 3 mails.\n"
            + "None was refused.  All were answered in 20 days.\nWe thank all.  There were 5 of them.",
        // Two columns of prose.
        "The office has answered all      In the year before there were\n"
            + "requests that came in, and       fewer of them, as the form was\n"
            + "has published what was in        new and not known to all. We\n"
            + "force at the end of 2019.        expect 20 more in 2020.",
        // Lists.
        "1.  The first\n2.  The second\n3.  The third",
        "1\tThe first\n2\tThe second\n3\tThe third",
        "（一）　主动公开\n（二）　依申请公开\n（三）　收费",
        "Phone:\t12345\nPostcode:\t350000\nFax:\tnone",
        // Contents pages.
        "Summary .......... 1\nRequests ......... 3\nDisputes ........ 12",
        "Summary            1\nRequests           3\nDisputes          12",
        "Summary\t1\nRequests\t3\nDisputes\t12",
        // Source code.
        "int a;      // 1\nint bcd;    // 2\nlong efg;   // 3",
        "int  a  =  1;\nint  b  =  22;\nint  c  =  333;",
        "cat a.txt | sort | uniq\ncat b.txt | sort | head\ncat c.txt | sort | tail",
        "f(1,2,3);\ng(4,5,6);\nh(7,8,9);",
        // Links, names, sentences with commas, grouped numbers.
        "Home | News | About\nUp | Down | Print",
        "Smith, John, London\nMiller, Ann, Paris\nBerg, Eva, Bonn",
        "We had 3, 4, and 5.\nThey had 6, 7, and 8.\nAll had 1, 2, and 3.",
        "1,234,567\n2,345,678\n3,456,789",
        "首页 | 新闻 | 公开\n上页 | 下页 | 打印",
      })
  void whatIsNoTableStaysText(String text) {
    assertEquals(List.of(), tables(BEFORE + text + BEHIND));
  }

  @Test
  void aMarkdownCellMayHoldAnEscapedPipe() {
    String text = "| a | b |\n|:--|--:|\n| x \\| y | 1 |\n";
    assertEquals(List.of(List.of(List.of("a", "b"), List.of("x | y", "1"))), tables(text));
  }

  @Test
  void aDrawnCellSpansRowsAndColumnsAndHoldsLines() {
    String text =
        """
        +-------+---------------+
        | Body  | Requests      |
        |       +-------+-------+
        |       | 2019  | 2020  |
        +-------+-------+-------+
        | Rye   |    12 |    13 |
        | and   |       |       |
        | oats  |       |       |
        +-------+-------+-------+
        | Total |    12 |    13 |
        +-------+-------+-------+
        """;
    Grid grid = read(text).drawn().get(0).grid();
    List<String> cells =
        grid.cells().stream()
            .map(
                c ->
                    "%d %d %d×%d %s"
                        .formatted(c.row(), c.column(), c.rowSpan(), c.columnSpan(), c.text()))
            .toList();
    assertEquals(
        List.of(
            "0 0 2×1 Body",
            "0 1 1×2 Requests",
            "1 1 1×1 2019",
            "1 2 1×1 2020",
            "2 0 1×1 Rye\nand\noats",
            "2 1 1×1 12",
            "2 2 1×1 13",
            "3 0 1×1 Total",
            "3 1 1×1 12",
            "3 2 1×1 13"),
        cells);
  }

  @Test
  void aDashInANarrowCellIsNoRule() {
    String text = "+---+---+\n| a | b |\n+---+---+\n| c | - |\n|-1 | 2 |\n+---+---+\n";
    assertEquals(
        List.of(List.of(List.of("a", "b"), List.of("c", "-"), List.of("-1", "2"))), tables(text));
  }

  @Test
  void aHeadOverSeveralColumnsSpansThemInFixedWidth() {
    String text =
        """
        Table 3. Requests by body
                        Received      Answered
        Body          2019   2020   2019   2020
        Office          12     13     11     12
        Bureau           4      5      4      5
        All bodies      16     18     15     17
        """;
    Grid grid = read(text).drawn().get(0).grid();
    assertEquals("Received", grid.text(0, 1));
    assertEquals("Received", grid.text(0, 2));
    assertEquals("Answered", grid.text(0, 3));
    assertEquals(5, grid.rows());
    assertEquals(List.of("Bureau", "4", "5", "4", "5"), texts(grid).get(3));
  }

  @Test
  void aLabelThatGoesOnDeeperBelongsToTheRowAbove() {
    String text =
        """
        Body             2019   2020
        Office             12     13
        Bureau of the       4      5
          Interior
        All bodies         16     18
        """;
    assertEquals(
        List.of("Bureau of the\nInterior", "4", "5"),
        texts(read(text).drawn().get(0).grid()).get(2));
  }

  @Test
  void theHeadOfAGroupIsARowOfItsOwn() {
    String text =
        """
        Body             2019   2020
        City
          Office           12     13
          Bureau            4      5
        County
          Office            6      8
        """;
    List<List<String>> rows = texts(read(text).drawn().get(0).grid());
    assertEquals(List.of("City", "", ""), rows.get(1));
    assertEquals(List.of("County", "", ""), rows.get(4));
    assertEquals(6, rows.size());
  }

  @Test
  void blankLinesPartRowsOfSeveralLines() {
    String text =
        """
        Body             2019   2020

        Bureau of
        Finance            12     13

        Bureau of the       4      5
        Interior

        All                16     18
        """;
    List<List<String>> rows = texts(read(text).drawn().get(0).grid());
    assertEquals(List.of("Bureau of\nFinance", "12", "13"), rows.get(1));
    assertEquals(List.of("Bureau of the\nInterior", "4", "5"), rows.get(2));
  }

  @Test
  void captionUnitAndNoteStayOutside() {
    String text =
        """
        表3 收入情况
                         （单位：万元）
        项目       2019     2020
        税收         12       13
        其他          4        5
        合计         16       18
        注：数据来自财政局。
        """;
    assertEquals(
        List.of(
            List.of(
                List.of("项目", "2019", "2020"),
                List.of("税收", "12", "13"),
                List.of("其他", "4", "5"),
                List.of("合计", "16", "18"))),
        tables(text));
  }

  @Test
  void aLineOfTabsAboveATableIsNoHead() {
    String text = "\t\t\nA      12    34\nB       6     7\nC      13    56\n";
    assertEquals(3, tables(text).get(0).size());
  }

  @Test
  void twoNumbersThatCouldBeOneMakeNoTable() {
    String text = "A    12 345\nB    6   7\nC    13 456\n";
    assertEquals(List.of(), tables(text));
  }

  @Test
  void randomBlanksInProseMakeNoTable() {
    for (int seed = 0; seed < 100; seed++) {
      String text = prose(new Random(seed));
      assertEquals(List.of(), tables(text), text);
    }
  }

  /** Justified prose: blanks are put in at random, and some words are numbers. */
  private static String prose(Random random) {
    String[] words = {
      "the", "body", "has", "answered", "13", "requests", "in", "2019", "and", "of", "4", "all"
    };
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      StringBuilder line = new StringBuilder();
      while (line.length() < 70) {
        line.append(words[random.nextInt(words.length)])
            .append(random.nextInt(4) == 0 ? "  " : " ");
      }
      lines.add(line.toString().strip());
    }
    return String.join("\n", lines);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "|",
        "\t",
        "+",
        "-",
        "│─",
        "┼",
        "a  1",
        "1,",
        "\"",
        "|-",
        "+-",
        "|\n",
        "1  2\n",
        "a\tb\n",
        "--- ---\n",
        "a  b  c\n   b\n",
        "a  b  1\n   b b\n",
        "a b\n--- ---\n",
        "1,\"\n\n",
        "--- ---\na b\n\n",
        "+-+\n",
        "1,\"\n"
      })
  void hostileTextIsReadInTime(String unit) {
    for (String text :
        List.of(
            unit.repeat(30_000),
            (unit.repeat(40) + "\n").repeat(1_000),
            (unit.repeat(30_000) + "\n").repeat(2))) {
      assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read(text + "x"));
    }
  }
}
