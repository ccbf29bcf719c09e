package dev.tieout.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tieout.Tieout;
import dev.tieout.form.FormFile;
import dev.tieout.form.FormRow;
import dev.tieout.source.Source;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A row of the body's own is told with its figures, and which sums count it. */
final class PrintedRowsTest {
  /** Seven requests: three granted, two refused by the form's ground 8, two by the body's own. */
  private static List<Finding> findings(String own, int total) {
    StringBuilder text =
        new StringBuilder(
            """
            三、收到和处理政府信息公开申请情况
            自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计
            """);
    for (FormRow row : FormFile.standard().get(1).table("requests").orElseThrow().rows()) {
      int figure =
          switch (row.id()) {
            case "received", "total" -> total;
            case "granted" -> 3;
            case "refused_administrative_query" -> 2;
            default -> 0;
          };
      text.append(line(row.label().text(), figure));
      text.append(row.id().equals("refused_administrative_query") ? own : "");
    }
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    return Tieout.standard().extract(Source.of("a.txt", bytes)).findings().stream()
        .filter(f -> f.table().equals("requests"))
        .toList();
  }

  private static String line(String label, int figure) {
    return label + "\t" + figure + "\t0\t0\t0\t0\t0\t" + figure + "\n";
  }

  private static Finding own(List<Finding> findings) {
    return findings.stream()
        .filter(f -> f.code().equals("row-not-on-form"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aRowThatTheTotalsCountIsSaidToBreakThem() {
    List<Finding> findings = findings(line("9.其他法定情形", 2), 7);
    assertTrue(findings.stream().anyMatch(f -> f.severity() == Severity.ERROR));
    assertEquals("2 0 0 0 0 0 2", own(findings).found());
    assertEquals("9.其他法定情形", own(findings).arguments().get("label"));
    assertEquals("Matter of administrative query", own(findings).arguments().get("above@en"));
    assertEquals("Total", own(findings).arguments().get("sums@en"));
  }

  @Test
  void aRowThatNoTotalCountsBreaksNone() {
    List<Finding> findings = findings(line("其中：邮寄", 1), 5);
    assertEquals(List.of("row-not-on-form"), findings.stream().map(Finding::code).toList());
    assertTrue(!own(findings).arguments().containsKey("sums@en"));
  }

  @Test
  void withoutSuchARowNothingIsSaid() {
    assertEquals(List.of(), findings("", 5));
  }
}
