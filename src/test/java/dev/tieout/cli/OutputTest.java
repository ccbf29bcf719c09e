package dev.tieout.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the commands write, and what they make of input that is none. */
class OutputTest {
  private static final String HTML =
      "<html><head><meta charset='utf-8'><title>报告</title></head><body><p>text</p>"
          + "<table><tr><td>a</td><td>1</td></tr><tr><td>b</td><td>2</td></tr></table></body></html>";

  @TempDir private Path folder;
  private Path in;
  private Path out;
  private Locale before;

  @BeforeEach
  void makeReports() throws IOException {
    in = Files.createDirectories(folder.resolve("in/sub")).getParent();
    out = folder.resolve("out");
    before = Locale.getDefault();
    for (int n = 0; n < 12; n++) {
      write("report-" + n + ".html", HTML.replace("1", Integer.toString(n)));
      // The content counts, not the name.
      write("sub/report-" + n + ".txt", HTML.replace("2", Integer.toString(n)));
    }
  }

  @AfterEach
  void resetLocale() {
    Locale.setDefault(before);
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(in.resolve(name), text);
  }

  private List<String> lines(String file) throws IOException {
    return List.of(Files.readString(out.resolve(file)).split("\r\n"));
  }

  private String row(String report) throws IOException {
    return lines("reports.csv").stream()
        .filter(l -> l.startsWith(report + ","))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no row for " + report));
  }

  @Test
  void eachReportHasOneRowSortedByName() throws Exception {
    Run run = Run.tieout("extract", in, "-o", out);
    assertEquals(0, run.code(), run.err());
    List<String> names =
        lines("reports.csv").stream().skip(1).map(l -> l.substring(0, l.indexOf(','))).toList();
    assertEquals(24, names.size());
    assertEquals(names.stream().sorted().toList(), names);
    assertTrue(names.contains("sub/report-3.txt"));
    assertTrue(run.out().contains("24 reports"), run.out());
    assertEquals("", run.err());
  }

  @Test
  void theBytesDependNeitherOnOrderNorLocaleNorCores() throws Exception {
    Path sub = in.resolve("sub");
    Path single = in.resolve("report-1.html");
    Run.tieout("extract", "--threads", 1, sub, in, single, "-o", out);
    Map<String, String> expected = Run.files(out);
    for (String tag : List.of("tr-TR", "zh-CN", "ar-EG-u-nu-arab", "hi-IN-u-nu-deva")) {
      Locale locale = Locale.forLanguageTag(tag);
      Locale.setDefault(locale);
      Path other = folder.resolve(tag);
      Run.tieout(locale, new byte[0], "extract", "--threads", 4, single, in, sub, "-o", other);
      assertEquals(expected, Run.files(other), tag);
    }
  }

  @Test
  void aTableOnNoFormIsWrittenAsAGrid() throws Exception {
    Run.tieout("extract", in.resolve("report-5.html"), "-o", out);
    assertEquals(List.of("a,5", "b,2"), lines("other/report-5.html-1.csv"));
  }

  @Test
  void tablesWritesJsonAndCsv() throws Exception {
    Run run = Run.tieout("tables", in.resolve("report-5.html"), "-o", out);
    assertEquals(0, run.code(), run.err());
    assertEquals(List.of("a,5", "b,2"), lines("report-5-1.csv"));
    String json = Files.readString(out.resolve("report-5.json"));
    assertTrue(json.contains("\"rows\":2,\"columns\":2"), json);
  }

  @Test
  void standardInputIsAReportToo() throws Exception {
    byte[] bytes = HTML.getBytes(StandardCharsets.UTF_8);
    Run run = Run.tieout(Locale.ENGLISH, bytes, "extract", "-", "-o", out);
    assertEquals(0, run.code(), run.err());
    assertTrue(row("stdin").contains(",html,"));
  }

  @Test
  void badInputIsNamedAndTheRestGoesOn() throws Exception {
    write("empty.html", "");
    Files.write(in.resolve("junk.bin"), junk());
    write("cut.pdf", "%PDF-1.7\n1 0 obj\n<< /Type /Catalog");
    Path missing = in.resolve("missing.html");
    Run run = Run.tieout("extract", in, missing, "-o", out);
    assertEquals(2, run.code());
    for (String name : List.of("empty.html", "junk.bin", "cut.pdf", "missing.html")) {
      assertTrue(row(name).contains(",unreadable,"), row(name));
      assertTrue(run.err().contains("tieout: " + name + ": "), run.err());
      assertTrue(lines("findings.csv").stream().anyMatch(l -> l.startsWith(name + ",error,")));
    }
    assertFalse(row("report-1.html").contains("unreadable"));
    assertEquals(4, run.err().lines().count(), run.err());
    assertTrue(run.out().contains("4 unreadable"), run.out());
  }

  private static byte[] junk() {
    byte[] bytes = new byte[5000];
    new java.util.Random(7).nextBytes(bytes);
    return bytes;
  }

  @Test
  void checkPrintsResultsToOneStreamAndComplaintsToTheOther() throws Exception {
    Path empty = write("empty.html", "");
    Run run = Run.tieout("check", empty, in.resolve("report-1.html"));
    assertEquals(2, run.code());
    assertTrue(run.out().contains("report-1.html: "), run.out());
    assertTrue(run.out().contains("empty.html: unreadable"), run.out());
    assertTrue(run.err().startsWith("tieout: empty.html: "), run.err());
  }

  @Test
  void anUnreadableFolderIsNamed() throws Exception {
    Path closed = Files.createDirectory(in.resolve("closed"));
    assumeTrue(closed.toFile().setReadable(false) && !Files.isReadable(closed), "root reads all");
    Run run = Run.tieout("extract", in, "-o", out);
    assertEquals(2, run.code());
    assertTrue(row("closed").contains(",unreadable,"));
  }

  @Test
  void anOutputFolderThatIsAFileIsRefused() throws Exception {
    Path file = Files.writeString(out, "mine");
    Run run = Run.tieout("extract", in, "-o", file);
    assertEquals(2, run.code());
    assertTrue(run.err().startsWith("tieout: cannot write to " + file), run.err());
    assertEquals("mine", Files.readString(file));
  }

  @Test
  void outputsInsideTheInputAreNotReadAtTheNextRun() throws Exception {
    Path inside = in.resolve("out");
    Run.tieout("extract", in, "-o", inside);
    Map<String, String> first = Run.files(inside);
    Run.tieout("extract", in, "-o", inside);
    assertEquals(first, Run.files(inside));
  }

  @Test
  void unfinishedOutputsDoNotStay() throws Exception {
    Run.tieout("extract", in, "-o", out);
    try (var entries = Files.list(out)) {
      assertTrue(entries.noneMatch(p -> p.getFileName().toString().startsWith(".")));
    }
  }

  @Test
  void findingsDecideTheExitCodeOfCheckAndNeverThatOfExtract() throws Exception {
    Path plain = in.resolve("report-1.html");
    assertEquals(0, Run.tieout("extract", plain, "-o", out).code());
    assertEquals(0, Run.tieout("check", "--fail-on", "never", plain).code());
    boolean findings = lines("findings.csv").size() > 1;
    assertEquals(findings ? 1 : 0, Run.tieout("check", "--fail-on", "note", plain).code());
  }

  @Test
  void showDrawsTheTablesWithTheirNumbers() {
    Run run = Run.tieout("show", in.resolve("report-5.html"));
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("Table 1 as it stands: 2 rows, 2 columns"), run.out());
  }
}
