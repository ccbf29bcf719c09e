package dev.tieout.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tieout.reading.Basis;
import dev.tieout.record.Figure;
import dev.tieout.record.ReportRecord;
import dev.tieout.record.TableRecord;
import dev.tieout.source.TextPlace;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** In a report that shows signs of damage, what no sum proves carries a finding. */
class UnprovenPlacesTest {
  private static final String BLANK = "_ _ _ _ _ _ _";

  /** The rows of {@link #filled}. */
  private static final List<String> FILLED_ROWS =
      List.of(
          "place-unproven requests/received",
          "place-unproven requests/granted",
          "place-unproven requests/total");

  private static final List<String> ALL_DISPUTES =
      List.of(
          "place-unproven disputes/reconsideration",
          "place-unproven disputes/litigation_direct",
          "place-unproven disputes/litigation_after_reconsideration");

  /** A report of which every other row is 5 in all and adds up. */
  private static final Map<String, String> SOUND =
      Map.of(
          "received", "3 _ _ _ _ 2 5",
          "carried_in", BLANK,
          "granted", "3 _ _ _ _ 2 5",
          "total", "3 _ _ _ _ 2 5",
          "carried_out", BLANK);

  private static TableRecord requests(String row, String cells) {
    Map<String, String> rows = new HashMap<>(SOUND);
    rows.put(row, cells);
    return Tables.requests(2021, rows);
  }

  private static List<String> places(TableRecord... tables) {
    ReportRecord report = ReportRecords.report("a", "", "", List.of(tables), List.of());
    return Checks.all(report).stream()
        .filter(f -> f.code().equals("place-unproven") || f.code().equals("repeats-missing"))
        .map(f -> f.code() + " " + f.table() + "/" + f.row())
        .toList();
  }

  private static List<String> placesBesideDamage(TableRecord table) {
    return places(table, Tables.disputes("0 0 0 0 0", "L 0 0 0 0", "0 0 0 0 0"));
  }

  /** With the blank before the zeros taken out, the zeros move and all sums hold. */
  @Test
  void zerosAndBlanksThatMayHaveChangedPlacesAreToldInADamagedReport() {
    String row = "_ _ 0 _ 0 0 _";
    assertEquals(
        List.of("place-unproven requests/declined_petition"),
        placesBesideDamage(requests("declined_petition", row)).stream()
            .filter(f -> f.endsWith("declined_petition"))
            .toList());
  }

  @Test
  void figuresThatWouldBreakSumsInAnyOtherColumnAreProven() {
    assertEquals(
        List.of(),
        placesBesideDamage(requests("carried_in", BLANK)).stream()
            .filter(f -> f.contains("requests"))
            .toList());
  }

  @Test
  void aReportWithoutSignsOfDamageHasNoUnprovenPlaces() {
    assertEquals(List.of(), places(Tables.disputes("0 _ 0 _ _", "_ 0 _ 0 0", "0 0 _ _ 0")));
  }

  /** Which of the cells is the lost one was told by sums, and they may be published wrong. */
  @Test
  void theFiguresBesideALostCellMayStandElsewhere() {
    TableRecord disputes = Tables.disputes("0 0 0 0 0", "0 0 1 1 L", "0 0 0 0 0");
    assertEquals(ALL_DISPUTES, places(disputes));
  }

  /** Where one line holds all three, the row that lacks its total may be another than the first. */
  @Test
  void aRowOfZerosBesideALostCellOnItsLineMayLackIt() {
    assertEquals(
        List.of(
            "place-unproven disputes/reconsideration",
            "place-unproven disputes/litigation_after_reconsideration"),
        places(Tables.disputes("L 0 0 0 0", "0 2 0 0 2", "0 0 0 0 0")));
  }

  /** With a cell lost before it and the line filled up, the 1 is the total and not an item. */
  @Test
  void aRowWhoseSumsHoldWithItsBlankCellElsewhereIsTold() {
    Map<String, String> rows = new HashMap<>(SOUND);
    rows.put("granted", "5 _ _ _ _ 5 _");
    rows.put("received", "5 _ _ _ _ _ 5");
    rows.put("total", "5 _ _ _ _ _ 5");
    assertEquals(List.of("place-unproven requests/granted"), places(Tables.requests(2021, rows)));
  }

  /** The blank cell may have held the 5 that the total says the year before left. */
  @Test
  void aRowOfZerosThatMayLackWhatASumMissesIsTold() {
    Map<String, String> rows = new HashMap<>(SOUND);
    rows.put("received", "3 _ _ _ _ 2 0");
    rows.put("carried_in", "0 0 0 _ _ _ _");
    assertEquals(
        List.of("place-unproven requests/carried_in"),
        places(Tables.requests(2021, rows)).stream()
            .filter(f -> f.endsWith("carried_in"))
            .toList());
  }

  /** The 10 of the first row was typed for 1, and the cell behind it is lost. */
  @Test
  void digitsOfTwoRowsOnOneLineMayBeOneFigure() {
    TableRecord disputes = Tables.disputes("0 1 0 0 1", "0 0 0 0 0", "0 0 0 0 0");
    assertEquals(List.of(), places(disputes));
    Figure one = disputes.figure("reconsideration", "total");
    Figure zero = disputes.figure("litigation_direct", "upheld");
    TextPlace place = (TextPlace) one.place();
    Figure behind =
        new Figure(
            zero.slot(),
            zero.value(),
            "",
            zero.state(),
            "0",
            new TextPlace(place.line(), place.column() + 1),
            Basis.TIES,
            List.of());
    assertEquals(ALL_DISPUTES, places(disputes.with(List.of(behind))));
  }

  /** Two cells are lost, and each total stands in the place of an item. */
  @Test
  void allRowsOfALineThatMovedByTwoCellsAreTold() {
    assertEquals(ALL_DISPUTES, places(Tables.disputes("5 2 1 8 0", "2 _ 6 6 0", "7 0 13 _ _")));
  }

  /** 2 and 3 add up to 5, which stands one cell before the empty total. */
  @Test
  void aTotalOneCellBeforeItsOwnShowsThatItsRowMoved() {
    TableRecord disputes = Tables.disputes("2 3 _ 5 _", "_ _ _ 5 _", "_ _ _ _ _");
    assertEquals(
        List.of(
            "place-unproven disputes/reconsideration", "place-unproven disputes/litigation_direct"),
        places(disputes));
  }

  /** In a body that leaves totals out, two equal figures are two items. */
  @Test
  void anEqualFigureBesideAnEmptyTotalIsNoTotal() {
    assertEquals(List.of(), places(Tables.disputes("2 _ _ 2 _", "_ _ 1 _ _", "_ _ _ _ _")));
  }

  /** What removes repeated cells leaves a single figure of each row. */
  @Test
  void blanksOfADamagedReportInWhichNoFigureStandsTwiceMayHideFigures() {
    TableRecord disputes = Tables.disputes("2 _ _ _ _", "3 _ _ _ _", "A:4|_ _ _ _ _");
    assertEquals(
        List.of("repeats-missing disputes/"),
        places(disputes).stream().filter(f -> f.startsWith("repeats")).toList());
    TableRecord twice = Tables.disputes("2 _ _ _ 2", "3 _ _ _ 3", "A:4|_ _ _ _ _");
    assertEquals(List.of(), places(twice).stream().filter(f -> f.startsWith("repeats")).toList());
  }

  /** A body that prints its items in one column lost that column, and its totals moved up. */
  @Test
  void figuresThatAllStandBesideTheColumnOfTotalsAreTold() {
    assertBesideTotals("_ _ _ _ _ 5 _", "_ _ _ _ _ 5 _", "_ _ _ _ _ 5 _");
  }

  /** Items in two columns, and the totals of all rows one column before the place of totals. */
  @Test
  void totalsThatAllStandBesideTheirColumnAreToldWhateverItemsThereAre() {
    assertBesideTotals("_ _ 1 _ _ 7 _", "_ _ _ _ _ 6 _", "_ _ 1 _ _ 7 _");
  }

  private static void assertBesideTotals(String received, String granted, String total) {
    assertEquals(FILLED_ROWS, places(filled(received, granted, total)));
  }

  /** Three rows of a table whose others are blank. */
  private static TableRecord filled(String received, String granted, String total) {
    Map<String, String> rows = new HashMap<>();
    requests("granted", BLANK).table().rows().forEach(r -> rows.put(r.id(), BLANK));
    rows.put("received", received);
    rows.put("granted", granted);
    rows.put("total", total);
    return Tables.requests(2021, rows);
  }

  /** With a cell put in before the last one of the first row, all sums hold: 1 in all. */
  @Test
  void aTableOnOneLineWhoseSumsHoldWithACellPutInMovedUp() {
    TableRecord disputes = Tables.disputes("_ _ 0 1 0", "_ _ 0 _ 0", "_ 0 0 _ _");
    assertEquals(ALL_DISPUTES, places(disputes));
  }

  /** 3 in place of 4: no cell put in makes the sums hold. */
  @Test
  void aTableOnOneLineWithAWrongFigureDidNotMove() {
    assertEquals(List.of(), places(Tables.disputes("2 _ _ 2 3", "_ 1 _ _ 1", "_ _ _ _ _")));
  }

  @Test
  void twoZerosInOneCellBesideAnEmptyOneAreTold() {
    assertEquals(
        List.of("place-unproven requests/declined_petition"),
        places(requests("declined_petition", "0 00 0 0 0 0 _")));
  }

  /** Two cells were lost, and the 2 that came out as an item of the last row was its total. */
  @Test
  void aTableOnOneLineThatLeavesOutSomeTotalsMovedUp() {
    TableRecord disputes = Tables.disputes("_ 1 _ 1 _", "1 _ _ _ 1", "1 _ 2 _ _");
    assertEquals(ALL_DISPUTES, places(disputes));
  }

  /**
   * The totals of three rows stand in the column of the last items, those of the others are out.
   */
  @Test
  void noSumProvesTheColumnsOfADamagedTableWithoutTotals() {
    TableRecord requests = filled("_ _ _ _ 10 97 _", "_ _ _ _ 3 _ _", "_ _ _ _ 10 97 _");
    assertEquals(
        FILLED_ROWS,
        placesBesideDamage(requests).stream().filter(f -> f.contains("requests")).toList());
  }
}
