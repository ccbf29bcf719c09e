package dev.tieout.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tieout.reading.Condition;
import dev.tieout.record.TableRecord;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class OriginTest {
  private static final Map<String, String> WHOLE =
      Map.of("received", "13 0 0 0 0 0 13", "granted", "13 0 0 0 0 0 13");
  private static final Map<String, String> WITH_LOST_CELLS =
      Map.of(
          "received", "13 0 0 0 0 0 13",
          "carried_in", "L 0 0 0 0 0 0",
          "granted", "13 0 0 0 0 0 13");

  /** The clauses about the origin that the only finding has. */
  private static Set<String> origin(TableRecord table) {
    Finding finding = new TieFindings().check(table).get(0);
    Set<String> clauses =
        Arrays.stream(Origin.values()).map(Origin::clause).collect(Collectors.toSet());
    clauses.retainAll(finding.arguments().keySet());
    return clauses;
  }

  private static TableRecord requests(Map<String, String> rows) {
    return Tables.requests(2019, rows);
  }

  @Test
  void whatStandsInCellsOfItsOwnWasPublishedSo() {
    assertEquals(Set.of("published"), origin(requests(WHOLE)));
  }

  @Test
  void lostCellsThatMendNothingDoNotExplainAnError() {
    assertEquals(Set.of("lossy"), origin(requests(WITH_LOST_CELLS)));
  }

  @Test
  void figuresToldApartByOtherSumsMayBeReadWrong() {
    assertEquals(Set.of("divided"), origin(Tables.divided("total", requests(WHOLE))));
  }

  @Test
  void aDamagedTableMayHaveFiguresInWrongPlaces() {
    assertEquals(Set.of("damaged"), origin(Tables.in(Condition.DAMAGED, requests(WHOLE))));
    assertEquals(Set.of("damaged"), origin(Tables.in(Condition.CLOSED_UP, requests(WHOLE))));
  }

  @Test
  void theMessageGivesTheReasonInBothLanguages() {
    Finding published = new TieFindings().check(requests(WHOLE)).get(0);
    Finding damaged = new TieFindings().check(Tables.in(Condition.DAMAGED, requests(WHOLE))).get(0);
    assertTrue(message(published, Locale.ENGLISH).endsWith("so it was published so."));
    assertTrue(message(damaged, Locale.ENGLISH).endsWith("and the source may be right."));
    assertTrue(message(published, Locale.SIMPLIFIED_CHINESE).endsWith("应为发布时的差错。"));
    assertFalse(message(damaged, Locale.SIMPLIFIED_CHINESE).contains("应为发布时的差错"));
  }

  private static String message(Finding finding, Locale locale) {
    return Messages.of(locale).text(finding);
  }
}
