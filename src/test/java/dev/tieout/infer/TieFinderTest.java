package dev.tieout.infer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tieout.grid.Cell;
import dev.tieout.grid.Grid;
import dev.tieout.source.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TieFinderTest {
  private static final String[] NESTED = {
    "|2019|2020|2021|2022",
    "All|912|1054|1187|1333",
    "North|501|577|662|741",
    " Hill|213|229|251|287",
    " Lake|288|348|411|454",
    "South|411|477|525|592",
    " Moor|170|188|199|221",
    " Sand|241|289|326|371"
  };

  /** A table of these rows, with a bar between cells. */
  static Grid grid(String... rows) {
    List<Cell> cells = new ArrayList<>();
    int columns = 0;
    for (int r = 0; r < rows.length; r++) {
      String[] texts = rows[r].split("\\|", -1);
      columns = Math.max(columns, texts.length);
      for (int c = 0; c < texts.length; c++) {
        cells.add(new Cell(r, c, 1, 1, texts[c], Place.none()));
      }
    }
    return new Grid(rows.length, columns, cells, Place.none());
  }

  private static List<InferredTie> at(List<InferredTie> ties, int row, int column) {
    return ties.stream().filter(t -> t.total().equals(new Spot(row, column))).toList();
  }

  @Test
  void aTotalOfTotalsLeavesOutTheirParts() {
    List<InferredTie> ties = at(TieFinder.find(grid(NESTED)), 1, 3);
    assertEquals(1, ties.size());
    assertEquals(List.of(new Spot(2, 3), new Spot(5, 3)), ties.get(0).operands());
    assertTrue(ties.get(0).holds());
  }

  @Test
  void aSumThatBreaksInOneColumnOfManyIsSaidToBreak() {
    String[] rows = NESTED.clone();
    rows[3] = " Hill|213|229|257|287";
    List<InferredTie> ties = TieFinder.find(grid(rows));
    List<InferredTie> broken = ties.stream().filter(t -> !t.holds()).toList();
    assertEquals(List.of(new Spot(2, 3)), broken.stream().map(InferredTie::total).toList());
  }

  @Test
  void aLargeTableHasAllItsTiesEvenWhereTheSearchIsCutOff() {
    Random random = new Random(5);
    List<String> rows = new ArrayList<>(List.of("|a" + "|b".repeat(39)));
    long[] sums = new long[40];
    for (int row = 1; row <= 5000; row++) {
      boolean total = row % 10 == 0;
      StringBuilder line = new StringBuilder(total ? "Total" : "item " + row);
      for (int c = 0; c < sums.length; c++) {
        long value = total ? sums[c] : 1 + random.nextInt(9999);
        sums[c] = total ? 0 : sums[c] + value;
        line.append('|').append(value);
      }
      rows.add(line.toString());
    }
    List<InferredTie> ties = TieFinder.find(grid(rows.toArray(new String[0])));
    assertEquals(500 * 40, ties.stream().filter(InferredTie::holds).count());
  }

  @Test
  void numbersThatDoNotAddUpHaveNoTies() {
    assertEquals(
        List.of(),
        TieFinder.find(grid("|a|b|c", "x|311|275|846", "y|507|918|122", "z|733|164|95")));
  }

  @Test
  void wordsOfTotalsAreKnownInSeveralScripts() {
    TieWords words = TieWords.standard();
    for (String label : new String[] {"Grand Total", "合计", "其中：小计", "Insgesamt", "Итого"}) {
      assertTrue(words.isTotal(label), label);
    }
    assertFalse(words.isTotal("Summerhill"));
    assertTrue(words.isApart("同比增长率"));
  }
}
