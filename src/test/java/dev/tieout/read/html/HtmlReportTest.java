package dev.tieout.read.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tieout.grid.Block;
import dev.tieout.grid.Cell;
import dev.tieout.grid.Flow;
import dev.tieout.grid.Grid;
import dev.tieout.grid.Line;
import dev.tieout.read.UnreadableException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A whole published report. */
class HtmlReportTest {
  private static final Path FOLDER = Path.of("../shared/corpus/ogi");
  private static final Path REPORT = FOLDER.resolve("shanghai-office-2019.html");
  private static final int FIRST_VALUE_ROW = 3;
  private static final int FIRST_VALUE_COLUMN = 3;

  private String html = "";

  @BeforeEach
  void readFile() throws IOException {
    Assumptions.assumeTrue(Files.exists(REPORT), "corpus absent");
    html = Files.readString(REPORT);
  }

  @Test
  void everyFigureStandsInItsRowAndColumn() throws IOException {
    JsonNode truth =
        new ObjectMapper()
            .readTree(FOLDER.resolve("truth-two-reports.json").toFile())
            .get("shanghai_general_office_2019");
    List<String> wanted = new ArrayList<>();
    truth.get("table3").forEach(row -> row.forEach(value -> wanted.add(text(value))));
    Grid requests = Pages.read(html).grids().get(1);
    List<String> found = new ArrayList<>();
    for (int r = FIRST_VALUE_ROW; r < requests.rows(); r++) {
      for (int c = FIRST_VALUE_COLUMN; c < requests.columns(); c++) {
        found.add(requests.at(r, c).orElseThrow().text().strip().replace("\u00A0", ""));
      }
    }
    assertEquals(23 * 7, wanted.size());
    assertEquals(wanted, found);
  }

  private static String text(JsonNode value) {
    return value.isNull() ? "" : value.asText();
  }

  @Test
  void linesAndGridsComeInReadingOrder() {
    List<String> kinds =
        Pages.read(html).blocks().stream()
            .map(b -> b instanceof Line line ? line.text().substring(0, 2) : b.toString())
            .toList();
    assertEquals(
        List.of(
            "20",
            "发布",
            "市政",
            "二、",
            "grid of 18 × 5 at /html/body/table[1] line 4",
            "三、",
            "grid of 26 × 10 at /html/body/table[2] line 6",
            "四、",
            "grid of 4 × 15 at /html/body/table[3] line 8",
            "五、"),
        kinds.subList(0, 10));
  }

  @Test
  void everyCharacterThatIsShownIsReadOnce() {
    StringBuilder read = new StringBuilder();
    for (Block block : Pages.read(html).blocks()) {
      if (block instanceof Line line) {
        read.append(line.text());
      } else if (block instanceof Grid grid) {
        grid.cells().stream().map(Cell::text).forEach(read::append);
      }
    }
    assertEquals(withoutBlanks(Jsoup.parse(html).text()), withoutBlanks(read.toString()));
  }

  private static String withoutBlanks(String text) {
    return text.replaceAll("[\\s\u00A0]", "");
  }

  @ParameterizedTest
  @ValueSource(strings = {"GB18030", "UTF-16LE", "UTF-16BE"})
  void theCharsetChangesNothing(String charset) throws UnreadableException {
    Flow flow = Pages.readStrictly(html.getBytes(Charset.forName(charset)));
    assertEquals(Pages.read(html), flow);
  }

  @Test
  void lineEndsChangeNothing() throws UnreadableException {
    byte[] windows = html.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    assertEquals(Pages.read(html), Pages.readStrictly(windows));
    byte[] mac = html.replace("\n", "\r").getBytes(StandardCharsets.UTF_8);
    assertEquals(Pages.read(html), Pages.readStrictly(mac));
  }
}
