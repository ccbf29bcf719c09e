package dev.tieout.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.tieout.reading.Condition;
import dev.tieout.record.TableRecord;
import dev.tieout.source.TextPlace;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReadingFindingsTest {
  private static final String ZEROS = "0 0 0 0 0";

  private static List<Finding> lost(TableRecord table) {
    return new LostCells().check(table);
  }

  private static List<Finding> uncertain(TableRecord table) {
    return new UncertainFigures().check(table);
  }

  private static String where(Finding finding) {
    return finding.code() + " " + finding.table() + "/" + finding.row() + "/" + finding.column();
  }

  @Test
  void saysThatAnyOfSevenEqualCellsMayBeTheLostOne() {
    Map<String, String> rows =
        Map.of(
            "received", "13 0 0 0 0 0 13",
            "carried_in", "L 0 0 0 0 0 0",
            "granted", "13 0 0 0 0 0 13");
    List<Finding> found = lost(Tables.requests(2019, rows));
    assertEquals(
        List.of("lost-cell requests/carried_in/natural_person"),
        found.stream().map(ReadingFindingsTest::where).toList());
    assertEquals("0", found.get(0).expected());
    assertEquals("自然人、商业企业、科研机构、社会公益组织、法律服务机构、其他、总计", found.get(0).arguments().get("equal@zh"));
  }

  /** Where all rows may be printed on one line, the lost cell may be of the row beside. */
  @Test
  void aLostZeroOfARowPrintedBesideOthersMayBeOneOfTheirs() {
    Finding found = lost(Tables.disputes("2 1 3 17 23", "0 0 L 0 0", "0 0 4 0 4")).get(0);
    assertEquals(7, found.suspects().size());
    assertEquals("litigation_after_reconsideration", found.suspects().get(6).row());
  }

  @Test
  void saysWhatTheLostCellMustBeAndThatOnlyItCanBeTheLostOne() {
    Finding found = lost(Tables.disputes("2 1 L 17 23", ZEROS, ZEROS)).get(0);
    assertEquals("3", found.expected());
    assertFalse(found.arguments().containsKey("equal@en"));
    assertEquals("3", found.arguments().get("value"));
  }

  @Test
  void doesNotSayWhatALostCellIsWhenBlanksCouldHideTheRest() {
    Finding found = lost(Tables.disputes("2 _ L 17 23", ZEROS, ZEROS)).get(0);
    assertEquals("", found.expected());
  }

  @Test
  void takesTheRowOfALostCellAsItsPlace() {
    Finding found = lost(Tables.disputes("L 1 3 17 23", ZEROS, ZEROS)).get(0);
    assertEquals(new TextPlace(11, 1), found.place());
  }

  @Test
  void groupsCellsOfARowAndWholeLines() {
    assertEquals(
        List.of("lost-cells disputes/reconsideration/"),
        lost(Tables.disputes("L L 3 17 23", ZEROS, ZEROS)).stream()
            .map(ReadingFindingsTest::where)
            .toList());
    assertEquals(
        List.of("lost-row disputes/litigation_direct/"),
        lost(Tables.disputes("2 1 3 17 23", "L L L L L", ZEROS)).stream()
            .map(ReadingFindingsTest::where)
            .toList());
    assertEquals(
        List.of("lost-column disputes//total"),
        lost(Tables.disputes("2 1 3 17 L", "0 0 0 0 L", "0 0 0 0 L")).stream()
            .map(ReadingFindingsTest::where)
            .toList());
  }

  @Test
  void refusesATableAsAWholeOnlyOnce() {
    TableRecord table = Tables.disputes("U U U U U", "U U U U U", "U U U L L");
    assertEquals(List.of(), lost(table));
    assertEquals(
        List.of("table-beyond-repair disputes//"),
        uncertain(table).stream().map(ReadingFindingsTest::where).toList());
  }

  @Test
  void aTableWithTooManyReadingsIsUndecidedAndNotBeyondRepair() {
    TableRecord table =
        Tables.in(Condition.UNDECIDED, Tables.disputes("U U U U U", "U U U U U", "U U U U U"));
    assertEquals(List.of(), uncertain(table));
    assertEquals(
        List.of("table-undecided disputes//"),
        new DamagedTables().check(table).stream().map(ReadingFindingsTest::where).toList());
  }

  @Test
  void showsTheAlternativesOfARowAndCountsTheRest() {
    Finding found =
        uncertain(Tables.disputes("A:2|21 A:13|3 0 0 A:1|2|3|4|5|6", ZEROS, ZEROS)).get(0);
    assertEquals("ambiguous-figure disputes/reconsideration/", where(found));
    assertEquals("2 | 21; 13 | 3; 1 | 2 | 3 | 4 … (+2)", found.found());
    assertEquals(
        "Upheld 2 | 21, Corrected 13 | 3, Total 1 | 2 | 3 | 4 … (+2)",
        found.arguments().get("what@en"));
  }

  @Test
  void keepsWordsInANumbersPlace() {
    Finding found = uncertain(Tables.disputes("T:见附件 0 0 0 0", ZEROS, ZEROS)).get(0);
    assertEquals("text-in-number disputes/reconsideration/upheld", where(found));
    assertEquals("见附件", found.found());
  }

  @Test
  void notesBlankTotalsOnceForATable() {
    List<Finding> found =
        new BlankFindings().check(Tables.disputes("5 _ _ 2 _", "8 _ _ 1 _", "_ _ _ _ _"));
    assertEquals(
        List.of("blank-totals disputes//"),
        found.stream().map(ReadingFindingsTest::where).toList());
    assertEquals(
        Map.of("filled", "2", "blank", "3", "totals", "3", "ties", "1"), found.get(0).arguments());
  }

  @Test
  void notesThatBlanksCountAsZero() {
    Finding found = new BlankFindings().check(Tables.disputes("5 _ _ 2 7", ZEROS, ZEROS)).get(0);
    assertEquals("blank-as-zero", found.code());
    assertEquals("1", found.arguments().get("ties"));
    assertEquals(List.of(), new BlankFindings().check(Tables.disputes(ZEROS, ZEROS, ZEROS)));
  }
}
