package dev.tieout.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tieout.grid.Flow;
import dev.tieout.grid.Remark;
import dev.tieout.record.ReportRecord;
import dev.tieout.record.TableRecord;
import dev.tieout.source.TextPlace;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SanityTest {
  private static final String ZEROS = "0 0 0 0 0";

  private static List<String> codes(List<Finding> findings) {
    return findings.stream().map(f -> f.severity() + " " + f.code()).toList();
  }

  @Test
  void noCountIsNegativeOrBroken() {
    TableRecord table = Tables.disputes("-3 0 0.5 0 0", ZEROS, ZEROS);
    assertEquals(
        List.of("error negative-count", "error decimal-count"),
        codes(new CountFigures().check(table)));
  }

  @Test
  void aChangeMayBeNegativeAndAnAmountHasDecimals() {
    assertEquals(
        List.of(),
        new CountFigures().check(Tables.table(2019, "licensing", "242 -8 621", "0 0 0")));
    assertEquals(List.of(), new CountFigures().check(Tables.table(2021, "fees", "18651.06")));
  }

  @Test
  void decisionsThatEqualItemsAreNotedOnlyWhereTheyChanged() {
    TableRecord table = Tables.table(2019, "enforcement", "23 8 31", "5 0 5");
    List<Finding> found = new RepeatedItems().check(table);
    assertEquals(List.of("note decisions-equal-sum"), codes(found));
    assertEquals("penalties", found.get(0).row());
    assertEquals(
        List.of(),
        new RepeatedItems().check(Tables.table(2019, "enforcement", "23 8 48", "_ 8 8")));
  }

  @Test
  void moneyInYuanIsTooMuchForTenThousands() {
    assertEquals(
        List.of("note figure-implausibly-large"),
        codes(new Magnitudes().check(Tables.table(2021, "fees", "186510600"))));
    assertEquals(List.of(), new Magnitudes().check(Tables.table(2021, "fees", "18651.06")));
    // The amount of procurement has no fixed unit.
    assertEquals(
        List.of(), new Magnitudes().check(Tables.table(2019, "procurement", "12 395738028.90")));
  }

  private static List<Finding> regulations(String body, String row) {
    TableRecord table = Tables.table(2021, "documents", row, "4 2 30");
    ReportRecord report = ReportRecords.report("a.html", body, "2023", List.of(table), List.of());
    return new LowerBodyRegulations().check(report);
  }

  @Test
  void aCountyMakesNoRegulations() {
    assertEquals(List.of("note regulations-below-city"), codes(regulations("某县人民政府", "2 0 15")));
    assertEquals(List.of(), regulations("某县人民政府", "0 0 0"));
    assertEquals(List.of(), regulations("某市人民政府", "2 0 15"));
    assertEquals(List.of(), regulations("", "2 0 15"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"某市生态环境局", "某区人民政府", "某镇人民政府", "某街道办事处", "某县", "某市发展和改革委员会"})
  void tellsLowerBodiesByName(String body) {
    assertTrue(LowerBodyRegulations.isLower(body));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"国家税务总局", "国家能源局", "某自治区人民政府", "某省人民政府", "某市人民政府办公厅", "某市人民政府办公室", "某省公安厅"})
  void doesNotJudgeOtherBodies(String body) {
    assertFalse(LowerBodyRegulations.isLower(body));
  }

  @Test
  void remarksOfReadersBecomeFindingsOfTheSameCode() {
    Remark lost = new Remark("glyph-lost", new TextPlace(3, 1), Map.of("characters", "7"));
    Remark unknown = new Remark("never-heard-of", new TextPlace(4, 1), Map.of());
    List<Finding> found = FlowFindings.of(new Flow(List.of(), List.of(), List.of(lost, unknown)));
    assertEquals(List.of("warning glyph-lost", "warning never-heard-of"), codes(found));
    assertEquals(new TextPlace(3, 1), found.get(0).place());
    assertEquals("7", found.get(0).arguments().get("characters"));
  }

  @Test
  void allChecksAreRunOnEveryTable() {
    TableRecord one = Tables.disputes("-3 L 0 T:x 5", "2 _ 3 0 6", ZEROS);
    ReportRecord report = ReportRecords.report("a", "某局", "2023", List.of(one, one), List.of());
    List<String> once =
        codes(Checks.all(ReportRecords.report("a", "", "", List.of(one), List.of())));
    assertEquals(
        List.of(
            "warning text-in-number",
            "warning lost-cell",
            "error negative-count",
            "warning blank-hides-figure",
            "warning zero-left-blank",
            "warning table-missing",
            "warning table-missing",
            "warning table-missing",
            "warning table-missing",
            "warning table-missing",
            "warning place-unproven",
            "warning place-unproven",
            "warning place-unproven"),
        once);
    // The five other tables of the form are missing once, whatever stands twice.
    assertEquals(2 * 8 + 5, Checks.all(report).size());
    assertEquals(new TieTally(2, 0, 4), Checks.tally(report));
  }
}
