package dev.tieout.read.docx;

import static dev.tieout.read.docx.Docx.document;
import static dev.tieout.read.docx.Docx.p;
import static dev.tieout.read.docx.Docx.tbl;
import static dev.tieout.read.docx.Docx.tc;
import static dev.tieout.read.docx.Docx.tr;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.tieout.grid.Flow;
import dev.tieout.grid.Grid;
import dev.tieout.grid.Line;
import dev.tieout.read.Limits;
import dev.tieout.read.UnreadableException;
import dev.tieout.source.Source;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DocxReaderTest {
  private static Flow read(String body) {
    try {
      return new DocxReader().read(document(body), Limits.standard()).orElseThrow();
    } catch (UnreadableException e) {
      throw new AssertionError(e);
    }
  }

  private static String refusal(Source source, Limits limits) {
    return assertThrows(UnreadableException.class, () -> new DocxReader().read(source, limits))
        .code();
  }

  private static List<String> cells(Grid grid) {
    return grid.cells().stream()
        .map(
            c ->
                "%d %d %d×%d %s"
                    .formatted(c.row(), c.column(), c.rowSpan(), c.columnSpan(), c.text()))
        .toList();
  }

  private static List<String> lines(Flow flow) {
    return flow.lines().stream().map(Line::text).toList();
  }

  @Test
  void cellsSpanRowsAndColumnsAsWordShowsThem() {
    Flow flow =
        read(
            p("Title")
                + tbl(
                    tr(
                        tc("<w:vMerge w:val=\"restart\"/>", "Body"),
                        tc("<w:gridSpan w:val=\"2\"/>", "Requests")),
                    tr(tc("<w:vMerge/>", ""), tc("2019"), tc("2020")),
                    tr(tc("Office"), tc("12"), tc("13"))));
    assertEquals(
        List.of(
            "0 0 2×1 Body",
            "0 1 1×2 Requests",
            "1 1 1×1 2019",
            "1 2 1×1 2020",
            "2 0 1×1 Office",
            "2 1 1×1 12",
            "2 2 1×1 13"),
        cells(flow.grids().get(0)));
    assertEquals(
        "/document/body/tbl[1]/tr[3]/tc[2]", flow.grids().get(0).cells().get(5).place().toString());
    assertEquals(List.of("Title"), lines(flow));
  }

  @Test
  void aMergeThatNothingBeganIsACellOfItsOwn() {
    Flow flow = read(tbl(tr(tc("a"), tc("b")), tr(tc("<w:vMerge/>", "c"), tc("d"))));
    assertEquals(
        List.of("0 0 1×1 a", "0 1 1×1 b", "1 0 1×1 c", "1 1 1×1 d"), cells(flow.grids().get(0)));
  }

  @Test
  void textUnderAMergedCellIsNotLost() {
    Flow flow =
        read(
            tbl(
                tr(tc("<w:vMerge w:val=\"restart\"/>", "a"), tc("1")),
                tr(tc("<w:vMerge w:val=\"continue\"/>", "b"), tc("2"))));
    assertEquals(List.of("0 0 2×1 a\nb", "0 1 1×1 1", "1 1 1×1 2"), cells(flow.grids().get(0)));
  }

  @Test
  void rowsMayBeginFurtherRight() {
    Flow flow =
        read(
            tbl(
                "<w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>" + tc("2019") + "</w:tr>",
                tr(tc("Office"), tc("12"))));
    assertEquals(
        List.of("0 1 1×1 2019", "1 0 1×1 Office", "1 1 1×1 12"), cells(flow.grids().get(0)));
  }

  @Test
  void deletedAndHiddenTextIsLeftOutAndInsertedTextIsNot() {
    String run = "<w:r>%s<w:t>%s</w:t></w:r>";
    Flow flow =
        read(
            "<w:p>"
                + "<w:del>"
                + run.formatted("", "1")
                + "</w:del>"
                + "<w:ins>"
                + run.formatted("", "2")
                + "</w:ins>"
                + run.formatted("<w:rPr><w:vanish/></w:rPr>", "3")
                + run.formatted("<w:rPr><w:vanish w:val=\"0\"/></w:rPr>", "4")
                + run.formatted("<w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr>", "5")
                + "</w:p>");
    assertEquals(List.of("24⁵"), lines(flow));
  }

  @Test
  void wrappedRowsCellsAndParagraphsAreFound() {
    Flow flow =
        read(
            "<w:sdt><w:sdtContent>"
                + p("a")
                + "</w:sdtContent></w:sdt>"
                + tbl(
                    "<w:sdt><w:sdtContent>"
                        + tr(tc("b"), "<w:sdt><w:sdtContent>" + tc("c") + "</w:sdtContent></w:sdt>")
                        + "</w:sdtContent></w:sdt>"));
    assertEquals(List.of("a"), lines(flow));
    assertEquals(List.of("0 0 1×1 b", "0 1 1×1 c"), cells(flow.grids().get(0)));
  }

  @Test
  void aTableInACellIsATableOfItsOwnAndAFrameIsNone() {
    String inner = tbl(tr(tc("x"), tc("y")));
    Flow flow =
        read(
            tbl(tr("<w:tc>" + p("a") + inner + p("z") + "</w:tc>", tc("b")))
                + tbl(tr("<w:tc>" + p("framed") + "</w:tc>")));
    assertEquals(List.of("0 0 1×1 a\nz", "0 1 1×1 b"), cells(flow.grids().get(0)));
    assertEquals(List.of("0 0 1×1 x", "0 1 1×1 y"), cells(flow.grids().get(1)));
    assertEquals(List.of("framed"), lines(flow));
  }

  @Test
  void anEntityIsNeverAnotherFile() {
    Source source =
        Docx.zip(
            "word/document.xml",
            "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><w:document><w:body>"
                + p("a&amp;b &x;")
                + "</w:body></w:document>");
    try {
      Flow flow = new DocxReader().read(source, Limits.standard()).orElseThrow();
      assertEquals(List.of("a&b &x;"), lines(flow));
    } catch (UnreadableException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void anotherZipFileIsNotMineAndABrokenOneSaysSo() throws Exception {
    assertEquals(
        Optional.empty(),
        new DocxReader().read(Docx.zip("xl/workbook.xml", "<a/>"), Limits.standard()));
    Limits limits = Limits.standard();
    assertEquals("docx-damaged", refusal(Docx.zip("word/styles.xml", "<a/>"), limits));
    assertEquals("docx-damaged", refusal(Docx.zip("word/document.xml", "<a/>"), limits));
    byte[] whole = document(p("text ".repeat(5000))).bytes();
    byte[] cut = Arrays.copyOf(whole, whole.length / 2);
    assertEquals("docx-damaged", refusal(Source.of("a.docx", cut), limits));
    assertEquals("no-text", refusal(document("<w:p/>"), limits));
    Source text = Source.of("a.docx", "text".getBytes(StandardCharsets.UTF_8));
    assertEquals(Optional.empty(), new DocxReader().read(text, limits));
  }

  @Test
  void whatUnpacksToTooMuchIsRefused() {
    Limits small = new Limits(100_000, 1000, 100, 1);
    assertEquals("source-too-large", refusal(document(p("0".repeat(200_000))), small));
    assertEquals("source-too-large", refusal(Docx.zip("media/a", "0".repeat(200_000)), small));
  }

  @Test
  void hostileTablesAreBounded() {
    Limits small = new Limits(10_000_000, 1000, 100, 1);
    String wide = tc("<w:gridSpan w:val=\"999999999\"/>", "a");
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          assertEquals(
              "too-many-cells", refusal(document(tbl(tr(wide, wide, tc("b")).repeat(500))), small));
          read("<w:p>" + "<w:ins>".repeat(20_000) + "<w:r><w:t>a</w:t></w:r></w:p>");
          read("<w:tbl><w:tr><w:tc>".repeat(5_000) + p("a"));
        });
  }
}
