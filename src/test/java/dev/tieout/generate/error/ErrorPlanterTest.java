package dev.tieout.generate.error;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tieout.form.Slot;
import dev.tieout.generate.truth.Dice;
import dev.tieout.generate.truth.ReportTruth;
import dev.tieout.generate.truth.Ties;
import dev.tieout.generate.truth.TruthMaker;
import dev.tieout.generate.truth.Zeros;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ErrorPlanterTest {
  /** A true report and the same with an error. */
  private record Pair(ReportTruth before, Flawed after) {
    BigDecimal meant(Slot slot) {
      return before.numbers().get(slot);
    }

    BigDecimal printed(Slot slot) {
      return after.truth().numbers().get(slot);
    }
  }

  private static List<Pair> plant(ErrorKind kind) {
    List<Pair> pairs = new ArrayList<>();
    for (long seed = 0; seed < 60; seed++) {
      ReportTruth truth = TruthMaker.make(seed);
      ErrorPlanter.plant(truth, kind, new Dice(seed)).ifPresent(f -> pairs.add(new Pair(truth, f)));
    }
    assertTrue(pairs.size() > 20, kind + " was planted only " + pairs.size() + " times");
    return pairs;
  }

  private static void single(ErrorKind kind, BiPredicate<String, String> isTypo) {
    for (Pair pair : plant(kind)) {
      assertEquals(1, pair.after().error().culprits().size());
      Slot slot = pair.after().error().culprits().iterator().next();
      String meant = pair.meant(slot).toPlainString();
      String printed = pair.printed(slot).toPlainString();
      assertTrue(isTypo.test(meant, printed), () -> kind + " made " + printed + " of " + meant);
    }
  }

  @ParameterizedTest
  @EnumSource
  void exactlyTheCulpritsDifferFromWhatWasMeant(ErrorKind kind) {
    for (Pair pair : plant(kind)) {
      Set<Slot> changed = new HashSet<>();
      pair.before().numbers().keySet().stream()
          .filter(s -> !pair.meant(s).equals(pair.printed(s)))
          .forEach(changed::add);
      PlantedError error = pair.after().error();
      assertEquals(kind == ErrorKind.PROSE ? Set.of() : error.culprits(), changed);
      error.meant().forEach((slot, number) -> assertEquals(pair.meant(slot), number));
      Set<Slot> culprits = error.culprits();
      assertFalse(kind != ErrorKind.PROSE && claims(pair.after().truth(), culprits));
    }
  }

  private static boolean claims(ReportTruth truth, Set<Slot> slots) {
    return truth.claims().stream().flatMap(c -> c.slots().stream()).anyMatch(slots::contains);
  }

  @ParameterizedTest
  @EnumSource
  void theSameDicePlantTheSameError(ErrorKind kind) {
    ReportTruth truth = TruthMaker.make(4);
    assertEquals(
        ErrorPlanter.plant(truth, kind, new Dice(1)), ErrorPlanter.plant(truth, kind, new Dice(1)));
  }

  @Test
  void oneDigitIsTypedWrong() {
    single(ErrorKind.DIGIT, (a, b) -> a.length() == b.length() && differing(a, b) == 1);
  }

  private static long differing(String a, String b) {
    return IntStream.range(0, a.length()).filter(i -> a.charAt(i) != b.charAt(i)).count();
  }

  @Test
  void twoDigitsAreSwapped() {
    single(ErrorKind.DIGITS_SWAPPED, (a, b) -> differing(a, b) == 2 && sorted(a).equals(sorted(b)));
  }

  private static String sorted(String digits) {
    return Stream.of(digits.split("")).sorted().reduce("", String::concat);
  }

  @Test
  void oneDigitIsLost() {
    single(ErrorKind.DIGIT_LOST, ErrorPlanterTest::isOneMore);
  }

  @Test
  void oneDigitIsTypedTwice() {
    single(ErrorKind.DIGIT_DOUBLED, (a, b) -> isOneMore(b, a) && b.matches(".*(\\d)\\1.*"));
  }

  private static boolean isOneMore(String longer, String shorter) {
    return IntStream.range(0, longer.length())
        .anyMatch(i -> (longer.substring(0, i) + longer.substring(i + 1)).equals(shorter));
  }

  @Test
  void numbersGrowTenfoldOrAHundredfold() {
    single(ErrorKind.POWER_OF_TEN, (a, b) -> b.equals(a + "0") || b.equals(a + "00"));
  }

  @Test
  void aCountTurnsNegative() {
    single(ErrorKind.SIGN, (a, b) -> b.equals("-" + a));
  }

  @ParameterizedTest
  @EnumSource(names = {"CELLS_SWAPPED", "NEXT_COLUMN", "NEXT_ROW"})
  void numbersChangePlaces(ErrorKind kind) {
    for (Pair pair : plant(kind)) {
      List<Slot> slots = List.copyOf(pair.after().error().culprits());
      assertEquals(2, slots.size());
      assertEquals(pair.meant(slots.get(0)), pair.printed(slots.get(1)));
      assertEquals(pair.meant(slots.get(1)), pair.printed(slots.get(0)));
      assertTrue(
          slots.get(0).row().equals(slots.get(1).row())
              || slots.get(0).column().equals(slots.get(1).column()));
    }
  }

  @Test
  void aRowMovesOneColumnToTheRight() {
    for (Pair pair : plant(ErrorKind.ROW_SHIFTED)) {
      String row = pair.after().error().culprits().iterator().next().row();
      assertShifted(
          pair,
          pair.before().edition().facts().slots("requests").stream()
              .filter(s -> s.row().equals(row))
              .toList());
    }
  }

  private static void assertShifted(Pair pair, List<Slot> slots) {
    assertEquals(BigDecimal.ZERO, pair.printed(slots.get(0)));
    for (int i = 1; i < slots.size(); i++) {
      assertEquals(pair.meant(slots.get(i - 1)), pair.printed(slots.get(i)));
    }
  }

  @Test
  void theLowerPartOfAColumnMovesOneRowDown() {
    for (Pair pair : plant(ErrorKind.COLUMN_SHIFTED)) {
      Set<Slot> culprits = pair.after().error().culprits();
      String column = culprits.iterator().next().column();
      List<Slot> slots =
          pair.before().edition().facts().slots("requests").stream()
              .filter(s -> s.column().equals(column))
              .toList();
      int first = 0;
      while (!culprits.contains(slots.get(first))) {
        first++;
      }
      assertShifted(pair, slots.subList(first, slots.size()));
    }
  }

  @Test
  void theTotalRowIsLeftAtZero() {
    for (Pair pair : plant(ErrorKind.TOTAL_ROW_ZERO)) {
      for (String column : pair.before().edition().facts().columns("requests")) {
        assertEquals(BigDecimal.ZERO, pair.printed(new Slot("requests", "total", column)));
      }
    }
  }

  @Test
  void aTotalLacksOneOfItsItems() {
    for (Pair pair : plant(ErrorKind.TOTAL_STALE)) {
      Slot total = pair.after().error().culprits().iterator().next();
      BigDecimal lacks = pair.meant(total).subtract(pair.printed(total));
      assertTrue(lacks.signum() > 0);
      assertTrue(
          pair.before().edition().facts().slots(total.table()).stream()
              .filter(s -> s.row().equals(total.row()) || s.column().equals(total.column()))
              .anyMatch(s -> pair.meant(s).equals(lacks)));
    }
  }

  @Test
  void theProseStatesAnotherNumber() {
    for (Pair pair : plant(ErrorKind.PROSE)) {
      assertEquals(pair.before().claims().size(), pair.after().truth().claims().size());
      Set<Slot> culprits = pair.after().error().culprits();
      for (int i = 0; i < pair.before().claims().size(); i++) {
        boolean about = culprits.containsAll(pair.before().claims().get(i).slots());
        String before = pair.before().claims().get(i).sentence();
        String after = pair.after().truth().claims().get(i).sentence();
        assertEquals(!about, before.equals(after), before + " / " + after);
      }
    }
  }

  // A cell of requests stands in a row and in a column: no other cell stands in both. In disputes
  // each cell stands in one tie only, which any of its five cells would mend.
  @Test
  void theTiesTellOneCellOfRequestsButNotOneOfDisputes() {
    for (Pair pair : plant(ErrorKind.DIGIT)) {
      PlantedError error = pair.after().error();
      Telling expected = error.table().equals("requests") ? Telling.ALONE : Telling.SEVERAL;
      assertEquals(expected, error.telling(), error::toString);
    }
  }

  // 3 in the row total of persons may as well stand in the total: the row adds up either way, but
  // the two columns do not.
  @Test
  void aNumberInTheNextColumnBreaksBothColumnsAndNoRow() {
    for (Pair pair : plant(ErrorKind.NEXT_COLUMN)) {
      List<Slot> slots = List.copyOf(pair.after().error().culprits());
      boolean inTotal = slots.stream().anyMatch(s -> s.column().equals("total"));
      List<Ties.Tie> broken =
          Ties.of(pair.before().edition()).stream()
              .filter(t -> !t.holds(pair.after().truth().numbers()))
              .toList();
      boolean frame = slots.get(0).row().equals("total");
      int columns = frame ? 4 : 2;
      assertEquals(inTotal ? columns + 1 : columns, broken.size(), slots::toString);
    }
  }

  @Test
  void anErrorOnlyAnEmptyCellGivesAwayIsNotAssessable() {
    ReportTruth truth = TruthMaker.make(1).with(TruthMaker.make(1).style().with(Zeros.BLANK));
    Flawed blank = ErrorPlanter.plant(truth, ErrorKind.POWER_OF_TEN, new Dice(1)).orElseThrow();
    assertFalse(blank.error().assessable());
    ReportTruth digits = truth.with(truth.style().with(Zeros.DIGIT));
    assertTrue(
        ErrorPlanter.plant(digits, ErrorKind.POWER_OF_TEN, new Dice(1))
            .orElseThrow()
            .error()
            .assessable());
  }

  @Test
  void everyKindComesUpAndEveryReportGetsAnError() {
    Set<ErrorKind> kinds = EnumSet.noneOf(ErrorKind.class);
    for (long seed = 0; seed < 400; seed++) {
      Flawed flawed = ErrorPlanter.plant(TruthMaker.make(seed), new Dice(seed));
      kinds.add(flawed.error().kind());
      assertNotEquals(Map.of(), flawed.error().meant());
    }
    assertEquals(EnumSet.allOf(ErrorKind.class), kinds);
  }
}
