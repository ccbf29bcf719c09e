package dev.tieout.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tieout.form.ClaimFile;
import dev.tieout.record.Flows;
import dev.tieout.record.ReportRecord;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every claim about the tables that the real reports make, read by hand, sentence by sentence: what
 * it says, and whether the table says the same. A {@code ;} ends a sentence. What is missing in the
 * list found lowers the recall, what it has too much the precision; both are 1 here.
 */
final class ProseCorpusTest {

  private static ProseReading read(ReportRecord report) {
    return ProseReading.of(ClaimFile.standard(), report);
  }

  private static String claims(ReportRecord report) {
    ProseReading reading = read(report);
    ProseShares shares = new ProseShares(reading);
    ProseChanges changes = new ProseChanges(reading);
    List<String> sentences = new ArrayList<>();
    for (ProseSentence sentence : reading.sentences().toList()) {
      List<String> words = new ArrayList<>();
      for (ProseClaim claim : reading.of(sentence)) {
        words.add(claim.rule().id() + "=" + claim.number() + sign(reading.verdict(claim)));
        shares.all().stream()
            .filter(s -> s.claim().equals(claim))
            .forEach(s -> words.add(s.percent() + "%" + (s.holds() ? "" : "!")));
        changes.all().stream()
            .filter(c -> c.claim().equals(claim))
            .forEach(c -> words.add("from " + c.lowest() + "-" + c.highest()));
      }
      sentences.add(String.join(" ", words));
    }
    return String.join("; ", sentences);
  }

  private static String sign(ProseVerdict verdict) {
    return switch (verdict.outcome()) {
      case HOLDS -> "";
      case DIFFERS, EXCEEDS -> "!";
      case NOT_ASSESSABLE -> "?";
    };
  }

  @ParameterizedTest
  @CsvSource({
    "2019, ''",
    "2020, received_in_total=21",
    "2021, received_bare=70 answered_bare=69 carried_out=1",
    "2022, litigation=1 reconsideration=2 none_pending=0",
    "2023, received_in_total=81 natural_person=80 business=1; answered=81 granted_or_partly=42 51.85%"
        + " refused=5 6.17% unavailable=31 38.27% declined=1 1.23% other=2 2.47%"
        + " reconsideration=2 litigation=7",
    "2024, handled=218",
    "2025, received_in_total=154 answered_bare=148 carried_out=6; reconsideration=36 litigation=9",
  })
  void pingtan(int year, String expected) {
    ReportRecord report = ReportRecords.pingtan(year);
    assertEquals(expected, claims(report));
    assertEquals(List.of(), Prose.standard().check(report));
  }

  @Test
  void zhaotong() {
    ReportRecord report = ReportRecords.zhaotong();
    assertEquals("received_in_total=1!", claims(report));
    List<Finding> findings = Prose.standard().check(report);
    assertEquals(1, findings.size());
    Finding finding = findings.get(0);
    assertEquals("prose-differs", finding.code());
    assertEquals(Severity.WARNING, finding.severity());
    assertEquals(
        "1 13 -12", finding.found() + " " + finding.expected() + " " + finding.difference());
    assertEquals(
        "requests/received/total", finding.table() + "/" + finding.row() + "/" + finding.column());
    assertEquals("line 21 column 177", finding.place().toString());
    assertEquals("requests/received/total", finding.arguments().get("slots"));
    assertEquals("共接网上依申请公开件1件", finding.arguments().get("claim"));
  }

  @Test
  void shanghai() {
    ReportRecord report = ReportRecords.shanghai();
    assertEquals(
        "received_in_total=859 from 979-980 answered=805 carried_in=18 carried_out=72;"
            + " granted_or_partly=258! 33.9%! refused=35 4.34% unavailable=265! 32.9%"
            + " declined=158 19.6% other=0; reconsideration=7 litigation=9 all_upheld=0!",
        claims(report));
    List<String> findings =
        Prose.standard().check(report).stream()
            .map(f -> f.severity() + " " + f.code() + " " + f.found() + " " + f.expected())
            .toList();
    assertEquals(
        List.of(
            "warning prose-differs 258 275",
            "warning prose-differs 265 337",
            "warning prose-differs 16 13",
            "warning prose-percentage 33.9% 32.05%",
            "warning prose-sum 716 805",
            "note prose-change 较去年回落12.3% 979–980"),
        findings);
  }

  /** The older form of the province is on no form here: its claims are seen and not judged. */
  @ParameterizedTest
  @CsvSource({
    "2011, ''",
    "2013, received_in_total=7? channel=3? channel=4? answered=3? granted=2? no_reconsideration=0?",
    "2014, ''",
    "2015, ''",
    "2016, ''",
    "2017, ''",
    "2018, no_requests=0?; no_disputes=0?",
  })
  void fujian(int year, String expected) {
    String name = "fujian-form-" + year + ".txt";
    ReportRecord report =
        ReportRecords.report(name, "", Integer.toString(year), List.of(), Flows.corpus(name));
    assertEquals(expected, claims(report));
    assertEquals(List.of(), Prose.standard().check(report));
  }
}
