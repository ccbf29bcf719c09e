package dev.tieout.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tieout.record.ReportRecord;
import dev.tieout.record.TableRecord;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OddBlanksTest {
  private static final String BLANK = "_ _ _ _ _ _ _";

  private static List<String> found(TableRecord... tables) {
    ReportRecord report = ReportRecords.report("a.html", "", "", List.of(tables), List.of());
    return new OddBlanks()
        .check(report).stream().map(f -> f.code() + " " + f.row() + "/" + f.column()).toList();
  }

  /** The figures of a row moved one column to the left stand beside an empty total. */
  @Test
  void aTotalLeftBlankBesideItsPartsIsToldWhereOthersArePrinted() {
    Map<String, String> rows =
        Map.of(
            "received", "3 _ _ _ _ 2 5",
            "carried_in", "1 _ _ _ _ _ 1",
            "granted", "2 _ _ _ _ 1 3",
            "declined_publication", "1 _ _ _ _ _ 1",
            "refused_other_law", "_ _ _ _ _ 1 _",
            "total", "4 _ _ _ _ 2 6",
            "carried_out", BLANK);
    assertEquals(
        List.of("total-left-blank refused_other_law/"), totals(Tables.requests(2021, rows)));
  }

  /** It is the total of its row, which is odd, and that of its column, which may be left out. */
  @Test
  void theLastTotalLeftBlankIsToldWhereOneRowBesideItHasItsTotal() {
    Map<String, String> rows = new HashMap<>();
    Tables.requests(2021, Map.of()).table().rows().forEach(r -> rows.put(r.id(), BLANK));
    rows.put("received", "_ _ _ _ _ 1 1");
    rows.put("granted", "_ _ _ _ _ 1 1");
    rows.put("total", "_ _ _ _ _ 1 _");
    assertEquals(List.of("total-left-blank total/"), totals(Tables.requests(2021, rows)));
  }

  private static List<String> totals(TableRecord... tables) {
    return found(tables).stream().filter(f -> f.startsWith("total")).toList();
  }

  @Test
  void totalsThatAreAllLeftBlankAreAHabit() {
    assertEquals(List.of(), totals(Tables.disputes("1 2 0 0 _", "3 0 1 0 _", "0 0 0 1 _")));
  }

  /** With one row filled, three disputes show no habit of their own. */
  @Test
  void aTotalLeftBlankInASmallTableIsToldByTheHabitOfItsReport() {
    TableRecord disputes = Tables.disputes("_ _ _ 1 _", "_ _ _ _ _", "_ _ _ _ _");
    assertEquals(List.of(), found(disputes));
    Map<String, String> printed =
        Map.of(
            "received", "3 _ _ _ _ 2 5",
            "carried_in", "1 _ _ _ _ _ 1",
            "granted", "2 _ _ _ _ 1 3",
            "declined_publication", "2 _ _ _ _ 1 3",
            "total", "4 _ _ _ _ 2 6",
            "carried_out", BLANK);
    assertEquals(
        List.of("total-left-blank reconsideration/"),
        totals(Tables.requests(2021, printed), disputes));
    Map<String, String> left =
        Map.of(
            "received", "3 _ _ _ _ 2 _",
            "carried_in", "1 _ _ _ _ _ _",
            "granted", "2 _ _ _ _ 1 _",
            "declined_publication", "2 _ _ _ _ 1 _",
            "total", "4 _ _ _ _ 2 _",
            "carried_out", BLANK);
    assertEquals(List.of(), totals(Tables.requests(2021, left), disputes));
  }

  /** A row of totals that lost its figures; the rows have their totals. */
  @Test
  void aRowOfTotalsThatIsBlankWhereRowsHaveTotalsIsTold() {
    Map<String, String> rows =
        Map.of(
            "received", "3 _ _ _ _ 2 5",
            "carried_in", BLANK,
            "granted", "3 _ _ _ _ 2 5",
            "total", BLANK,
            "carried_out", BLANK);
    assertEquals(
        List.of(
            "total-left-blank /natural_person",
            "total-left-blank /other",
            "total-left-blank /total"),
        totals(Tables.requests(2021, rows)));
  }

  /**
   * The corner sums up a row too: where that has a figure, it may be the total in a wrong column.
   */
  @Test
  void aBlankCornerBesideAFigureOfItsRowIsToldWithTheRow() {
    Map<String, String> rows =
        Map.of(
            "received", "6 _ _ _ _ _ 6",
            "carried_in", BLANK,
            "granted", "4 _ _ _ _ _ 4",
            "declined_publication", "2 _ _ _ _ _ 2",
            "total", "_ 6 _ _ _ _ _",
            "carried_out", "1 _ _ _ _ _ 1");
    assertEquals(
        List.of("total-left-blank /natural_person", "total-left-blank total/"),
        totals(Tables.requests(2021, rows)).stream().sorted().toList());
  }

  /** Three of nine totals are too many for chance, but the items of a sum print theirs. */
  @Test
  void totalsOfItemsThatAreLostBesideMoreThatArePrintedAreTold() {
    Map<String, String> rows =
        Map.of(
            "received", "4 _ _ _ _ 2 6",
            "carried_in", BLANK,
            "granted", "1 _ _ _ _ _ 1",
            "partly_granted", "1 _ _ _ _ _ 1",
            "refused_other_law", "1 _ _ _ _ 2 _",
            "refused_internal", "1 _ _ _ _ _ 1",
            "total", "4 _ _ _ _ 2 6",
            "carried_out", BLANK);
    assertEquals(
        List.of("total-left-blank refused_other_law/"), totals(Tables.requests(2021, rows)));
  }

  /** A body that states the totals of its balance and leaves out those of the items. */
  @Test
  void totalsOfAllItemsLeftBlankAreAHabitThoughOthersArePrinted() {
    Map<String, String> rows =
        Map.of(
            "received", "3 _ _ _ 1 2 6",
            "carried_in", "1 _ _ _ _ 1 2",
            "granted", "3 _ _ _ _ 1 _",
            "refused_internal", "_ _ _ _ 1 1 _",
            "total", "3 _ _ _ 1 2 6",
            "carried_out", "1 _ _ _ _ 1 2");
    assertEquals(List.of(), totals(Tables.requests(2021, rows)));
  }

  @Test
  void aCellLeftBlankAmongPrintedZerosIsToldWithItsRow() {
    assertEquals(
        List.of("zero-left-blank litigation_direct/"),
        found(Tables.disputes("1 2 0 0 3", "0 0 _ 0 0", "0 0 0 0 0")));
  }

  @Test
  void blanksAmongAsManyZerosAreAHabit() {
    assertEquals(List.of(), found(Tables.disputes("1 2 0 _ 3", "0 _ _ 0 0", "_ 0 _ 0 _")));
  }

  @Test
  void aRowWithoutAnyFigureIsNoBlankAmongZeros() {
    assertEquals(List.of(), found(Tables.disputes("1 2 0 0 3", "_ _ _ _ _", "0 0 0 0 0")));
  }
}
