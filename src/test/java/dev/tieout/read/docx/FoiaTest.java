package dev.tieout.read.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.tieout.grid.Grid;
import dev.tieout.read.Limits;
import dev.tieout.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** All tables of figures of a published report in Word against the XML published with it. */
class FoiaTest {
  private static final Path FOLDER = Path.of("../shared/corpus/foia");

  /**
   * How often statutes were relied upon by all components: the XML repeats the number of the first
   * component, the document prints the sum of all.
   */
  private static final List<String> TOTALS =
      List.of(
          "10 U.S.C. § 130b: 1 2",
          "10 U.S.C. § 2305(g): 2 3",
          "15 U.S.C. § 1314(g) (Ant: 9 11",
          "15 U.S.C. § 18a(h): 7 8",
          "18 U.S.C. § 3123(d) (Pen: 1 47",
          "18 U.S.C. § 3153: 2 3",
          "18 U.S.C. § 3509(d) (Fed: 3 13",
          "18 U.S.C. § 3521(b)(1)(g: 15 21",
          "18 U.S.C. §§ 2510-20 (Ti: 7 120",
          "26 U.S.C. §§ 6103, 6105 : 75 116",
          "31 U.S.C. § 5319 (Bank S: 8 23",
          "41 U.S.C. § 2102 (amendi: 3 4",
          "41 U.S.C. § 253b(m)(1) (: 1 6",
          "50 U.S.C. § 402 note (Na: 3 6",
          "50 U.S.C. § 403-1(i)(1) : 8 383",
          "50 U.S.C. § 403g (curren: 1 33",
          "Fed. R. Crim. P. 32, ena: 31 36",
          "Fed. R. Crim. P. 6(e), e: 1 638");

  @TestFactory
  Stream<DynamicTest> everyRowIsThatOfTheXml() throws Exception {
    Assumptions.assumeTrue(Files.isDirectory(FOLDER), "no corpus");
    Document xml = xml();
    List<Element> sections =
        xml.getAllElements().stream().filter(e -> e.tagName().endsWith("Section")).toList();
    List<Grid> grids = grids();
    assertEquals(32, sections.size());
    assertEquals(32, grids.size());
    return IntStream.range(0, 32)
        .mapToObj(
            i ->
                DynamicTest.dynamicTest(
                    sections.get(i).tagName(), () -> compare(sections.get(i), xml, grids.get(i))));
  }

  private static Document xml() throws IOException {
    return Jsoup.parse(FOLDER.resolve("doj-2016.xml"), null, "", Parser.xmlParser());
  }

  /** All tables but the list of components before and the blank ones between. */
  private static List<Grid> grids() throws Exception {
    Source source = Source.of("doj.docx", Files.readAllBytes(FOLDER.resolve("doj-2016.docx")));
    return new DocxReader()
        .read(source, Limits.standard()).orElseThrow().grids().stream()
            .filter(g -> g.columns() > 1)
            .skip(1)
            .toList();
  }

  private static void compare(Element section, Document xml, Grid grid) {
    String name = section.tagName();
    Map<String, List<List<String>>> truth = FoiaXml.rows(section, xml);
    Map<String, List<List<String>>> read = rows(grid, name);
    if (name.contains("Statute")) {
      assertEquals(String.join("\n", TOTALS), String.join("\n", totals(truth, read)));
      read = withoutTotals(read);
      truth = withoutTotals(truth);
    } else if (name.contains("SubsectionUsed")) {
      // Nothing was withheld under it: the XML has no rows, the document prints a 0.
      truth = Map.of("DOJ", List.of(List.of("0")));
    }
    assertFalse(truth.isEmpty());
    assertEquals(lines(truth), lines(read));
  }

  /** Statutes whose totals differ: the number in the XML, then that in the document. */
  private static List<String> totals(
      Map<String, List<List<String>>> truth, Map<String, List<List<String>>> read) {
    return truth.keySet().stream()
        .filter(read::containsKey)
        .map(s -> "%.24s: %s %s".formatted(s, total(truth, s), total(read, s)))
        .filter(t -> !t.matches(".*: (\\d+) \\1"))
        .toList();
  }

  private static String total(Map<String, List<List<String>>> rows, String label) {
    List<String> totals = rows.getOrDefault(label, List.of()).stream().map(r -> r.get(2)).toList();
    return String.join(" ", totals.stream().distinct().toList());
  }

  private static Map<String, List<List<String>>> withoutTotals(
      Map<String, List<List<String>>> rows) {
    Map<String, List<List<String>>> without = new TreeMap<>(rows);
    without.replaceAll((label, own) -> own.stream().map(r -> r.subList(0, 2)).toList());
    return without;
  }

  private static String lines(Map<String, List<List<String>>> rows) {
    StringBuilder lines = new StringBuilder();
    rows.forEach((label, own) -> own.forEach(r -> lines.append(label).append(r).append('\n')));
    return lines.toString();
  }

  /** The rows below the head: label, then figures, without rows that are blank behind the label. */
  private static Map<String, List<List<String>>> rows(Grid grid, String section) {
    Map<String, List<List<String>>> rows = new TreeMap<>();
    for (int r = 0; r < grid.rows(); r++) {
      String label = label(grid.text(r, 0));
      List<String> row = row(grid, r, section.contains("Statute") ? 3 : 1);
      boolean blank = row.stream().limit(Math.max(1, row.size() - 1L)).allMatch(String::isEmpty);
      boolean head = label.equals("Agency / Component") || label.equals("Statute");
      if (!head && !blank && !label.isEmpty()) {
        rows.computeIfAbsent(label, l -> new ArrayList<>()).add(row);
      }
    }
    if (section.contains("Oldest")) {
      rows.replaceAll((label, two) -> List.of(pairs(two.get(0), two.get(1))));
    }
    return rows;
  }

  private static String label(String text) {
    String label = FoiaXml.figure(text);
    return label.contains("OVERALL") ? "DOJ" : label;
  }

  private static List<String> row(Grid grid, int row, int from) {
    return IntStream.range(from, grid.columns())
        .mapToObj(c -> FoiaXml.figure(grid.text(row, c)))
        .toList();
  }

  /** Date and days, of one row each, in pairs. No date has no days, which are written 0 or N/A. */
  private static List<String> pairs(List<String> dates, List<String> days) {
    return IntStream.range(1, dates.size())
        .mapToObj(
            i ->
                dates.get(i).isEmpty() && days.get(i).matches("0?")
                    ? ""
                    : dates.get(i) + " " + days.get(i))
        .toList();
  }
}
