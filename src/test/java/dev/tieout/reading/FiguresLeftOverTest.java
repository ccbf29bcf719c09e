package dev.tieout.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tieout.Tieout;
import dev.tieout.check.Finding;
import dev.tieout.source.Source;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A figure that stands in a table and went into none of its cells is named. */
final class FiguresLeftOverTest {
  private static final String DISPUTES =
      """
      四、政府信息公开行政复议、行政诉讼情况
      行政复议 行政诉讼
      结果维持 结果纠正 其他结果 尚未审结 总计 未经复议直接起诉 复议后起诉
      结果维持 结果纠正 其他结果 尚未审结 总计 结果维持 结果纠正 其他结果 尚未审结 总计
      %s
      """;

  private static List<String> leftOver(String figures) {
    byte[] bytes = DISPUTES.formatted(figures).getBytes(StandardCharsets.UTF_8);
    return Tieout.standard().extract(Source.of("a.txt", bytes)).findings().stream()
        .filter(f -> f.code().equals("figure-left-over"))
        .map(Finding::found)
        .toList();
  }

  @Test
  void aFigureMoreThanTheRowHasCellsIsNamed() {
    assertEquals(List.of("77"), leftOver("11 22 33 4 70 77 5 6 7 8 26 9 10 11 12 42"));
  }

  @Test
  void aRowThatTakesAllItsFiguresLeavesNoneOver() {
    assertEquals(List.of(), leftOver("11 22 33 4 70 5 6 7 8 26 9 10 11 12 42"));
  }

  @Test
  void figuresThatAreCutFromOneRunAreNotLeftOver() {
    assertEquals(List.of(), leftOver("112233470567826910111242"));
  }
}
