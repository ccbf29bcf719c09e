package dev.tieout.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tieout.grid.Cell;
import dev.tieout.grid.Flow;
import dev.tieout.grid.Grid;
import dev.tieout.grid.Line;
import dev.tieout.source.Place;
import dev.tieout.source.TextPlace;
import java.util.List;
import org.junit.jupiter.api.Test;
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

  @Test
  void ofATitleThatIsARowOfAGridTheRowIsTakenOut() {
    Cell title = new Cell(0, 0, 1, 2, " " + TITLE, Place.none());
    Cell label = new Cell(1, 0, 1, 1, "自然人", Place.none());
    Cell figure = new Cell(1, 1, 1, 1, "7", Place.none());
    Grid grid = new Grid(2, 2, List.of(title, label, figure), Place.none());
    Flow flow = new Flow(List.of(line(1, TITLE), grid), List.of(), List.of());
    assertEquals(
        List.of("自然人", "7"),
        RunningHeads.without(flow).grids().get(0).cells().stream().map(Cell::text).toList());
  }
}
