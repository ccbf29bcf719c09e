package dev.tieout.generate.render;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tieout.generate.print.Paragraph;
import dev.tieout.generate.print.PrintCell;
import dev.tieout.generate.print.PrintPart;
import dev.tieout.generate.print.PrintTable;
import dev.tieout.generate.print.PrintedReport;
import dev.tieout.generate.print.Typesetter;
import dev.tieout.generate.print.Typography;
import dev.tieout.generate.truth.Dice;
import dev.tieout.generate.truth.TruthMaker;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ShapeTest {
  private static PrintedReport report(long seed) {
    return new Typesetter(TruthMaker.make(seed), Typography.any(new Dice(seed))).set();
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PDF")
  void theSameSeedGivesTheSameBytes(Shape shape) {
    for (Encoding encoding : Encoding.values()) {
      assertArrayEquals(
          shape.render(report(5), encoding, new Dice(5)),
          shape.render(report(5), encoding, new Dice(5)));
    }
  }

  // Whatever the separators, every character of every cell is there, in order, and no other.
  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"PIPE_PADDED", "PIPE_PLAIN", "PDF", "HTML_CLEAN", "HTML_WPS", "HTML_LAYOUT"})
  void separatorsAreAllThatATextAdds(Shape shape) {
    for (long seed = 0; seed < 15; seed++) {
      PrintedReport report = report(seed);
      String text = utf8(shape.render(report, Encoding.UTF_8, new Dice(seed)));
      assertEquals(bare(all(report)), bare(text));
    }
  }

  private static String all(PrintedReport report) {
    return report.parts().stream().map(ShapeTest::text).collect(Collectors.joining());
  }

  private static String text(PrintPart part) {
    return part instanceof PrintTable table
        ? table.cells().map(PrintCell::text).collect(Collectors.joining())
        : ((Paragraph) part).text();
  }

  private static String bare(String text) {
    return text.replaceAll("[\\s\u00A0|]", "");
  }

  private static String utf8(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @EnumSource(names = {"PIPE_PADDED", "PIPE_PLAIN"})
  void rowsWithPipesAreAllAsWideAsTheTable(Shape shape) {
    for (long seed = 0; seed < 15; seed++) {
      PrintTable requests = report(seed).table("requests");
      List<String> lines =
          utf8(shape.render(report(seed).with(List.of(requests)), Encoding.UTF_8, new Dice(seed)))
              .lines()
              .filter(line -> line.contains("|"))
              .toList();
      long pipes = lines.get(0).chars().filter(c -> c == '|').count();
      assertTrue(pipes == 11 || pipes == 9, "pipes " + pipes);
      assertTrue(lines.stream().allMatch(l -> l.chars().filter(c -> c == '|').count() == pipes));
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"HTML_CLEAN", "HTML_WPS", "HTML_LAYOUT"})
  void pagesHoldEveryCellOfTheTables(Shape shape) {
    for (long seed = 0; seed < 10; seed++) {
      PrintedReport report = report(seed);
      Document page = Jsoup.parse(utf8(shape.render(report, Encoding.UTF_8, new Dice(seed))));
      List<String> texts =
          page.select("td").stream()
              .filter(td -> td.select("table").isEmpty())
              .map(Element::text)
              .map(ShapeTest::bare)
              .filter(t -> !t.isEmpty())
              .toList();
      List<String> cells =
          report.tables().stream()
              .flatMap(PrintTable::cells)
              .map(c -> bare(c.text()))
              .filter(t -> !t.isEmpty())
              .toList();
      int before = shape == Shape.HTML_LAYOUT ? 6 : 0;
      int after = shape == Shape.HTML_LAYOUT ? 1 : 0;
      assertEquals(cells, texts.subList(before, texts.size() - after));
    }
  }

  @Test
  void wordPastePartsNumbersIntoSpansAndMarksThem() {
    String page = utf8(Shape.HTML_WPS.render(report(8), Encoding.UTF_8, new Dice(1)));
    assertTrue(page.contains("mso-"));
    assertTrue(page.contains("class=\"MsoNormal\""));
    assertTrue(Jsoup.parse(page).select("td p span + span").size() > 5);
  }

  @Test
  void layoutPagesHaveSpansThatAreNotTheForms() {
    boolean wide = false;
    boolean zero = false;
    for (long seed = 0; seed < 40; seed++) {
      String page = utf8(Shape.HTML_LAYOUT.render(report(seed), Encoding.UTF_8, new Dice(seed)));
      wide |= page.contains("colspan=\"1000\"");
      zero |= page.contains("colspan=\"0\"");
    }
    assertTrue(wide && zero);
  }

  @Test
  void encodingsCanBeDecodedByTheirNames() {
    PrintedReport report = report(2);
    for (Encoding encoding : Encoding.values()) {
      byte[] bytes = Shape.LINES.render(report, encoding, new Dice(2));
      String name = encoding.name();
      Charset charset =
          switch (encoding) {
            case UTF_8, UTF_8_MARKED -> StandardCharsets.UTF_8;
            case UTF_16_LITTLE -> StandardCharsets.UTF_16LE;
            case UTF_16_BIG -> StandardCharsets.UTF_16BE;
            case GB18030 -> Charset.forName("GB18030");
          };
      String text = new String(bytes, charset);
      assertEquals(name.startsWith("UTF_16") || name.endsWith("MARKED"), text.startsWith("\uFEFF"));
      assertEquals(bare(all(report)), bare(text.replace("\uFEFF", "")), name);
    }
  }
}
