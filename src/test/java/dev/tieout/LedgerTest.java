package dev.tieout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tieout.check.Finding;
import dev.tieout.form.FormFileException;
import dev.tieout.form.Slot;
import dev.tieout.record.Figure;
import dev.tieout.record.TableRecord;
import dev.tieout.source.Source;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables with rows of the body's own, keyed by code, on a form made here. */
class LedgerTest {
  private static final String FORM =
      """
      id: accounts
      title: {text: 账目, en: Accounts}
      tables:
        - id: overview
          title:
            - {text: 总览表, en: Overview}
          type: money
          ledger: {names: [类别]}
          columns:
            - {id: amount, text: 数额, en: Amount}
          rows:
            - {id: parks, text: 公园, en: Parks, code: '11'}
            - {id: roads, text: 道路, en: Roads, code: '12'}
            - {id: ferries, text: 渡轮, en: Ferries, code: '13', optional: true}
            - {id: total, text: 总数, en: Total}
          ties:
            - {id: total, kind: implied, each: column, equation: parks + roads + ferries = total}
        - id: details
          title:
            - {text: 明细表, en: Details}
          type: money
          ledger: {codes: [编码], names: [名称], levels: [2, 4], total: total}
          columns:
            - {id: amount, text: 数额, en: Amount}
            - {id: wages, text: 工资, en: Wages}
          rows:
            - {id: total, text: 总数, en: Total}
          ties:
            - {id: wages, kind: implied, each: row, equation: wages <= amount}
      ties:
        - {id: kinds, kind: implied, each: code, equation: overview/amount = details/amount}
        - {id: totals, kind: implied, equation: overview/total/amount = details/total/amount}
      """;

  private static final String OVERVIEW =
      "<p>总览表</p><table><tr><th>类别<th>数额<th>类别<th>数额"
          + "<tr><td>公园<td>30.5<td>总数<td>50<tr><td>道路<td>19.5<td><td></table>";

  private static final String DETAILS =
      "<p>明细表</p><table><tr><th>编码<th>名称<th>数额<th>工资"
          + "<tr><td colspan=2>总数<td>50<td>14<tr><td>11<td>公园<td>30.5<td>8"
          + "<tr><td>1101<td>树木<td>10.5<td>3<tr><td>1107<td>长椅<td>20<td>5"
          + "<tr><td>12<td>道路<td>19.5<td>6<tr><td>1203<td>桥梁<td>19.5<td>6</table>";

  @TempDir private Path forms;

  private Extraction read(String html) throws IOException, FormFileException {
    return read(FORM, html);
  }

  private Extraction read(String form, String html) throws IOException, FormFileException {
    Files.writeString(forms.resolve("accounts.yaml"), form);
    String page = "<html><meta charset=utf-8><body>" + html;
    return Tieout.standard()
        .withForms(forms)
        .extract(Source.of("page.html", page.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<String> tables(Extraction extraction) {
    return extraction.record().tables().stream().map(t -> t.table().id()).toList();
  }

  private static BigDecimal value(Extraction extraction, String table, String row, String column) {
    return extraction.record().tables().stream()
        .filter(t -> t.table().id().equals(table))
        .map(t -> t.figure(row, column))
        .flatMap(f -> f.value().stream())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void rowsOfTheBodyAreReadByTheirCodes() throws Exception {
    Extraction extraction = read(OVERVIEW + DETAILS);
    assertEquals(List.of("overview", "details"), tables(extraction));
    assertEquals(new BigDecimal("30.5"), value(extraction, "overview", "parks", "amount"));
    assertEquals(new BigDecimal("50"), value(extraction, "overview", "total", "amount"));
    assertEquals(new BigDecimal("20"), value(extraction, "details", "1107", "amount"));
    assertEquals(new BigDecimal("5"), value(extraction, "details", "1107", "wages"));
    TableRecord details = extraction.record().tables().get(1);
    assertEquals("长椅", details.table().row("1107").label().text());
    assertEquals(List.of(), extraction.findings());
    // overview: 1. details: 2 × (total, 11, 12) and a limit for each of 6 rows. Between: 2 codes,
    // 1.
    assertEquals(1 + 6 + 6 + 3, extraction.ties().held());
    assertEquals(List.of(), extraction.otherGrids());
  }

  @ParameterizedTest
  @CsvSource({
    // A part that does not sum up to its whole.
    "长椅<td>20<td>5, 长椅<td>27<td>5, details, 1107, amount",
    // More wages than all, in one row alone.
    "桥梁<td>19.5<td>6, 桥梁<td>19.5<td>60, details, 1203, wages",
  })
  void brokenTieInATableIsFound(String good, String bad, String table, String row, String column)
      throws Exception {
    List<Finding> findings = read(OVERVIEW + DETAILS.replace(good, bad)).findings();
    assertTrue(
        findings.stream().anyMatch(f -> f.suspects().contains(new Slot(table, row, column))),
        findings.toString());
  }

  @Test
  void tablesThatDisagreeAreFound() throws Exception {
    String other = OVERVIEW.replace("30.5", "31.5").replace("19.5", "18.5");
    List<Finding> findings = read(other + DETAILS).findings();
    assertEquals(2, findings.size(), findings.toString());
    assertTrue(findings.stream().allMatch(f -> f.code().equals("tables-disagree")));
    assertEquals("31.5", findings.get(0).found());
    assertEquals("30.5", findings.get(0).expected());
  }

  /** What one table has under a code and the other does not list is a contradiction. */
  @Test
  void codeThatTheOtherTableLacksIsFound() throws Exception {
    String ferries = DETAILS.replace("</table>", "<tr><td>13<td>渡轮<td>4<td>0</table>");
    List<Finding> findings = read(OVERVIEW + ferries).findings();
    assertTrue(
        findings.stream()
            .anyMatch(
                f ->
                    f.code().equals("tables-disagree")
                        && f.suspects().contains(new Slot("details", "13", "amount"))),
        findings.toString());
  }

  /** A row that cannot be told would be lost without a word; the grid stays as it is. */
  @ParameterizedTest
  @CsvSource({
    "<td>1107<td>, <td>110<td>", // no code of a level
    "<td>1107<td>, <td>1101<td>", // one code twice
    "<th>工资, <th>奖金", // a column that the table does not have
  })
  void gridThatIsNotUnderstoodStaysAGrid(String good, String bad) throws Exception {
    Extraction extraction = read(OVERVIEW + DETAILS.replace(good, bad));
    assertEquals(List.of("overview"), tables(extraction));
    assertEquals(1, extraction.otherGrids().size());
    assertTrue(
        extraction.findings().stream().anyMatch(f -> f.code().equals("table-missing")),
        extraction.findings().toString());
  }

  private static final String UNIT = "<p>单位：万元</p><table>";

  private static List<String> units(Extraction extraction, String table) {
    return extraction.record().tables().stream()
        .filter(t -> t.table().id().equals(table))
        .flatMap(t -> t.figures().values().stream())
        .map(Figure::unit)
        .distinct()
        .toList();
  }

  /** Above the table, on the line of its title, in its head, with the name of the body. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<table> | <p>单位：万元</p><table>",
        "<table> | <p>编制单位：河口县水利局</p><p>公开02表</p><p>金额单位：万元</p><table>",
        "<table> | <table><tr><td colspan=4>单位：万元",
        "明细表</p> | 明细表（万元）</p>",
        "<th>数额<th>工资 | <th>数额（万元）<th>工资(单位：万元)",
        // Once more where the head is repeated.
        "<tr><td>12<td> | <tr><td colspan=4>单位：万元<tr><th>编码<th>名称<th>数额<th>工资<tr><td>12<td>",
      })
  void unitThatIsStatedForATableIsThatOfItsFigures(String good, String stated) throws Exception {
    Extraction extraction = read(OVERVIEW + DETAILS.replace(good, stated));
    assertEquals(List.of("万元"), units(extraction, "details"));
    assertEquals(List.of(""), units(extraction, "overview"));
    assertEquals(List.of("overview", "details"), tables(extraction));
    assertEquals(new BigDecimal("20"), value(extraction, "details", "1107", "amount"));
  }

  /** 单位：万元 is the end of a head of the yearly report, too; alone it is no table of it. */
  @Test
  void unitOverAnyTableIsNotTakenForAHead() throws Exception {
    Extraction extraction = read("<p>单位：万元</p><table><tr><td>公园<td>30.5</table>");
    assertEquals(List.of(), tables(extraction));
    assertEquals(List.of(), extraction.findings());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<table> | <table>", // none is stated
        "<table> | <p>单位：河口县水利局</p><table>", // a body
        "<table> | <p>单位：元</p><p>单位：万元</p><table>", // two
        "<th>数额<th>工资 | <th>数额（万元）<th>工资（元）", // two, in heads
        "<p>明细表</p> | <p>单位：万元</p><p>以上为说明。</p><p>明细表</p>", // of what stands above the title
      })
  void unitThatIsNotStatedStaysEmpty(String good, String other) throws Exception {
    Extraction extraction = read(OVERVIEW + DETAILS.replace(good, other));
    assertEquals(List.of(""), units(extraction, "details"));
  }

  @Test
  void unitOfAnotherPageThatDiffersLeavesItOpen() throws Exception {
    String again = "<tr><td colspan=4>单位：元<tr><td>12<td>";
    Extraction extraction = read(DETAILS.replace("<table>", UNIT).replace("<tr><td>12<td>", again));
    assertEquals(List.of(""), units(extraction, "details"));
  }

  /** A number with a unit of its own keeps it. */
  @Test
  void unitInACellGoesBeforeThatOfTheTable() throws Exception {
    Extraction extraction =
        read(DETAILS.replace("<table>", UNIT).replace("<td>20<td>", "<td>20亿元<td>"));
    TableRecord details = extraction.record().tables().get(0);
    assertEquals("亿元", details.figure("1107", "amount").unit());
    assertEquals("万元", details.figure("1107", "wages").unit());
  }

  /** 10.5万元 + 20亿元 are not 30.5万元, though 10.5 + 20 are 30.5. */
  @Test
  void sumOfFiguresInDifferentUnitsIsNotTakenToHold() throws Exception {
    String html = OVERVIEW + DETAILS.replace("<table>", UNIT);
    Extraction same = read(html.replace("<td>20<td>", "<td>20万元<td>"));
    assertEquals(List.of(), same.findings());
    Extraction other = read(html.replace("<td>20<td>", "<td>20亿元<td>"));
    assertEquals(List.of("units-differ"), other.findings().stream().map(Finding::code).toList());
    Finding finding = other.findings().get(0);
    assertEquals(List.of(new Slot("details", "1107", "amount")), finding.suspects());
    assertEquals("亿元 万元", finding.found() + " " + finding.expected());
    // The sum of 11, and that the wages of 1107 are at most its amount.
    assertEquals(2, other.ties().notAssessable());
    assertEquals(same.ties().held() - 2, other.ties().held());
  }

  /** 305000元 are 30.5万元; 345000元 are not. */
  @Test
  void tablesInDifferentUnitsAreComparedInTheSmallerOne() throws Exception {
    String yuan =
        OVERVIEW
            .replace("<table>", "<p>单位：元</p><table>")
            .replace("30.5", "305000")
            .replace("19.5", "195000")
            .replace("<td>50", "<td>500000");
    String details = DETAILS.replace("<table>", UNIT);
    assertEquals(List.of(), read(yuan + details).findings());
    String wrong = yuan.replace("305000", "345000").replace("195000", "155000");
    List<Finding> findings = read(wrong + details).findings();
    assertEquals(
        List.of("tables-disagree", "tables-disagree"),
        findings.stream().map(Finding::code).toList());
    assertTrue(
        findings.get(0).arguments().values().stream()
            .anyMatch(v -> v.contains("345000元 ≠") && v.contains("30.5万元")),
        findings.toString());
  }

  /** Title, number of the table, body and unit in rows of the table, as spreadsheets are saved. */
  @Test
  void titleAndUnitInRowsOfTheTableAreRead() throws Exception {
    String sheet =
        DETAILS
            .replace("<p>明细表</p>", "")
            .replace(
                "<table>",
                "<table><tr><td colspan=4>河口县明细表<tr><td colspan=4>公开02表"
                    + "<tr><td colspan=2>编制单位：河口县水利局<td><td>单位：万元")
            .replace("</table>", "<tr><td colspan=4>注：本表反映2024年的支出。</table>");
    Extraction extraction = read(OVERVIEW + sheet);
    assertEquals(List.of("overview", "details"), tables(extraction));
    assertEquals(List.of("万元"), units(extraction, "details"));
    assertEquals(new BigDecimal("20"), value(extraction, "details", "1107", "amount"));
    assertEquals(List.of(), extraction.findings());
    assertEquals(1 + 6 + 6 + 3, extraction.ties().held());
  }

  /** What stands above the head may be figures of another table; no figure is dropped. */
  @ParameterizedTest
  @CsvSource({
    "<table>, <table><tr><td>明细表<td>18<td>7<td>2", // figures above the head
    "</table>, <tr><td>另有<td><td>7<td>2</table>", // figures below the rows
    "</table>, <tr><td>其他<td>桥<td><td></table>", // a row that cannot be told
  })
  void rowsWithFiguresAroundATableAreNotDropped(String good, String bad) throws Exception {
    Extraction extraction = read(OVERVIEW + DETAILS.replace(good, bad));
    assertEquals(List.of("overview"), tables(extraction));
    assertEquals(1, extraction.otherGrids().size());
  }

  /** Rows in any order are told by their codes. */
  @Test
  void rowsInAnotherOrderAreReadByTheirCodes() throws Exception {
    String rows =
        DETAILS.substring(DETAILS.indexOf("<tr><td colspan"), DETAILS.indexOf("</table>"));
    List<String> shuffled = new ArrayList<>(List.of(rows.split("(?=<tr>)")));
    Collections.reverse(shuffled);
    Extraction extraction = read(OVERVIEW + DETAILS.replace(rows, String.join("", shuffled)));
    assertEquals(List.of(), extraction.findings());
    assertEquals(new BigDecimal("20"), value(extraction, "details", "1107", "amount"));
    assertEquals(new BigDecimal("50"), value(extraction, "details", "total", "amount"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "levels: [2, 4] | levels: [4, 2] | form-bad-level",
        "levels: [2, 4] | levels: [two] | form-bad-level",
        "total: total} | total: sum} | form-unknown-id",
        "overview/total/amount | overview/total | form-bad-slot",
        "overview/total/amount | overview/sum/amount | form-unknown-id",
        "overview/total/amount | summary/total/amount | form-unknown-id",
        "= details/amount} | = details/salary} | form-unknown-id",
        "each: code | each: row | form-unknown-word",
        "optional: true | optional: perhaps | form-unknown-word",
      })
  void faultOfAFormIsNamed(String good, String bad, String code) {
    FormFileException fault =
        assertThrows(FormFileException.class, () -> read(FORM.replace(good, bad), OVERVIEW));
    assertEquals(code, fault.code());
  }

  @Test
  void rowThatNotEveryBodyPrintsIsNotLost() throws Exception {
    Extraction extraction = read(OVERVIEW + DETAILS);
    assertTrue(
        Stream.of(extraction.record().tables().get(0))
            .flatMap(t -> t.table().rows().stream())
            .noneMatch(r -> r.id().equals("ferries")));
  }
}
