package dev.tieout.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tieout.Tieout;
import dev.tieout.source.Source;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class MissingTablesTest {
  private static final String PROCUREMENT =
      "<p>第二十条第（九）项</p><table><tr><td>信息内容</td><td>采购项目数量</td><td>采购总金额</td></tr>"
          + "<tr><td>政府集中采购</td><td>6</td><td>251000元</td></tr></table>";

  private static final String FEES =
      "<p>第二十条第（八）项</p><table><tr><td>信息内容</td><td>上一年项目数量</td><td>本年增/减</td></tr>"
          + "<tr><td>行政事业性收费</td><td>3</td><td>+1</td></tr></table>";

  private static List<String> missing(String html) {
    return Tieout.standard()
        .extract(Source.of("r.html", html.getBytes(StandardCharsets.UTF_8)))
        .findings()
        .stream()
        .filter(f -> f.code().equals("table-missing"))
        .map(Finding::table)
        .toList();
  }

  @Test
  void tablesOfTheFormThatAreNotThereAreNamed() {
    assertEquals(
        List.of("documents", "licensing", "enforcement", "requests", "disputes"),
        missing(FEES + PROCUREMENT));
  }

  @Test
  void aReportOnNoFormMissesNothing() {
    assertEquals(List.of(), missing("<table><tr><td>a</td><td>1</td></tr></table>"));
  }
}
