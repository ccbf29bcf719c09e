package dev.tieout.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tieout.form.FormTable;
import dev.tieout.form.ValueType;
import dev.tieout.record.Flows;
import dev.tieout.record.ReportRecord;
import dev.tieout.record.TableRecord;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class CrossYearTest {

  private static Map<String, List<Finding>> check(List<ReportRecord> reports) {
    return check(Bodies.asStated(), reports);
  }

  private static Map<String, List<Finding>> check(Bodies bodies, List<ReportRecord> reports) {
    CrossYear years = CrossYear.standard(bodies);
    reports.forEach(years::add);
    return years.findings();
  }

  private static ReportRecord report(String name, String body, int year, TableRecord... tables) {
    return ReportRecords.report(name, body, Integer.toString(year), List.of(tables), List.of());
  }

  /** A requests table with these numbers in the columns of natural persons and of the total. */
  private static TableRecord requests(int edition, String carriedIn, String carriedOut) {
    FormTable table = ReportRecords.form(edition).table("requests").orElseThrow();
    Map<String, String> numbers = Map.of("carried_in", carriedIn, "carried_out", carriedOut);
    List<String> texts =
        table
            .slots()
            .map(
                s ->
                    List.of("natural_person", "total").contains(s.column())
                        ? numbers.getOrDefault(s.row(), "0")
                        : "0")
            .toList();
    return ReportRecords.table(edition, "requests", texts);
  }

  private static TableRecord table(int edition, String id, String numbers) {
    return ReportRecords.table(edition, id, List.of(numbers.split(" ")));
  }

  @Test
  void sevenRealYearsTieOut() {
    List<ReportRecord> years =
        new ArrayList<>(
            IntStream.rangeClosed(2019, 2025).mapToObj(ReportRecords::pingtan).toList());
    Collections.reverse(years);
    assertEquals(Map.of(), check(years));
  }

  /** Section two of the real reports of 2019 and 2020, its glued digits split by hand. */
  @Test
  void itemsOfTwoRealYearsTieOut() {
    ReportRecord first =
        report(
            "2019",
            "平潭综合实验区",
            2019,
            table(2019, "licensing", "396 0 181 10 0 153"),
            table(2019, "enforcement", "2648 0 430 126 0 25"),
            table(2019, "fees", "35 0"));
    ReportRecord second =
        report(
            "2020",
            "平潭综合实验区",
            2020,
            table(2019, "licensing", "396 44 2278 10 7 105"),
            table(2019, "enforcement", "2648 -18 538 126 26 29"),
            table(2019, "fees", "35 -15"));
    assertEquals(Map.of(), check(List.of(second, first)));
  }

  @Test
  void requestsThatGotLostOverTheYearAreOneFinding() {
    List<Finding> findings =
        check(
                List.of(
                    report("a/2022.html", "柳河县水利局", 2022, requests(2021, "1", "0")),
                    report("a/2021.html", "柳河县水利局", 2021, requests(2021, "0", "2"))))
            .get("a/2022.html");
    assertEquals(1, findings.size());
    Finding f = findings.get(0);
    assertEquals("cross-year-differs warning", f.code() + " " + f.severity());
    assertEquals(
        "requests/carried_in/natural_person", f.table() + "/" + f.row() + "/" + f.column());
    assertEquals("1 2 -1", f.found() + " " + f.expected() + " " + f.difference());
    assertEquals("carried-over", f.arguments().get("rule"));
    assertEquals("a/2021.html", f.arguments().get("earlier_report"));
    assertEquals("requests/carried_out/natural_person", f.arguments().get("earlier_slot"));
    // Slot by slot from line 1000 on: carried_in is row 1 of 7 columns, carried_out row 24.
    assertEquals("line 1007 column 1", f.place().toString());
    assertEquals("line 1168 column 1", f.arguments().get("earlier_place"));
    assertEquals(
        "[requests/carried_in/natural_person, requests/carried_in/total]", f.suspects().toString());
  }

  @Test
  void requestsAreCarriedOverBetweenEditionsToo() {
    List<ReportRecord> reports =
        List.of(
            report("2020", "柳河县水利局", 2020, requests(2019, "0", "2")),
            report("2021", "柳河县水利局", 2021, requests(2021, "3", "0")));
    assertEquals(1, check(reports).get("2021").size());
  }

  @Test
  void documentsInForceGrowByThoseIssuedLessThoseRepealed() {
    ReportRecord first = report("2021", "柳河县", 2021, table(2021, "documents", "0 0 0 69 36 65"));
    ReportRecord right = report("2022", "柳河县", 2022, table(2021, "documents", "0 0 0 88 55 98"));
    ReportRecord wrong = report("2022", "柳河县", 2022, table(2021, "documents", "1 0 0 88 55 68"));
    assertEquals(Map.of(), check(List.of(first, right)));
    List<Finding> findings = check(List.of(first, wrong)).get("2022");
    assertEquals(
        List.of("regulations 0 1", "normative_documents 68 98"),
        findings.stream().map(f -> f.row() + " " + f.found() + " " + f.expected()).toList());
    assertEquals("65 + 88 - 55", findings.get(1).arguments().get("sum"));
  }

  @Test
  void itemsOfLastYearAreThoseOfTheYearBeforeWithTheirChange() {
    ReportRecord first = report("2019", "柳河县", 2019, table(2019, "licensing", "242 479 621 0 0 0"));
    ReportRecord second = report("2020", "柳河县", 2020, table(2019, "licensing", "242 0 5 0 0 0"));
    List<Finding> findings = check(List.of(first, second)).get("2020");
    assertEquals(1, findings.size());
    assertEquals("242 721", findings.get(0).found() + " " + findings.get(0).expected());
  }

  /** 5, or 1, in force before; 8 or 18 issued, 3 repealed. One way that fits is enough. */
  @Test
  void figureThatCanBeReadInSeveralWaysIsBrokenWhenNoneFits() {
    ReportRecord first = report("2021", "柳河县", 2021, table(2021, "documents", "0 0 0 0 0 5|1"));
    assertEquals(List.of(), documents(first, "0 0 0 8|18 3 16"));
    assertEquals(List.of(), documents(first, "0 0 0 8|18 3 7|10"));
    List<Finding> findings = documents(first, "0 0 0 8|18 3 7|17");
    assertEquals(1, findings.size());
    assertEquals("7 | 17", findings.get(0).found());
    assertEquals("10", findings.get(0).expected());
    assertEquals("(5 | 1) + (8 | 18) - 3", findings.get(0).arguments().get("sum"));
  }

  /** One of its ways is that the cell is lost: then it may have been any number. */
  @Test
  void figureThatMayBeLostSaysNothing() {
    ReportRecord first = report("2021", "柳河县", 2021, table(2021, "documents", "0 0 0 0 0 5|"));
    assertEquals(List.of(), documents(first, "0 0 0 8 3 16"));
  }

  private static List<Finding> documents(ReportRecord first, String numbers) {
    ReportRecord second = report("2022", "柳河县", 2022, table(2021, "documents", numbers));
    return check(List.of(first, second)).getOrDefault("2022", List.of());
  }

  @Test
  void yearsThatAreNotInARowAreNotCompared() {
    assertEquals(
        Map.of(),
        check(
            List.of(
                report("2020", "柳河县", 2020, requests(2019, "0", "2")),
                report("2022", "柳河县", 2022, requests(2021, "1", "0")))));
  }

  @Test
  void otherBodiesAreNotCompared() {
    assertEquals(
        Map.of(),
        check(
            List.of(
                report("2021", "柳河县", 2021, requests(2021, "0", "2")),
                report("2022", "沙河县", 2022, requests(2021, "1", "0")),
                report("x", "", 2022, requests(2021, "1", "0")))));
  }

  @Test
  void blankMayMeanAnyNumber() {
    assertEquals(
        Map.of(),
        check(
            List.of(
                report("2021", "柳河县", 2021, requests(2021, "0", "2")),
                report("2022", "柳河县", 2022, requests(2021, "", "0")))));
  }

  @Test
  void figureThatIsNotCertainIsNotCompared() {
    assertEquals(
        Map.of(),
        check(
            List.of(
                report("2021", "柳河县", 2021, requests(2021, "0", "?")),
                report("2022", "柳河县", 2022, requests(2021, "1", "0")))));
  }

  @Test
  void yearWithTwoReportsThatDifferIsComparedWithNoOther() {
    Map<String, List<Finding>> findings =
        check(
            List.of(
                report("2021", "柳河县", 2021, requests(2021, "0", "2")),
                report("2022-b", "柳河县", 2022, requests(2021, "1", "0")),
                report("2022-a", "柳河县", 2022, requests(2021, "1", "3"))));
    assertEquals("[2022-b]", findings.keySet().toString());
    assertEquals("cross-year-same-year", findings.get("2022-b").get(0).code());
    assertEquals("2022-a", findings.get("2022-b").get(0).arguments().get("earlier_report"));
  }

  /** As a page and its PDF; the decimals of the one are left out in the other. */
  @Test
  void yearWithTwoReportsThatAgreeIsComparedOnce() {
    Map<String, List<Finding>> findings =
        check(
            List.of(
                report("2021", "柳河县", 2021, requests(2021, "0", "2")),
                report("2022-b", "柳河县", 2022, requests(2021, "1.0", "0")),
                report("2022-a", "柳河县", 2022, requests(2021, "1", "0")),
                report("2023", "柳河县", 2023, requests(2021, "4", "0"))));
    assertEquals(
        Map.of(
            "2022-a", List.of("cross-year-differs"),
            "2022-b", List.of("cross-year-repeated"),
            "2023", List.of("cross-year-differs")),
        findings.entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey, e -> e.getValue().stream().map(Finding::code).toList())));
    assertEquals("2022-a", findings.get("2023").get(0).arguments().get("earlier_report"));
  }

  /** As the accounts of a body beside its yearly report. */
  @Test
  void reportWithNothingToCompareStandsInNoOthersWay() {
    TableRecord accounts = Tables.column(ValueType.MONEY, "1.5 2.5 4.0");
    CrossYear years = CrossYear.standard(Bodies.asStated());
    years.add(report("2021", "柳河县", 2021, requests(2021, "0", "2")));
    years.add(report("2022", "柳河县", 2022, requests(2021, "1", "0")));
    years.add(report("2022-accounts", "柳河县", 2022, accounts));
    years.add(report("accounts", "", 2022, accounts));
    assertEquals(Set.of("2022"), years.findings().keySet());
    assertEquals(List.of(), years.unknown());
  }

  @Test
  void changeThatTheTextStatesIsHeldAgainstTheYearBefore() {
    ReportRecord first = withText("2020", 2020, "10", "");
    assertEquals(Map.of(), check(List.of(first, withText("2021", 2021, "12", "同比增长20%"))));
    Finding f = check(List.of(first, withText("2021", 2021, "12", "同比增长50%"))).get("2021").get(0);
    assertEquals("cross-year-change 10", f.code() + " " + f.found());
    assertEquals("8", f.expected());
  }

  @Test
  void changeOfANumberThatIsNotTheTablesIsNotCompared() {
    ReportRecord first = withText("2020", 2020, "10", "");
    ReportRecord second =
        ReportRecords.report(
            "2021",
            "柳河县",
            "2021",
            List.of(received("12")),
            Flows.lines(List.of("收到政府信息公开申请99件，同比增长30%。")));
    assertEquals(Map.of(), check(List.of(first, second)));
  }

  private static ReportRecord withText(String name, int year, String received, String change) {
    String text = "收到政府信息公开申请" + received + "件，" + change + "。";
    return ReportRecords.report(
        name,
        "柳河县",
        Integer.toString(year),
        List.of(received(received)),
        Flows.lines(List.of(text)));
  }

  private static TableRecord received(String total) {
    FormTable table = ReportRecords.form(2021).table("requests").orElseThrow();
    return ReportRecords.table(
        2021,
        "requests",
        table.slots().map(s -> s.row().equals("received") ? total : "0").toList());
  }

  @Test
  void fileSaysBodyAndYearOfReportsThatSayNeither() throws Exception {
    Bodies bodies = Bodies.read("report,body,year\n2021.txt,柳河县,2021\n2022.txt,柳河县,2022\n");
    List<ReportRecord> reports =
        List.of(
            silent("in/2021.txt", requests(2021, "0", "2")),
            silent("2022.txt", requests(2021, "1", "0")));
    assertEquals(Map.of(), check(reports));
    assertEquals("[2022.txt]", check(bodies, reports).keySet().toString());
  }

  private static ReportRecord silent(String name, TableRecord table) {
    return ReportRecords.report(name, "", "", List.of(table), List.of());
  }
}
