package dev.tieout.read.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tieout.read.Limits;
import dev.tieout.read.pdf.page.Glyph;
import dev.tieout.read.pdf.page.PageContent;
import dev.tieout.read.pdf.page.PageScanner;
import dev.tieout.read.pdf.page.TextLine;
import dev.tieout.read.pdf.page.TextLines;
import dev.tieout.read.pdf.page.Turn;
import dev.tieout.read.pdf.page.Word;
import dev.tieout.read.pdf.page.table.Rule;
import dev.tieout.read.pdf.page.table.TableSteps;
import dev.tieout.read.pdf.page.table.TableText;
import dev.tieout.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No border of a cell runs through a word, and every glyph is in one cell of one table or none. */
class WholeWordsTest {
  private static final Path CORPUS = Path.of("../shared/corpus");
  private static final Path SAMPLES = Path.of("samples");

  static Stream<Path> reports() throws IOException {
    List<Path> found = new ArrayList<>();
    for (Path folder : List.of(CORPUS, SAMPLES)) {
      if (Files.isDirectory(folder)) {
        try (Stream<Path> files = Files.walk(folder)) {
          files
              .filter(f -> f.toString().endsWith(".pdf") && !f.toString().contains("truncated"))
              .sorted()
              .forEach(found::add);
        }
      }
    }
    return found.stream();
  }

  @ParameterizedTest
  @MethodSource("reports")
  void publishedReports(Path report) throws Exception {
    assertEquals(List.of(), faults(Files.readAllBytes(report)));
  }

  @Test
  void drawnSheets() throws Exception {
    for (int i = 0; i < 90; i++) {
      assertEquals(List.of(), faults(Sheet.of(i, SheetScore.traits(i)).bytes()), "sheet " + i);
    }
  }

  private static List<String> faults(byte[] bytes) throws Exception {
    List<String> faults = new ArrayList<>();
    Source source = Source.of("report.pdf", bytes);
    try (PDDocument document = PdfFile.open(source, Limits.standard())) {
      for (int i = 0; i < document.getNumberOfPages(); i++) {
        page(PageScanner.scan(document.getPage(i), i + 1), faults);
      }
    }
    return faults;
  }

  private static void page(PageContent page, List<String> faults) {
    TableSteps steps = TableSteps.of(page);
    Map<Glyph, Integer> cells = new IdentityHashMap<>();
    int cell = 0;
    for (TableText table : steps.tables()) {
      for (List<Glyph> glyphs : table.glyphs()) {
        cell++;
        for (Glyph glyph : glyphs) {
          if (cells.put(glyph, cell) != null) {
            faults.add(page.number() + ": in two cells: " + glyph.text());
          }
        }
      }
      table.lost().forEach(g -> faults.add(page.number() + ": in no cell: " + g.text()));
    }
    long outside =
        steps.outside().stream()
            .flatMap(l -> l.words().stream())
            .mapToLong(w -> w.glyphs().size())
            .sum();
    long inside = cells.keySet().stream().filter(g -> !g.isBlank()).count();
    assertEquals(page.glyphs().stream().filter(g -> !g.isBlank()).count(), inside + outside);
    for (TextLine line : TextLines.of(page.glyphs())) {
      if (line.turn() == Turn.RIGHT) {
        line.words().forEach(w -> word(w, cells, steps, faults));
      }
    }
  }

  private static void word(
      Word word, Map<Glyph, Integer> cells, TableSteps steps, List<String> faults) {
    for (int i = 1; i < word.glyphs().size(); i++) {
      Glyph a = word.glyphs().get(i - 1);
      Glyph b = word.glyphs().get(i);
      boolean cut = !cells.getOrDefault(a, 0).equals(cells.getOrDefault(b, 0));
      if (cut && steps.rulings().stream().noneMatch(r -> isBetween(r, a, b))) {
        faults.add(steps.page().number() + ": " + word.text() + " cut before " + b.text());
      }
    }
  }

  private static boolean isBetween(Rule rule, Glyph a, Glyph b) {
    return !rule.flat()
        && rule.at() > a.box().centreX()
        && rule.at() < b.box().centreX()
        && rule.from() < a.box().bottom()
        && rule.to() > a.box().top();
  }
}
