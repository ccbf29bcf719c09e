package dev.tieout.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tieout.form.FormTable;
import dev.tieout.record.Flows;
import dev.tieout.record.ReportRecord;
import dev.tieout.record.TableRecord;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A report with 10 requests received and 2 carried in, of which 6 were granted, 1 partly, 2 refused
 * and 1 could not be provided, and 2 were carried out; 3 reconsiderations, 2 upheld and 1 pending;
 * 4 lawsuits, 3 direct and 1 after reconsideration, all upheld.
 */
final class ProseTest {
  private static final Map<String, String> TOTALS =
      Map.of(
          "received", "10",
          "carried_in", "2",
          "granted", "6",
          "partly_granted", "1",
          "refused_internal", "2",
          "unavailable_not_held", "1",
          "total", "10",
          "carried_out", "2");

  private static final List<String> DISPUTES = List.of("2 0 0 1 3 3 0 0 0 3 1 0 0 0 1".split(" "));

  private static TableRecord requests(Map<String, String> totals) {
    FormTable table = ReportRecords.form(2021).table("requests").orElseThrow();
    List<String> texts = new ArrayList<>();
    table
        .slots()
        .forEach(
            s -> {
              String total = totals.getOrDefault(s.row(), "0");
              boolean counted = List.of("natural_person", "total").contains(s.column());
              texts.add(counted ? total : "0");
            });
    return ReportRecords.table(2021, "requests", texts);
  }

  private static List<Finding> check(List<TableRecord> tables, String... prose) {
    ReportRecord report =
        ReportRecords.report("r.txt", "", "2021", tables, Flows.lines(List.of(prose)));
    return Prose.standard().check(report);
  }

  private static String codes(String... prose) {
    List<TableRecord> tables =
        List.of(requests(TOTALS), ReportRecords.table(2021, "disputes", DISPUTES));
    return check(tables, prose).stream()
        .map(f -> f.severity() + " " + f.code() + " " + (f.found() + " " + f.expected()).strip())
        .reduce((a, b) -> a + "; " + b)
        .orElse("");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "收到政府信息公开申请10件，办结10件，结转下年度2件。",
        "收到政府信息公开申请12件（含上年结转2件）。",
        "办理政府信息公开申请12件。",
        "收到政府信息公开申请10件，其中网上申请7件，占70%。",
        "答复政府信息公开申请10件，其中予以公开6件，占60%；部分公开1件，占8.3%；不予公开2件，占20%；无法提供1件，占10%；不予处理0件；其他处理0件。",
        "答复政府信息公开申请10件，其中不予公开2件，占16.66%。",
        "政府信息公开行政复议3件，其中维持2件，尚未审结1件；行政诉讼4件，均维持。",
        "政府信息公开行政复议、行政诉讼案件共7件。",
        "政府信息公开行政诉讼4件，其中未经复议直接起诉3件、复议后起诉1件，均维持。",
        "收到政府信息公开申请10件，上年结转2件，共计12件，其中10件已办结，2件结转下年度。",
        "收到政府信息公开申请十件，同比增长百分之五。",
      })
  void rightClaimsAreNoFindings(String prose) {
    assertEquals("", codes(prose));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "收到政府信息公开申请11件。|warning prose-differs 11 10",
        "全市行政机关收到政府信息公开申请11件。|note prose-differs 11 10",
        "我局收到政府信息公开申请11件。|note prose-differs 11 10",
        "收到政府信息公开申请十一件。|warning prose-differs 11 10",
        "未收到政府信息公开申请。|warning prose-differs 0 10",
        "收到政府信息公开申请10件，其中网上申请11件。|warning prose-part-exceeds 11 10",
        "收到政府信息公开申请10件，结转下年度3件。|warning prose-differs 3 2",
        "答复政府信息公开申请10件，其中不予公开3件。|warning prose-differs 3 2",
        "政府信息公开行政复议3件，均维持。|warning prose-differs 3 2",
        "政府信息公开行政复议3件，均已审结。|warning prose-differs 0 1",
        "政府信息公开行政复议3件，其中纠正1件；行政诉讼4件。|warning prose-differs 1 0",
        "政府信息公开行政诉讼4件，其中3件维持，1件尚未审结。|warning prose-differs 3 4; warning prose-differs 1 0",
        "收到政府信息公开申请10件，无下年度结转。|warning prose-differs 0 2",
        "政府信息公开行政诉讼5件。|warning prose-differs 5 4",
        "未发生因政府信息公开引起的行政复议、行政诉讼。|warning prose-differs 0 7",
        "答复政府信息公开申请10件，不予公开2件，占25%。|warning prose-percentage 25% 20.0%",
        "收到政府信息公开申请10件，同比下降50%。|note prose-change 同比下降50% 20",
        "收到政府信息公开申请10件，同比增长30%。|warning prose-change-impossible 同比增长30% ",
        "收到政府信息公开申请10件，较上年减少5件。|note prose-change 较上年减少5件 15",
      })
  void wrongClaimsAreFindings(String prose, String expected) {
    assertEquals(expected, codes(prose));
  }

  @Test
  void listThatCoversEveryResultMustBeTheWhole() {
    String complete = "答复政府信息公开申请11件，其中予以公开6件，部分公开1件，不予公开2件，无法提供1件，不予处理0件，其他处理0件。";
    assertEquals("warning prose-differs 11 10; warning prose-sum 10 11", codes(complete));
    String incomplete = "答复政府信息公开申请11件，其中予以公开6件，部分公开1件，不予公开2件，无法提供1件。";
    assertEquals("warning prose-differs 11 10", codes(incomplete));
  }

  @Test
  void listIsNeverMoreThanTheWhole() {
    assertEquals(
        "warning prose-differs 9 10; warning prose-differs 8 6; warning prose-sum 10 9",
        codes("答复政府信息公开申请9件，其中予以公开8件，不予公开2件。"));
  }

  @Test
  void outcomeOfOneOfTwoKindsOfDisputesIsLeftAlone() {
    assertEquals("", codes("政府信息公开行政复议3件、行政诉讼4件，其中维持1件。"));
  }

  @Test
  void findingQuotesTheSentenceAndNamesSlotsAndBothPlaces() {
    List<TableRecord> tables = List.of(requests(TOTALS));
    Finding finding = check(tables, "无。", "答复政府信息公开申请10件。不予公开 3 件！").get(0);
    assertEquals("line 2 column 15", finding.place().toString());
    assertEquals("不予公开 3 件！", finding.arguments().get("sentence"));
    assertEquals("requests/refused_*/total", finding.arguments().get("slots"));
    assertTrue(finding.arguments().get("table_place").startsWith("line 10"));
    assertEquals("requests//", finding.table() + "/" + finding.row() + "/" + finding.column());
    assertEquals("1", finding.difference());
  }

  @Test
  void blankTotalIsTheSumOfItsParts() {
    FormTable table = ReportRecords.form(2021).table("requests").orElseThrow();
    List<String> texts =
        table.slots().map(s -> s.column().equals("natural_person") ? "5" : "").toList();
    List<TableRecord> tables = List.of(ReportRecords.table(2021, "requests", texts));
    assertEquals(List.of(), check(tables, "收到政府信息公开申请5件，上年结转5件。"));
    assertEquals("5", check(tables, "收到政府信息公开申请6件。").get(0).expected());
  }

  @ParameterizedTest
  @CsvSource({"?", "lost"})
  void figureThatIsNotCertainIsNoFinding(String text) {
    FormTable table = ReportRecords.form(2021).table("requests").orElseThrow();
    Stream<String> texts = table.slots().map(s -> text);
    assertEquals(
        List.of(),
        check(
            List.of(ReportRecords.table(2021, "requests", texts.toList())),
            "收到政府信息公开申请6件，其中不予公开2件，占40%。"));
  }

  @Test
  void lostTotalIsTheSumOfItsParts() {
    TableRecord whole = requests(TOTALS);
    List<String> texts =
        whole.figures().values().stream()
            .map(
                f ->
                    f.slot().row().equals("received") && f.slot().column().equals("total")
                        ? "lost"
                        : f.raw())
            .toList();
    List<TableRecord> tables = List.of(ReportRecords.table(2021, "requests", texts));
    assertEquals("10", check(tables, "新收政府信息公开申请11件。").get(0).expected());
  }

  @Test
  void textOfTwoReportsInOneFileBelongsToNeither() {
    List<TableRecord> tables = List.of(requests(TOTALS), requests(Map.of()));
    assertEquals(List.of(), check(tables, "收到政府信息公开申请99件。"));
  }

  @Test
  void textWithoutEndIsCutOffAndSaysSo() {
    List<Finding> findings =
        assertTimeoutPreemptively(
            Duration.ofSeconds(20),
            () -> check(List.of(requests(TOTALS)), "收到政府信息公开申请10件。".repeat(20_000)));
    assertEquals(List.of("prose-cut-off"), findings.stream().map(Finding::code).toList());
  }
}
