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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    "close, true, 100, 100, 100",
    "close, false, 95, 95, 75",
    "ruled, true, 100, 100, 100",
    "ruled, false, 100, 100, 100",
    "listing, true, 100, 100, 100",
    "listing, false, 100, 100, 100",
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
}
