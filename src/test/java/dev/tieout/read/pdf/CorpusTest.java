package dev.tieout.read.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tieout.grid.Cell;
import dev.tieout.grid.Flow;
import dev.tieout.grid.Grid;
import dev.tieout.read.Limits;
import dev.tieout.read.pdf.page.PageScanner;
import dev.tieout.source.Source;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Published reports, where they are at hand. */
class CorpusTest {
  private static final Path CORPUS = Path.of("../shared/corpus");

  private static Flow read(String path) throws Exception {
    return new PdfReader().read(Source.of(path, bytes(path)), Limits.standard()).orElseThrow();
  }

  private static byte[] bytes(String path) throws Exception {
    Assumptions.assumeTrue(Files.exists(CORPUS.resolve(path)), "the corpus is not here");
    return Files.readAllBytes(CORPUS.resolve(path));
  }

  /** No character is lost or invented: both readers see the same ones, in whatever order. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "final-accounts/putuo-finance-bureau-2024.pdf",
        "icdar2013-eu/eu-001.pdf",
        "icdar2013-eu/eu-004.pdf",
        "icdar2013-eu/eu-008.pdf",
        "icdar2013-eu/eu-018.pdf",
        "icdar2013-eu/eu-021.pdf",
        "icdar2013-eu/eu-027.pdf"
      })
  void allCharactersComeThrough(String path) throws Exception {
    StringBuilder own = new StringBuilder();
    Flow flow = read(path);
    flow.lines().forEach(l -> own.append(l.text()));
    flow.grids().forEach(g -> g.cells().forEach(c -> own.append(c.text())));
    try (PDDocument document = Loader.loadPDF(bytes(path))) {
      for (int i = 0; i < document.getNumberOfPages(); i++) {
        // Fills in the widths of standard fonts: with others PDFBox takes some letters for doubles.
        PageScanner.scan(document.getPage(i), i + 1);
      }
      assertEquals(sorted(new PDFTextStripper().getText(document)), sorted(own.toString()));
    }
    assertEquals(List.of(), flow.remarks());
  }

  private static String sorted(String text) {
    return text.codePoints()
        .filter(c -> !Character.isWhitespace(c) && c != 0xA0 && c != 0xFFFD && c > 0x1F)
        .sorted()
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** Read off page 12 of the printed report by eye. */
  @ParameterizedTest
  @ValueSource(strings = "final-accounts/putuo-finance-bureau-2024.pdf")
  void theFinalAccountsHaveTheirTables(String path) throws Exception {
    List<Grid> grids = read(path).grids();
    Grid spending = grids.get(3);
    assertEquals("支出功能分类", spending.text(1, 0));
    List<String> row = Grids.rows(spending).stream().filter(r -> r.contains("财政委托业务支出")).toList();
    assertEquals(List.of("201|06|08|财政委托业务支出|449.52||449.52|||"), row);
    assertTrue(grids.size() >= 10, grids.size() + " tables");
  }

  /** The first and the last row of a table, read off the page by eye. */
  @ParameterizedTest
  @ValueSource(strings = "icdar2013-eu/eu-011.pdf")
  void aTableUnderTwoLinesIsFoundAndChartsAreNone(String path) throws Exception {
    List<Grid> grids = read(path).grids();
    assertEquals(1, grids.size());
    List<String> rows = Grids.rows(grids.get(0));
    assertEquals(5, rows.size());
    assertEquals(
        "Differences with respect to Germany|Portugal|Greece|Spain|Italy|France", rows.get(0));
    assertEquals("Q1 2010|0.64|0.72|0.56|0.43|0.25", rows.get(4));
  }

  /** A row is one row although its cells have different numbers of lines. */
  @ParameterizedTest
  @ValueSource(strings = "icdar2013-eu/eu-008.pdf")
  void rowsWithoutLinesHaveOneNumberInEachCell(String path) throws Exception {
    Grid grid = read(path).grids().get(0);
    assertEquals(15, grid.rows());
    for (Cell cell : grid.cells()) {
      assertTrue(!cell.text().contains("\n"), cell.text());
    }
  }
}
