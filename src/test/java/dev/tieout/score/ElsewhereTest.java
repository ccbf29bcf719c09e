package dev.tieout.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tieout.form.Slot;
import dev.tieout.generate.Scenario;
import dev.tieout.generate.Specimen;
import dev.tieout.generate.Specimens;
import dev.tieout.generate.damage.DamageKind;
import dev.tieout.generate.error.PlantedError;
import dev.tieout.generate.error.Telling;
import dev.tieout.generate.render.Shape;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Published errors beside lost cells of the same row, and beside a lost column. */
final class ElsewhereTest {
  private static Slot slot(String row, String column) {
    return new Slot("requests", row, column);
  }

  private static Telling telling(long seed, Shape shape, DamageKind damage) {
    Specimen specimen = Specimens.make(new Scenario(seed, shape, damage, true));
    PlantedError planted = specimen.error().orElseThrow();
    PlantedError left = Remains.of(specimen).left(planted);
    assertEquals(Telling.ALONE, left.telling(), "to a reader who knows which cells are lost");
    return Elsewhere.left(specimen, left).telling();
  }

  // (0) 0 0 1 0 0 0, the first lost, 1 for 0: 0 0 1 0 0 0 is also 0 0 1 (0) 0 0 0.
  @Test
  void aDigitAmongZerosOfWhichOneIsLostMayStandInAnyOfTheirColumns() {
    assertEquals(Telling.SEVERAL, telling(1_002_899, Shape.ROW_LEFTOVER, DamageKind.LOST_4));
  }

  // 1 0 0 0 (0) 0 3, 3 for 1: also 1 0 0 0 0 3 (1), 3 for 0.
  @Test
  void aWrongTotalMayBeAWrongLastItemWhoseTotalIsLost() {
    assertEquals(Telling.SEVERAL, telling(1_002_092, Shape.BLOCKS, DamageKind.LOST_3));
  }

  // 32 2 (0) 0 0 0 25, 32 for 23: in whichever column a cell is lost, 32 stands in the first or 25
  // in none that the columns allow.
  @Test
  void whatStandsInItsPlaceInAnyCaseIsTold() {
    assertEquals(Telling.ALONE, telling(1_000_179, Shape.BLANKS, DamageKind.LOST_2));
  }

  // 1 for 0 of the public-interest organisations, the others lost: all rows may have lost the
  // research institutions instead, and then it stands among the legal service providers.
  @Test
  void inAnotherColumnWhereAllRowsMayHaveLostAnotherOne() {
    assertEquals(
        Telling.SEVERAL, telling(1_002_133, Shape.PIPE_LINES, DamageKind.COLUMN_VALUES_LOST));
  }

  // The total is the last figure of its row, whichever column is lost.
  @Test
  void aWrongTotalIsToldWhicheverColumnIsLost() {
    assertEquals(Telling.ALONE, telling(1_000_386, Shape.BLOCKS, DamageKind.COLUMN_VALUES_LOST));
  }

  // Nothing parts the rows of a group whose labels are lost: the cell lost some rows before the 6,
  // or the one lost behind it, may be lost on the other side of it.
  @Test
  void inTheNextColumnWhereACellIsLostBeforeItOrBehindIt() {
    assertEquals(
        Telling.SEVERAL, telling(1_001_652, Shape.PIPE_LINES, DamageKind.LABELS_ALL_LOST_2));
  }

  // 1 2 0 1 0 0 0 … in one row, 0 for the total 4: also 1 2 0 1 (4) 0 0 …, and nothing is wrong.
  @Test
  void aZeroForATotalMayBeTheFigureBehindALostTotal() {
    assertEquals(Telling.HIDDEN, telling(1_001_811, Shape.CELL_PIPE, DamageKind.LABELS_ALL_LOST_2));
  }

  // Each row is a line, so that none can take a figure of the next.
  @Test
  void linesKeepRowsApartThatHaveNoLabels() {
    assertEquals(
        Telling.ALONE, telling(1_000_474, Shape.PIPE_PADDED, DamageKind.LABELS_ALL_LOST_2));
  }

  // The heads tell which one it is, and that one row lacks another column than all others is no
  // explanation of equal weight.
  @Test
  void aColumnThatIsLostWithItsHeadExcusesNothing() {
    assertEquals(Telling.ALONE, telling(1_000_807, Shape.ROW_LEFTOVER, DamageKind.COLUMN_LOST));
  }

  @Test
  void theSourceOfAnotherReportIsTheSameToTheByte() {
    Specimen specimen =
        Specimens.make(new Scenario(1_002_899, Shape.ROW_LEFTOVER, DamageKind.LOST_4, true));
    String row = "other_not_corrected";
    assertTrue(specimen.gone().contains(slot(row, "natural_person")));
    assertEquals("1", specimen.truth().entry(slot(row, "public_interest")).text());
    Set<Slot> lost = specimen.gone();
    assertTrue(Specimens.isAlsoLost(specimen, Map.of(), lost), "itself");
    assertFalse(
        Specimens.isAlsoLost(specimen, Map.of(slot(row, "public_interest"), "2"), lost), "a 2");
  }

  @Test
  void allChoicesOfTwoOfThreeAreThree() {
    List<Slot> slots = List.of(slot("a", "1"), slot("a", "2"), slot("a", "3"));
    assertEquals(
        Set.of(slots.subList(0, 2), slots.subList(1, 3), List.of(slots.get(0), slots.get(2))),
        Set.copyOf(Elsewhere.choices(slots, 2)));
  }
}
