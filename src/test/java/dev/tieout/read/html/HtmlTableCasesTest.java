package dev.tieout.read.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Tables and the grids that they stand for, spans expanded by copying, from another project. */
class HtmlTableCasesTest {
  private static final Path CASES = Path.of("../shared/corpus/html-tables/cases.json");

  @TestFactory
  Stream<DynamicTest> cases() throws IOException {
    Assumptions.assumeTrue(Files.exists(CASES), "corpus absent");
    List<JsonNode> cases = children(new ObjectMapper().readTree(CASES.toFile()));
    assertEquals(30, cases.size());
    return cases.stream()
        .map(c -> DynamicTest.dynamicTest(c.get("test").asText(), () -> compare(c)));
  }

  private static void compare(JsonNode wanted) {
    List<List<String>> grids = new ArrayList<>();
    for (JsonNode grid : wanted.get("raw_grid")) {
      List<String> rows = new ArrayList<>();
      for (String section : List.of("head", "body", "foot")) {
        children(grid.get(section)).forEach(row -> rows.add(row(row)));
      }
      if (!rows.isEmpty()) {
        grids.add(rows);
      }
    }
    assertEquals(grids, read(wanted.get("html").asText()));
  }

  /** As they have it: breaks in cells as blanks, no positions after a row's last cell. */
  private static List<List<String>> read(String html) {
    return Pages.read(html).grids().stream()
        .map(Pages::rows)
        .map(rows -> rows.stream().map(r -> r.replace('\n', ' ').replaceAll("(\\|\\.)+$", "")))
        .map(Stream::toList)
        .toList();
  }

  private static String row(JsonNode row) {
    return String.join("|", children(row).stream().map(JsonNode::asText).toList());
  }

  private static List<JsonNode> children(JsonNode node) {
    return StreamSupport.stream(node.spliterator(), false).toList();
  }
}
