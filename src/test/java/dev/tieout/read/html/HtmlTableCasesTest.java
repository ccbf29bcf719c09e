package dev.tieout.read.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Tables and the grids that they stand for, spans expanded by copying, from another project. All
 * grids are the same to the letter, but where {@link #DEVIATIONS} says why not.
 */
class HtmlTableCasesTest {
  private static final Path CASES = Path.of("../shared/corpus/html-tables/cases.json");

  /**
   * By the name and the ordinal of a case: what its grids are here. A dot is a position that the
   * source does not have.
   */
  private static final Map<String, List<List<String>>> DEVIATIONS =
      Map.of(
          // Rows that end early: a missing cell is no blank one, so positions are kept apart.
          "test_different_number_of_cols 6",
          List.of(
              List.of(
                  "|C_l0_g0|C_l0_g1|C_l0_g2|C_l0_g3|C_l0_g4",
                  "R_l0_g0|0.763|0.233|.|.|.",
                  "R_l0_g1|0.244|0.285|0.392|0.137|0.222")),
          // A table without any row shows nothing: it is no grid, rather than one of 0 × 0.
          "test_empty_tables 7",
          List.of(List.of("A|B", "1|2")),
          // A break ends a line, also in a cell: "12<br>34" must not be read as one text "12 34".
          "test_parse_br_as_space 17",
          List.of(List.of("A", "word1\nword2")));

  @TestFactory
  Stream<DynamicTest> cases() throws IOException {
    Assumptions.assumeTrue(Files.exists(CASES), "corpus absent");
    List<JsonNode> cases = children(new ObjectMapper().readTree(CASES.toFile()));
    assertEquals(30, cases.size());
    return IntStream.range(0, cases.size()).mapToObj(i -> test(cases.get(i), i));
  }

  private static DynamicTest test(JsonNode wanted, int ordinal) {
    String name = wanted.get("test").asText() + " " + ordinal;
    return DynamicTest.dynamicTest(name, () -> compare(name, wanted));
  }

  private static void compare(String name, JsonNode wanted) {
    List<List<String>> theirs =
        children(wanted.get("raw_grid")).stream().map(HtmlTableCasesTest::rows).toList();
    List<List<String>> ours = DEVIATIONS.getOrDefault(name, theirs);
    assertEquals(!DEVIATIONS.containsKey(name), theirs.equals(ours), "a deviation that is none");
    assertEquals(
        ours,
        Pages.read(wanted.get("html").asText()).grids().stream().map(g -> Pages.rows(g)).toList());
  }

  private static List<String> rows(JsonNode grid) {
    return Stream.of("head", "body", "foot")
        .flatMap(section -> children(grid.get(section)).stream())
        .map(HtmlTableCasesTest::row)
        .toList();
  }

  private static String row(JsonNode row) {
    return String.join("|", children(row).stream().map(JsonNode::asText).toList());
  }

  private static List<JsonNode> children(JsonNode node) {
    return StreamSupport.stream(node.spliterator(), false).toList();
  }
}
