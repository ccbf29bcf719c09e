package dev.tieout.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tieout.record.Flows;
import dev.tieout.record.TableRecord;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A table without a figure is told where its body may not have left it so. */
class BlankTablesTest {
  private static final String BLANK = "_ _ _ _ _";
  private static final TableRecord DISPUTES = Tables.disputes(BLANK, BLANK, BLANK);

  private static List<String> told(String prose, TableRecord... tables) {
    return Checks.all(
            ReportRecords.report("a", "", "2021", List.of(tables), Flows.lines(List.of(prose))))
        .stream()
        .filter(f -> f.code().equals("table-blank"))
        .map(Finding::table)
        .toList();
  }

  /** Received and granted alike, and nothing else. */
  private static TableRecord requests(String received) {
    Map<String, String> rows = new HashMap<>();
    Tables.requests(2021, Map.of()).table().rows().forEach(r -> rows.put(r.id(), "_ _ _ _ _ _ _"));
    List.of("received", "granted", "total").forEach(r -> rows.put(r, received));
    return Tables.requests(2021, rows);
  }

  @Test
  void aTableLeftBlankBesideFiguresOfOthersHadNothingToReport() {
    assertEquals(List.of(), told("", requests("5 _ _ _ _ _ 5"), DISPUTES));
  }

  @Test
  void blankTablesAreToldWhereNoneHasAFigure() {
    assertEquals(List.of("disputes"), told("", DISPUTES));
  }

  @Test
  void aBlankTableIsToldInADamagedReport() {
    assertEquals(List.of("disputes"), told("", requests("5 _ L _ _ _ 5"), DISPUTES));
  }

  @Test
  void aBlankTableIsToldWhereTheTextStatesANumberOfIt() {
    TableRecord blank = requests("_ _ _ _ _ _ _");
    TableRecord disputes = Tables.disputes("1 _ _ _ 1", BLANK, BLANK);
    assertEquals(List.of(), told("无。", blank, disputes));
    assertEquals(List.of("requests"), told("2021年收到政府信息公开申请11件。", blank, disputes));
  }
}
