package dev.tieout.read.drawn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tieout.grid.Cell;
import dev.tieout.grid.DrawnGrid;
import dev.tieout.source.TextPlace;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of words, with wrapped and missing cells, drawn in all shapes and read back. */
class WrappedTablesTest {
  private static final String BEFORE = "What was done in the year, in short:\n\n";
  private static final String BEHIND = "\n\nNothing else is to be said of it.\n";
  private static final int SEEDS = 100;

  private static final Map<String, Function<List<List<String>>, String>> SHAPES =
      Map.of(
          "plus", WrappedGrids::plus,
          "apart", WrappedGrids::apart,
          "close", WrappedGrids::close,
          "ruled", WrappedGrids::ruled,
          "listing", WrappedGrids::listing,
          "commas", WrappedGrids::commas);

  private static List<List<List<String>>> tables(String text) {
    return TextTablesTest.read(text).drawn().stream()
        .map(d -> TextTablesTest.texts(d.grid()))
        .toList();
  }

  /** How many of the tables were read; each is read cell by cell as it was drawn, or not at all. */
  private static int read(
      String shape, boolean figures, int words, UnaryOperator<List<List<String>>> change) {
    int read = 0;
    for (int seed = 0; seed < SEEDS; seed++) {
      Random random = new Random(seed);
      List<List<String>> table = change.apply(WrappedGrids.table(random, words, figures));
      String drawn = SHAPES.get(shape).apply(table);
      String text = BEFORE + drawn + BEHIND;
      List<List<List<String>>> found = tables(text);
      if (!found.isEmpty()) {
        assertEquals(List.of(table), found, shape + " " + seed + "\n" + drawn);
        assertPlaces(text);
        read++;
      }
    }
    return read;
  }

  /** Every cell begins where its place says. */
  private static void assertPlaces(String text) {
    String[] lines = text.split("\n", -1);
    for (DrawnGrid drawn : TextTablesTest.read(text).drawn()) {
      for (Cell cell : drawn.grid().cells()) {
        TextPlace place = (TextPlace) cell.place();
        String line = lines[place.line() - 1];
        String found = line.substring(line.offsetByCodePoints(0, place.column() - 1));
        String first = cell.text().lines().findFirst().orElse("");
        assertTrue(found.replaceFirst("^\"", "").startsWith(first), () -> cell + " in " + line);
      }
    }
  }

  /**
   * Shape, figures in the last column, how many of 100 are read at least: whole, with holes,
   * wrapped.
   */
  @ParameterizedTest
  @CsvSource({
    "plus, true, 100, 100, 100",
    "plus, false, 100, 100, 100",
    "close, true, 100, 100, 98",
    "close, false, 95, 95, 75",
    "ruled, true, 100, 100, 98",
    "ruled, false, 100, 100, 98",
    "listing, true, 100, 100, 98",
    "listing, false, 100, 100, 98",
    "apart, true, 100, 100, 100",
    "apart, false, 0, 0, 0",
    "commas, true, 95, 95, 100",
    "commas, false, 0, 0, 0",
  })
  void aTableIsReadAsItWasDrawnOrNotAtAll(
      String shape, boolean figures, int whole, int holes, int wrapped) {
    Random random = new Random(1);
    assertAtLeast(whole, read(shape, figures, 3, t -> t));
    assertAtLeast(holes, read(shape, figures, 3, t -> WrappedGrids.holes(t, random)));
    assertAtLeast(wrapped, read(shape, figures, 6, t -> WrappedGrids.wrapped(t, 18)));
  }

  private static void assertAtLeast(int wanted, int read) {
    assertTrue(read >= wanted, read + " of " + SEEDS + " were read, not " + wanted);
  }

  @Test
  void rowsBehindABlankLineBelongToTheTableUnderItsRule() {
    String text =
        """
        Body       Head
        ---------  -----------------
        Office     Miller

        Bureau     Berg and, in the
                   years before, Lee

        A line that is no row of it.
        """;
    assertEquals(
        List.of(
            List.of(
                List.of("Body", "Head"),
                List.of("Office", "Miller"),
                List.of("Bureau", "Berg and, in the\nyears before, Lee"))),
        tables(text));
  }

  @Test
  void aTextAcrossColumnsOrALineBelowThatDoesNotFitMakesNoTable() {
    assertEquals(List.of(), tables("Body  Head\n----  ----\nOffice of Miller\nBureau of Berg\n"));
    assertEquals(
        List.of(),
        tables("Body    Head\n------  ------\nOffice  Miller\nBureau  of Berg  x\nfor all that\n"));
  }

  @Test
  void aNoteRightBelowIsNoRow() {
    String text = "Body    Head\n------  ------\nOffice  Miller\nBureau  Berg\nNote: x\n";
    assertEquals(
        List.of(
            List.of(
                List.of("Body", "Head"), List.of("Office", "Miller"), List.of("Bureau", "Berg"))),
        tables(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Results of all\n", "Results of all\n\n", "Results  of\n\n", ""})
  void aCaptionAboveTheFirstRuleIsNoHead(String caption) {
    String rule = "======= == ===\n";
    String text =
        caption + rule + "Body    No All\n" + rule + "Office   1   2\nBureau   3   4\n" + rule;
    assertEquals(
        List.of(
            List.of(
                List.of("Body", "No", "All"),
                List.of("Office", "1", "2"),
                List.of("Bureau", "3", "4"))),
        tables(text));
  }

  @Test
  void aRuleAboveTheTotalPartsNoHead() {
    String rule = "------  ----\n";
    String text =
        "Body    2019\n" + rule + "Office    12\nBureau     4\n" + rule + "All       16\n";
    assertEquals(List.of("Body", "2019"), tables(text).get(0).get(0));
    assertEquals(List.of("All", "16"), tables(text).get(0).get(3));
  }

  @Test
  void twoTablesWithRulesOfOneWidthAreTwo() {
    String one = "Body    Head\n------  ------\nOffice  Miller\nBureau  Berg\n";
    assertEquals(2, tables(one + "\n" + one).size());
  }

  /** Words without a label that had room in the line above are rows of the group. */
  @Test
  void aGroupWithOneLabelIsNotTakenForWrappedCells() {
    String text =
        """
        Region   Body               2019
        North    Office               12
                 Bureau
        South    Office                4
                 Agency
        All      All of them there    16
        """;
    List<List<String>> rows = tables(text).get(0);
    assertEquals(List.of("", "Bureau", ""), rows.get(2));
    assertEquals(List.of("", "Agency", ""), rows.get(4));
  }

  @Test
  void singleWordsThatHadNoRoomMakeNoTable() {
    String text =
        """
        Region   Body         2019
        North    Office         12
                 Bureau
        All      All of them    16
        """;
    assertEquals(List.of(), tables(text));
  }

  /** What was full once and was not at another time can be read in two ways. */
  @Test
  void linesThatGoOnOnlyPerhapsMakeNoTable() {
    String text =
        """
        Region   Body                2019
        North    Office of the City    12
                 Hall and Port
        South    Office                 4
                 in it
        All      All of them           16
        """;
    assertEquals(List.of(), tables(text));
  }

  @Test
  void aFieldWithALineBreakHasItsPlaceAndItsBlankLine() {
    String text = "a,b,c\n1,\"x\n\ny\",2\n\"p\nq\",\"r \"\"s\"\"\",4\n";
    assertEquals(
        List.of(
            List.of(
                List.of("a", "b", "c"),
                List.of("1", "x\n\ny", "2"),
                List.of("p\nq", "r \"s\"", "4"))),
        tables(text));
    Cell last = TextTablesTest.read(text).drawn().get(0).grid().at(2, 2).orElseThrow();
    assertEquals("line 6 column 14", last.place().toString());
  }

  @Test
  void aMarkThatIsNeverClosedSwallowsNothing() {
    String rows = "a,b,c\n1,2,3\n4,5,6\n7,8,9\n";
    assertEquals(1, tables("He said \"yes.\n\n" + rows).size());
    assertEquals(List.of(), tables(rows + "1,\"2,3\n" + rows));
  }
}
