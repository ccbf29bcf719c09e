package dev.tieout.read.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tieout.grid.Flow;
import dev.tieout.grid.Grid;
import dev.tieout.read.Limits;
import dev.tieout.source.Source;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables of a published report in Word against the XML that was published with it. */
class FoiaTest {
  private static final Path FOLDER = Path.of("../shared/corpus/foia");

  /** Sections whose XML names every cell of the table, in the order of its columns. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "ProcessedRequestSection",
        "ProcessedAppealSection",
        "AppealDispositionSection",
        "AppealNonExemptionDenialSection",
        "SubsectionPostSection",
        "BacklogSection",
        "ProcessedConsultationSection",
        "ProcessedRequestComparisonSection",
        "BackloggedRequestComparisonSection",
        "ProcessedAppealComparisonSection",
        "BackloggedAppealComparisonSection",
      })
  void everyRowIsThatOfTheXml(String name) throws Exception {
    Assumptions.assumeTrue(Files.isDirectory(FOLDER), "no corpus");
    Document xml = Jsoup.parse(FOLDER.resolve("doj-2016.xml"), null, "", Parser.xmlParser());
    Element section = xml.getElementsByTag("foia:" + name).get(0);
    Map<String, List<String>> truth = rows(section, organizations(xml));
    assertTrue(truth.size() > 1, "only " + truth);
    Map<String, List<String>> closest = new LinkedHashMap<>();
    for (Grid grid : flow().grids()) {
      Map<String, List<String>> read = rows(grid);
      read.keySet().retainAll(truth.keySet());
      if (read.equals(truth)) {
        return;
      }
      closest = same(read, truth) > same(closest, truth) ? read : closest;
    }
    assertEquals(truth, closest);
  }

  private static long same(Map<String, List<String>> read, Map<String, List<String>> truth) {
    return read.entrySet().stream().filter(e -> e.getValue().equals(truth.get(e.getKey()))).count();
  }

  private static Flow flow() throws Exception {
    Source source = Source.of("doj.docx", Files.readAllBytes(FOLDER.resolve("doj-2016.docx")));
    return new DocxReader().read(source, Limits.standard()).orElseThrow();
  }

  /** The rows of a table: label, then numbers as they are written in the XML. */
  private static Map<String, List<String>> rows(Grid grid) {
    Map<String, List<String>> rows = new LinkedHashMap<>();
    for (int r = 0; r < grid.rows(); r++) {
      int row = r;
      List<String> numbers =
          IntStream.range(1, grid.columns())
              .mapToObj(c -> grid.text(row, c).replace(",", "").strip())
              .toList();
      String label = grid.text(r, 0).strip();
      rows.put(label.contains("OVERALL") ? "DOJ" : label, numbers);
    }
    return rows;
  }

  private static Map<String, String> organizations(Document xml) {
    Map<String, String> names = new HashMap<>();
    for (Element name : xml.getElementsByTag("nc:OrganizationAbbreviationText")) {
      Element organization = name.parent();
      if (organization != null) {
        names.put(organization.attr("s:id"), name.text());
      }
    }
    return names;
  }

  private static Map<String, List<String>> rows(Element section, Map<String, String> names) {
    Map<String, List<String>> items = new HashMap<>();
    Map<String, List<String>> rows = new LinkedHashMap<>();
    for (Element item : section.children()) {
      List<Element> children = item.children();
      if (item.tagName().endsWith("Association")) {
        String label = names.getOrDefault(children.get(1).attr("s:ref"), "");
        rows.put(label, items.getOrDefault(children.get(0).attr("s:ref"), List.of()));
      } else {
        items.put(item.attr("s:id"), numbers(item));
      }
    }
    return rows;
  }

  private static List<String> numbers(Element item) {
    List<String> numbers = new ArrayList<>();
    for (Element element : item.getAllElements()) {
      if (element.childrenSize() == 0 && element.text().matches("[-\\d.]+")) {
        numbers.add(element.text());
      }
    }
    return numbers;
  }
}
