package dev.tieout.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tieout.form.FormColumn;
import dev.tieout.form.Slot;
import dev.tieout.form.Tie;
import dev.tieout.form.ValueType;
import dev.tieout.record.TableRecord;
import dev.tieout.source.TextPlace;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TieFindingsTest {
  private static final String ZEROS = "0 0 0 0 0";

  private static List<Finding> check(TableRecord table) {
    return new TieFindings().check(table);
  }

  private static Finding only(TableRecord table) {
    List<Finding> findings = check(table);
    assertEquals(1, findings.size(), findings.toString());
    return findings.get(0);
  }

  private static Slot slot(String row, String column) {
    return new Slot("requests", row, column);
  }

  /** The figures of a published report of 2020: 13 received and granted, the total row empty. */
  private static Map<String, String> leftAtZero() {
    return Map.of("received", "13 0 0 0 0 0 13", "granted", "13 0 0 0 0 0 13");
  }

  @Test
  void namesTheTotalRowThatWasLeftAtZeroOnce() {
    Finding finding = only(Tables.requests(2019, leftAtZero()));
    assertEquals("row-left-at-zero", finding.code());
    assertEquals(Severity.ERROR, finding.severity());
    assertEquals(
        List.of(slot("total", "natural_person"), slot("total", "total")), finding.suspects());
    assertEquals("requests total ", finding.table() + " " + finding.row() + " " + finding.column());
    assertEquals("0 0", finding.found());
    assertEquals("13 13", finding.expected());
    assertEquals(
        "Natural persons: 13 + 0 ≠ 0 + 0; Total: 13 + 0 ≠ 0 + 0; Natural persons: 13 ≠ 0;"
            + " Total: 13 ≠ 0",
        finding.arguments().get("sums@en"));
    assertEquals("(七)总计/自然人 0 → 13、(七)总计/总计 0 → 13", finding.arguments().get("mend@zh"));
  }

  @Test
  void namesTheSameRowWhenCellsBesideItAreLost() {
    Map<String, String> rows =
        Map.of(
            "received", "13 0 0 0 0 0 13",
            "carried_in", "L 0 0 0 0 0 0",
            "granted", "13 0 0 0 0 0 13",
            "carried_out", "L 0 0 0 0 0 0");
    assertEquals(
        List.of(slot("total", "natural_person"), slot("total", "total")),
        only(Tables.requests(2019, rows)).suspects());
  }

  @Test
  void givesFoundExpectedAndDifferenceOfASingleFigure() {
    Map<String, String> rows =
        Map.of(
            "received", "31 0 0 0 0 0 13",
            "granted", "13 0 0 0 0 0 13",
            "total", "13 0 0 0 0 0 13");
    Finding finding = only(Tables.requests(2021, rows));
    assertEquals("digits-swapped", finding.code());
    assertEquals(List.of(slot("received", "natural_person")), finding.suspects());
    assertEquals(
        "31 13 18", finding.found() + " " + finding.expected() + " " + finding.difference());
    assertEquals(new TextPlace(10, 1), finding.place());
  }

  @Test
  void reportsAPublishedRowThatTheTotalsLeaveOut() {
    // As published for 2020 by one body: the results come to 26 and 27, the totals say 20 and 21.
    Map<String, String> rows =
        Map.of(
            "received", "20 0 0 0 0 1 21",
            "granted", "6 0 0 0 0 1 7",
            "partly_granted", "6 0 0 0 0 0 6",
            "unavailable_not_held", "4 0 0 0 0 0 4",
            "unavailable_still_unclear", "3 0 0 0 0 0 3",
            "declined_repeated", "3 0 0 0 0 0 3",
            "other", "4 0 0 0 0 0 4",
            "total", "20 0 0 0 0 1 21");
    Finding finding = only(Tables.requests(2019, rows));
    assertEquals("row-not-in-total", finding.code());
    assertEquals(
        List.of(
            slot("partly_granted", "natural_person"),
            slot("partly_granted", "total"),
            slot("granted", "natural_person"),
            slot("granted", "total")),
        finding.suspects());
  }

  @Test
  void doesNotCallBlankTotalsWrong() {
    TableRecord table = Tables.disputes("5 _ _ 2 7", "8 _ _ 1 _", "_ _ _ _ _");
    assertEquals(List.of(), check(table));
  }

  @Test
  void carriesTheBlankTotalsOfRowsIntoTheTotalOfTheColumn() {
    Map<String, String> right =
        Map.of(
            "received", "258 12 _ _ _ _ 270",
            "granted", "158 12 _ _ _ _ _",
            "partly_granted", "100 _ _ _ _ _ _",
            "total", "258 12 _ _ _ _ 270");
    assertEquals(List.of(), check(Tables.requests(2019, right)));
  }

  @Test
  void warnsOfABlankThatHidesAFigure() {
    Finding finding = only(Tables.disputes("2 _ 3 _ 6", ZEROS, ZEROS));
    assertEquals("blank-hides-figure", finding.code());
    assertEquals(Severity.WARNING, finding.severity());
  }

  @Test
  void callsItAnErrorWhenNoFigureInTheBlankWouldHelp() {
    Finding finding = only(Tables.disputes("2 _ 3 _ 4", ZEROS, ZEROS));
    assertEquals(Severity.ERROR, finding.severity());
  }

  @Test
  void seesThatALostCellCannotBeTwoThings() {
    // By its row the lost cell is 3, by its column 5.
    Map<String, String> rows =
        Map.of(
            "received", "13 0 0 0 0 0 13",
            "granted", "8 0 0 0 0 0 8",
            "partly_granted", "L 0 0 0 0 0 3",
            "total", "13 0 0 0 0 0 13");
    Finding finding = only(Tables.requests(2021, rows));
    assertEquals(Severity.ERROR, finding.severity());
    assertEquals(slot("partly_granted", "total"), finding.suspects().get(0));
  }

  @Test
  void reportsEachBrokenRowOfDisputesByItself() {
    List<Finding> findings = check(Tables.disputes("2 1 3 17 32", ZEROS, "13 2 4 0 91"));
    // 32 for 23 and 91 for 19: the totals have their digits swapped.
    assertEquals(
        List.of(
            new Slot("disputes", "reconsideration", "total"),
            new Slot("disputes", "litigation_after_reconsideration", "total")),
        findings.stream().map(f -> f.suspects().get(0)).toList());
  }

  @Test
  void namesNoCauseWhereSeveralFiguresAreAsLikely() {
    Finding finding = only(Tables.disputes("2 1 3 17 24", ZEROS, ZEROS));
    assertEquals("sum-broken", finding.code());
    assertEquals(
        Set.of("upheld", "corrected", "other", "pending", "total"),
        finding.suspects().stream().map(Slot::column).collect(Collectors.toSet()));
  }

  @Test
  void takesTiesUsedForReadingAsTrueOfTheFigures() {
    // The rows were split by their sums, so only a change that keeps each row's sum is a suspect.
    Map<String, String> rows =
        Map.of(
            "received", "20 0 0 0 0 0 20",
            "granted", "26 0 0 0 0 0 26",
            "total", "20 0 0 0 0 0 20");
    TableRecord table = Tables.requests(2021, rows);
    Set<Tie> applicants =
        table.table().ties().stream()
            .filter(t -> t.id().equals("applicants"))
            .collect(Collectors.toSet());
    Finding finding = only(Tables.using(table, applicants));
    assertEquals(
        List.of(slot("granted", "natural_person"), slot("granted", "total")), finding.suspects());
  }

  @Test
  void findsMoreThanFourWrongFiguresThatShowByThemselves() {
    Map<String, String> rows =
        Map.of(
            "received", "100 50 30 20 10 0 210",
            "granted", "901 0 0 0 0 0 100",
            "partly_granted", "0 508 0 0 0 0 50",
            "refused_internal", "0 0 307 0 0 0 30",
            "refused_third_party", "0 0 0 206 0 0 20",
            "declined_petition", "0 0 0 0 105 0 10",
            "total", "100 50 30 20 10 0 210");
    assertEquals(
        List.of(
            slot("granted", "natural_person"),
            slot("partly_granted", "business"),
            slot("refused_internal", "research"),
            slot("refused_third_party", "public_interest"),
            slot("declined_petition", "legal_service")),
        check(Tables.requests(2021, rows)).stream().map(f -> f.suspects().get(0)).toList());
  }

  @Test
  void namesTheBrokenSumsWhenNothingMendsThem() {
    Map<String, String> rows =
        Map.of(
            "received", "77 9 5 8 0 0 21",
            "granted", "18 9 6 2 0 0 21",
            "carried_in", "0 0 6 0 3 0 0",
            "total", "24 5 0 0 2 0 39",
            "carried_out", "0 0 0 0 0 8 0");
    Finding finding = only(Tables.requests(2021, rows));
    assertEquals("sums-beyond-repair", finding.code());
    assertTrue(finding.arguments().get("sums@en").contains("≠"));
    assertTrue(finding.suspects().size() > 1);
  }

  @Test
  void staysCalmAtNumbersOfManyDigits() {
    String huge = "9".repeat(300);
    Finding finding = only(Tables.disputes(huge + " 1 3 17 24", ZEROS, ZEROS));
    assertEquals("sums-beyond-repair", finding.code());
  }

  @Test
  void endsOnATableOfJunk() {
    StringBuilder junk = new StringBuilder();
    for (int i = 0; i < 3000; i++) {
      junk.append(i * 7919L % 100_003).append(' ');
    }
    TableRecord table = Tables.column(ValueType.COUNT, junk + "5");
    assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> assertEquals(Severity.ERROR, only(table).severity()));
  }

  @Test
  void notesWhatRoundingHardlyExplains() {
    TableRecord table = Tables.column(ValueType.MONEY, "10.1 20.2 30.3 40.4 50.5 60.6 212.3");
    Finding finding = only(table);
    assertEquals("sum-off-by-rounding", finding.code());
    assertEquals("-0.2", finding.difference());
  }

  @Test
  void findsTheAmountThatIsWrongBeyondRounding() {
    Finding finding = only(Tables.column(ValueType.MONEY, "10.1 20.2 30.3 40.4 101.5"));
    assertEquals(Severity.ERROR, finding.severity());
    assertTrue(finding.suspects().stream().map(Slot::column).allMatch(c -> c.equals("amount")));
  }

  @Test
  void knowsTheColumnsOfTheForm() {
    // Guards the ids that the tests above write out.
    assertEquals(
        List.of(
            "natural_person",
            "business",
            "research",
            "public_interest",
            "legal_service",
            "other",
            "total"),
        Tables.requests(2021, Map.of()).table().columns().stream().map(FormColumn::id).toList());
  }
}
