package dev.tieout.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several years of one body in one run. */
class YearsTest {
  @TempDir private Path folder;

  /** A page with 行政规范性文件: issued, repealed, in force. */
  private Path page(String name, String title, int issued, int repealed, int inForce)
      throws IOException {
    String html =
        "<html><head><meta charset='utf-8'><title>%s</title></head><body><h1>%s</h1><p>二、主动公开政府信息情况</p>"
            + "<table><tr><td colspan=4>第二十条第（一）项</td></tr>"
            + "<tr><td>信息内容</td><td>本年制发件数</td><td>本年废止件数</td><td>现行有效件数</td></tr>"
            + "<tr><td>规章</td><td>0</td><td>0</td><td>0</td></tr>"
            + "<tr><td>行政规范性文件</td><td>%d</td><td>%d</td><td>%d</td></tr></table></body></html>";
    return Files.writeString(
        folder.resolve(name), html.formatted(title, title, issued, repealed, inForce));
  }

  private static String title(String body, int year) {
    return year + "年" + body + "政府信息公开工作年度报告";
  }

  private List<String> lines(Path file) throws IOException {
    return List.of(Files.readString(file).split("\r\n"));
  }

  /** 2021 has 10 in force; 2022 issues 3, repeals 1 and says 11, one less than 12. */
  private List<Path> contradicting() throws IOException {
    return List.of(
        page("a-2022.html", title("柳河县水利局", 2022), 3, 1, 11),
        page("b-2021.html", title("柳河县水利局", 2021), 0, 0, 10),
        page("c-2021.html", title("沙河县水利局", 2021), 0, 0, 11));
  }

  @Test
  void theLaterReportHasTheFindingThoughItIsReadFirst() throws IOException {
    List<Path> in = contradicting();
    Path out = folder.resolve("out");
    Run run = Run.tieout("extract", in.get(0), in.get(1), in.get(2), "-o", out);
    assertEquals("", run.err());
    // Five tables of the form are missing from each page.
    assertTrue(run.out().contains(" 16 warnings"), run.out());
    List<String> findings = lines(out.resolve("findings.csv"));
    String finding = findings.get(findings.size() - 1);
    assertTrue(
        finding.startsWith(
            "a-2022.html,warning,cross-year-differs,documents,normative_documents,in_force,11,12,-1,"),
        finding);
    assertTrue(finding.contains("10 + 3 - 1 = 12") && finding.contains("b-2021.html"), finding);
    String row = lines(out.resolve("reports.csv")).get(1);
    assertTrue(row.contains(",0,6,findings,"), row);
    assertTrue(lines(out.resolve("reports.csv")).get(2).contains(",0,5,findings,"));
  }

  @Test
  void filesAreTheSameWhateverTheOrderTheCoresAndTheLocale() throws IOException {
    List<Path> in = contradicting();
    Path one = folder.resolve("one");
    Path other = folder.resolve("other");
    Run.tieout("extract", in.get(0), in.get(1), in.get(2), "--threads", 1, "-o", one);
    Run.tieout(
        Locale.CHINESE,
        new byte[0],
        "extract",
        "--threads",
        3,
        in.get(2),
        in.get(1),
        in.get(0),
        "-o",
        other);
    Map<String, String> files = Run.files(one);
    assertTrue(files.getOrDefault("findings.csv", "").contains("cross-year-differs"));
    assertEquals(files, Run.files(other));
  }

  @Test
  void checkPrintsItUnderTheLaterReportAndFailsWhenAsked() throws IOException {
    List<Path> in = contradicting();
    Run run = Run.tieout("check", in.get(0), in.get(1), "--fail-on", "warning");
    assertEquals(1, run.code());
    int at = run.out().indexOf("a-2022.html, held against the report of the year before:");
    assertTrue(at > 0 && run.out().indexOf("cross-year-differs", at) > at, run.out());
    assertTrue(run.out().contains(" 11 warnings"), run.out());
    assertTrue(
        Run.tieout("check", "--lang", "zh", in.get(0), in.get(1)).out().contains("与上一年度报告比较"));
  }

  @Test
  void fileOfBodiesMayBeInTheCharsetOfASpreadsheet() throws IOException {
    List<Path> in = contradicting();
    Path bodies = folder.resolve("bodies.csv");
    Files.writeString(
        bodies, "name,body\r\n沙河县水利局,柳河县水利局\r\n柳河县水利局,另一个局\r\n", Charset.forName("GB18030"));
    Run run = Run.tieout("check", in.get(0), in.get(2), "--bodies", bodies);
    assertFalse(run.out().contains("cross-year"), run.out());
    Files.writeString(bodies, "name,body\r\n沙河县水利局,柳河县水利局\r\n", Charset.forName("GB18030"));
    // 11 in force after 2021; 3 issued and 1 repealed make 13.
    run = Run.tieout("check", in.get(0), in.get(2), "--bodies", bodies);
    assertTrue(run.out().contains("11 + 3 - 1 = 13"), run.out());
  }

  @Test
  void badFileOfBodiesEndsTheRunBeforeItBegins() throws IOException {
    Path report = contradicting().get(0);
    Path bodies = Files.writeString(folder.resolve("bodies.csv"), "report,body\na,b,c\n");
    Path out = folder.resolve("out");
    Run run = Run.tieout("extract", report, "-o", out, "--bodies", bodies);
    assertEquals(2, run.code());
    assertTrue(run.err().startsWith("tieout: " + bodies + ": Line 2 "), run.err());
    assertFalse(Files.exists(out));
    Run none = Run.tieout("check", report, "--bodies", folder.resolve("none.csv"));
    assertEquals(2, none.code());
    assertTrue(none.err().contains("none.csv"), none.err());
    Run chinese = Run.tieout("check", report, "--bodies", bodies, "--lang", "zh");
    assertTrue(chinese.err().contains("第 2 行"), chinese.err());
  }

  @Test
  void reportsThatCannotBeComparedAreCountedAndNamed() throws IOException {
    Path first = page("2021.html", "报告", 0, 0, 10);
    Path second = page("2022.html", "报告", 3, 1, 11);
    Run run = Run.tieout("check", first, second);
    assertTrue(run.err().contains("2 of 2 reports"), run.err());
    assertTrue(run.err().endsWith("can say it: 2021.html, 2022.html\n"), run.err());
    assertEquals("", Run.tieout("check", first).err());
    Path bodies =
        Files.writeString(
            folder.resolve("bodies.csv"),
            "report,body,year\n2021.html,甲局,2021\n2022.html,甲局,2022\n");
    Run told = Run.tieout("check", first, second, "--bodies", bodies);
    assertEquals("", told.err());
    assertTrue(told.out().contains("10 + 3 - 1 = 12"), told.out());
  }
}
