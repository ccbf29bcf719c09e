package dev.tieout.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tieout.grid.Flow;
import dev.tieout.grid.Line;
import dev.tieout.source.TextPlace;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunningHeadsTest {
  private static final String TITLE = "某某市政府信息公开工作年度报告";

  private static Line line(int number, String text) {
    return new Line(text, 0, new TextPlace(number, 1));
  }

  private static List<String> without(String... texts) {
    List<Line> lines = new java.util.ArrayList<>();
    for (String text : texts) {
      lines.add(line(lines.size() + 1, text));
    }
    Flow flow = new Flow(List.copyOf(lines), List.of(), List.of());
    return RunningHeads.without(flow).lines().stream().map(Line::text).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"|", "｜", "│"})
  void ofATitleInATableNothingIsLeftWhateverItsPipes(String pipe) {
    String framed = pipe + " " + TITLE + " " + pipe + pipe;
    assertEquals(List.of(TITLE, "二", "三", ""), without(TITLE, "二", "三", framed));
  }

  @ParameterizedTest
  @ValueSource(strings = {"|", "｜", "│"})
  void aFirstLineWithPipesIsARowAndNoTitle(String pipe) {
    String row = "申请人情况本年新收" + pipe + "自然人" + pipe;
    assertEquals(List.of(row, "二", "三", row), without(row, "二", "三", row));
  }
}
