package dev.tieout.read.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.tieout.grid.Cell;
import dev.tieout.grid.Flow;
import dev.tieout.grid.Grid;
import dev.tieout.read.Limits;
import dev.tieout.read.UnreadableException;
import dev.tieout.source.Source;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReaderTest {
  private static Optional<Flow> read(String name, String text) {
    try {
      return new CsvReader().read(Source.of(name, text.getBytes(UTF_8)), Limits.standard());
    } catch (UnreadableException e) {
      throw new AssertionError(e);
    }
  }

  /** The cells, each as {@code place [text]}. */
  private static List<String> cells(String text) {
    Grid grid = read("a.csv", text).orElseThrow().grids().get(0);
    return grid.cells().stream().map(CsvReaderTest::shown).toList();
  }

  private static String shown(Cell cell) {
    return "%d %d %s [%s]".formatted(cell.row(), cell.column(), cell.place(), cell.text());
  }

  @Test
  void aFieldWithLineBreaksIsOneCellAndItsRowStandsWhereItBegins() {
    assertEquals(
        List.of(
            "0 0 line 1 column 1 [a]",
            "0 1 line 1 column 1 [b]",
            "1 0 line 2 column 1 [x\ny, \"z\"]",
            "1 1 line 2 column 1 [1]",
            "2 0 line 4 column 1 []",
            "2 1 line 4 column 1 [2]"),
        cells("a,b\r\n\"x\ny, \"\"z\"\"\",1\r\n,2\r\n"));
  }

  @Test
  void aRowThatEndsEarlyLacksCells() {
    Grid grid = read("a.csv", "a,b,c\n1,2\n").orElseThrow().grids().get(0);
    assertEquals(Optional.empty(), grid.at(1, 2));
  }

  @ParameterizedTest
  @ValueSource(strings = {"name;sum\nA;1,5\nB;2\n", "name\tsum\nA\t1,5\nB\t2\n"})
  void aHeadWithoutCommasTellsAnotherSeparator(String text) {
    Grid grid = read("a.csv", text).orElseThrow().grids().get(0);
    assertEquals(2, grid.columns());
    assertEquals("1,5", grid.text(1, 1));
  }

  @Test
  void aSemicolonInQuotesOrBesideCommasPartsNothing() {
    Grid grid = read("a.csv", "\"a;b\",c;d\n1,2\n").orElseThrow().grids().get(0);
    assertEquals("a;b", grid.text(0, 0));
    assertEquals("c;d", grid.text(0, 1));
    assertEquals(1, read("a.csv", "\"a;b\"\n1\n").orElseThrow().grids().get(0).columns());
  }

  @Test
  void onlyTheNameMakesItCsv() {
    assertEquals(Optional.empty(), read("a.txt", "a,b\n1,2\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\""})
  void aQuotationMarkOpenOverMegabytesIsNoCsvAndIsToldInTime(String end) {
    String text = "a,\"" + "b\n".repeat(1_500_000) + end;
    assertTimeoutPreemptively(
        Duration.ofSeconds(10), () -> assertEquals(Optional.empty(), read("a.csv", text)));
  }
}
