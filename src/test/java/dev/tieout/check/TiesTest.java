package dev.tieout.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tieout.form.ValueType;
import dev.tieout.record.TableRecord;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TiesTest {
  private static final String ZEROS = "0 0 0 0 0";

  private static TieOutcome first(String row) {
    return Ties.of(Tables.disputes(row, ZEROS, ZEROS)).get(0).outcome();
  }

  @ParameterizedTest
  @CsvSource({
    "2 1 3 17 23, HELD",
    "2 1 3 17 24, BROKE",
    "2 _ 3 _ 5, HELD",
    "2 / 3 / 5, HELD",
    "_ _ _ _ _, HELD",
    // Blank parts may hide what is lacking, but not what is too much.
    "2 _ 3 _ 6, NOT_ASSESSABLE",
    "2 _ 3 _ 4, BROKE",
    // A blank total says nothing of its parts.
    "2 1 3 17 _, NOT_ASSESSABLE",
    "0 0 0 0 _, HELD",
    // Lost, ambiguous, unreadable, words: anything from 0 up may stand there.
    "2 L 3 17 23, NOT_ASSESSABLE",
    "2 L 3 17 22, NOT_ASSESSABLE",
    "2 L 3 17 21, BROKE",
    "2 1 3 A:1|17 23, NOT_ASSESSABLE",
    "2 1 3 U 5, BROKE",
    "2 1 3 17 T:many, NOT_ASSESSABLE",
    "L L L L L, NOT_ASSESSABLE",
  })
  void tellsHeldFromBrokenFromNotAssessable(String row, TieOutcome outcome) {
    assertEquals(outcome, first(row));
  }

  @Test
  void countsEachTieOnceAndThoseUsedForReadingNotAtAll() {
    TableRecord table = Tables.disputes("2 1 3 17 23", "1 0 0 0 2", "1 _ _ _ 2");
    assertEquals(new TieTally(1, 1, 1), Ties.tally(table));
    TableRecord used = Tables.using(table, Set.of(table.table().ties().get(0)));
    assertEquals(new TieTally(0, 1, 1), Ties.tally(used));
  }

  @ParameterizedTest
  @CsvSource({
    // Six figures and their sum, each half a tenth out at most: 0.35 in all.
    "10.1 20.2 30.3 40.4 50.5 60.6 212.4, HELD",
    "10.1 20.2 30.3 40.4 50.5 60.6 212.5, BROKE",
    // Whole numbers among decimals may be half a unit out: 0.05 + 0.05 + 0.5 + 0.5 in all.
    "10.1 20.2 30 61, HELD",
    "10.1 20.2 30 62, BROKE",
  })
  void letsMoneyBeOutByItsRoundingOnly(String cells, TieOutcome outcome) {
    assertEquals(outcome, Ties.of(Tables.column(ValueType.MONEY, cells)).get(0).outcome());
  }

  @Test
  void countsAreExact() {
    TableRecord counts = Tables.column(ValueType.COUNT, "10 20 31");
    assertEquals(TieOutcome.BROKE, Ties.of(counts).get(0).outcome());
  }

  @Test
  void seesThatAColumnIsRoundedToHundreds() {
    // Steps of 100 in a column without decimals: 150 out of five figures is within 250.
    TableRecord table = Tables.column(ValueType.MONEY, "1200 3400 5600 7900 17950");
    assertEquals(TieOutcome.BROKE, Ties.of(table).get(0).outcome());
    TableRecord hundreds = Tables.column(ValueType.MONEY, "1200 3400 5600 7900 18200");
    assertEquals(TieOutcome.HELD, Ties.of(hundreds).get(0).outcome());
  }

  @Test
  void marksWhatRoundingHardlyExplains() {
    TableRecord hardly = Tables.column(ValueType.MONEY, "10.1 20.2 30.3 40.4 50.5 60.6 212.3");
    assertTrue(Ties.of(hardly).get(0).isRounded());
    TableRecord well = Tables.column(ValueType.MONEY, "10.1 20.2 30.3 40.4 50.5 60.6 212.2");
    assertFalse(Ties.of(well).get(0).isRounded());
  }

  @Test
  void aMissingAmountMayBeNegative() {
    TableRecord table = Tables.column(ValueType.MONEY, "10.5 L 9.5");
    assertEquals(TieOutcome.NOT_ASSESSABLE, Ties.of(table).get(0).outcome());
  }
}
