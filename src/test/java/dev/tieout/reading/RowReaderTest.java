package dev.tieout.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tieout.form.FormFile;
import dev.tieout.form.FormTable;
import dev.tieout.source.TextPlace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RowReaderTest {
  private static final FormTable REQUESTS =
      FormFile.standard().get(1).table("requests").orElseThrow();

  private static List<Candidate> read(boolean glued, String... values) {
    return read(glued, Work.ofReport(), values);
  }

  private static List<Candidate> read(boolean glued, Work work, String... values) {
    PrintedRow row = PrintedTable.of(0, REQUESTS, FormTable.Layout.DOWN).rows().get(2);
    List<Atom> atoms = new ArrayList<>();
    for (String value : values) {
      Atom.Spot spot = new Atom.Spot(0, -1, -1, 1, 0);
      atoms.add(new Atom(Atom.Kind.NUMBER, value, new TextPlace(1, 1), Boundary.CELL, -1, spot));
    }
    int[] columns = new int[row.size()];
    Arrays.fill(columns, -1);
    TableHabits habits = new TableHabits(Blanks.IN_PLACE, false, false);
    return RowReader.read(
        new RowValues(row, atoms, true, true, columns, glued, habits, Optional.empty()), 0.5, work);
  }

  private static String text(Candidate candidate) {
    return candidate.parts().stream()
        .map(p -> p.isLost() ? "?" : p.raw())
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "713000074, 71 3 0 0 0 0 74",
    "21710000218, 217 1 0 0 0 0 218",
    "0000000, 0 0 0 0 0 0 0",
    "1100002, 1 1 0 0 0 0 2",
  })
  void gluedRowHasOneReadingThatTies(String digits, String expected) {
    List<Candidate> candidates = read(true, digits);
    assertEquals(List.of(expected), candidates.stream().map(RowReaderTest::text).toList());
  }

  /** 40, 0, 0, 5, 0, 0, 45 without one of its zeros: the digits close up where it stood. */
  @ParameterizedTest
  @ValueSource(strings = {"40 ? 0 0 5 0 45", "40 0 0 5 ? 0 45"})
  void aCellIsLostBetweenGluedFigures(String expected) {
    List<Candidate> candidates = read(true, "40005045");
    assertTrue(candidates.stream().map(RowReaderTest::text).anyMatch(expected::equals));
  }

  @Test
  void blankInsideOfGluedRowIsABoundary() {
    assertEquals("23 0 0 0 0 0 23", text(read(true, "230", "000023").get(0)));
  }

  @Test
  void lostCellAmongEqualOnesIsToldAsSuch() {
    List<Candidate> candidates = read(false, "0", "0", "0", "0", "0", "0");
    assertEquals(1, candidates.size());
    assertEquals(7, candidates.get(0).equals().size());
  }

  @Test
  void lostCellIsCompletedByTheSumOfTheRow() {
    List<Candidate> candidates = read(false, "5", "1", "0", "0", "2", "8");
    assertTrue(
        candidates.stream()
            .anyMatch(c -> Arrays.equals(c.values(), millionths(5, 1, 0, 0, 0, 2, 8))));
  }

  @Test
  void wholeRowThatBreaksItsSumIsNotReadOtherwise() {
    List<Candidate> candidates = read(false, "12", "3", "0", "0", "0", "0", "14");
    assertEquals(List.of("12 3 0 0 0 0 14"), candidates.stream().map(RowReaderTest::text).toList());
    assertEquals(1, candidates.get(0).broken());
  }

  /** Fourteen runs of nine digits for seven cells can be put into them in more ways than that. */
  @Test
  void aRowWithMoreWaysThanAreTriedIsSaidToBeCutOff() {
    Work work = Work.ofReport();
    String[] runs = new String[14];
    Arrays.fill(runs, "123456789");
    read(false, work, runs);
    assertTrue(work.isCutOff());
    Work few = Work.ofReport();
    read(false, few, "5", "1", "0", "0", "2", "8");
    assertFalse(few.isCutOff());
  }

  private static long[] millionths(long... values) {
    return Arrays.stream(values).map(v -> v * 1_000_000).toArray();
  }
}
