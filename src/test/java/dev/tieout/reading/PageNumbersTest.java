package dev.tieout.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tieout.grid.Block;
import dev.tieout.grid.Cell;
import dev.tieout.grid.Flow;
import dev.tieout.grid.Grid;
import dev.tieout.grid.Line;
import dev.tieout.source.Place;
import dev.tieout.source.TextPlace;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageNumbersTest {
  private static List<String> lines(String... texts) {
    List<Block> lines = new ArrayList<>();
    for (String text : texts) {
      lines.add(new Line(text, 0, new TextPlace(lines.size() + 1, 1)));
    }
    Flow flow = new Flow(lines, List.of(), List.of());
    return PageNumbers.without(flow).lines().stream().map(Line::text).toList();
  }

  private static Cell cell(int row, int column, int span, String text) {
    return new Cell(row, column, 1, span, text, Place.none());
  }

  private static List<String> cells(Cell... cells) {
    Grid grid = new Grid(3, 3, List.of(cells), Place.none());
    Flow flow = PageNumbers.without(new Flow(List.of(grid), List.of(), List.of()));
    return flow.grids().get(0).cells().stream().map(Cell::text).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"- 5 -", "— 12 —", "－7－", "第 3 页", "第3页 共 12 页", "| - 5 - |   |   |"})
  void aPageNumberBetweenRowsIsTakenOut(String number) {
    assertEquals(List.of("自然人 1 2", "", "其他 0 2"), lines("自然人 1 2", number, "其他 0 2"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"5", "-5", "自然人 - 5 -", "第 3 页见附表", "- 5 - 6 -"})
  void whatMayBeAFigureOrSaysMoreStays(String text) {
    assertEquals(List.of("自然人 1 2", text), lines("自然人 1 2", text));
  }

  @Test
  void pageNumbersThatNothingPartsFromFiguresLeaveBlanks() {
    assertEquals(
        List.of("其他     一、新收1000001     二、上年结转00000000     4.重复"),
        lines("其他— 3 —一、新收1000001— 4 —二、上年结转00000000- 5 -4.重复"));
  }

  /** A change below 0 has another dash than the page numbers. */
  @Test
  void pageNumbersBetweenDashesAreToldFromSignsThatAreOtherDashes() {
    assertEquals(
        List.of("行政处罚5-3201     一、新收1000001     二、上年结转0000000"),
        lines("行政处罚5-3201— 2 —一、新收1000001— 3 —二、上年结转0000000"));
    assertEquals(List.of("行政处罚5-3201- 2 -一、新收1000001"), lines("行政处罚5-3201- 2 -一、新收1000001"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "规章 - 5 - 规范性文件 1 0 2",
        "规章—5—规范性文件102",
        "规章1— 5 —规范性文件—0 2",
        "新收1000001— 4 —二、上年结转0000000— 4 —三、办理结果",
      })
  void whatMayBeTheCellsOfARowStays(String text) {
    assertEquals(List.of(text), lines(text));
  }

  @Test
  void whereDashesAreSignsANumberBetweenThemIsARow() {
    assertEquals(List.of("规章 - 2 -", "- 5 -"), lines("规章 - 2 -", "- 5 -"));
  }

  /** A cell over several rows moves the one with the number out of the table. */
  @Test
  void aNumberAsWideAsAllOtherCellsIsInNoColumn() {
    assertEquals(
        List.of("1", "2"), cells(cell(0, 0, 1, "1"), cell(0, 1, 1, "2"), cell(1, 1, 2, "5")));
  }

  @Test
  void aNumberAsWideAsTheTableIsInNoColumn() {
    assertEquals(
        List.of("1", "2", "3"),
        cells(cell(0, 0, 1, "1"), cell(0, 1, 1, "2"), cell(0, 2, 1, "3"), cell(1, 0, 3, "5")));
  }

  /** A head that spans one column too many makes no column. */
  @Test
  void aHeadThatRunsOutOfTheTableDoesNotMakeItWider() {
    assertEquals(
        List.of("申请人", "1", "2"),
        cells(cell(0, 1, 2, "申请人"), cell(1, 0, 1, "1"), cell(1, 1, 1, "2"), cell(2, 0, 2, "5")));
  }

  /** A cell over several rows leaves them no room in the first columns. */
  @Test
  void numbersInAllColumnsThatAreLeftArePageNumbersWhereTheyCountOn() {
    Cell group = new Cell(0, 0, 3, 1, "一", Place.none());
    Cell one = cell(0, 1, 1, "1");
    Cell other = cell(0, 2, 1, "2");
    assertEquals(
        List.of("一", "1", "2"), cells(group, one, other, cell(1, 1, 2, "5"), cell(2, 1, 2, "6")));
    assertEquals(
        List.of("一", "1", "2", "5", "8"),
        cells(group, one, other, cell(1, 1, 2, "5"), cell(2, 1, 2, "8")));
  }

  @Test
  void aNumberInOneColumnIsAFigureEvenAlone() {
    assertEquals(
        List.of("1", "2", "3", "5", "", ""),
        cells(
            cell(0, 0, 1, "1"),
            cell(0, 1, 1, "2"),
            cell(0, 2, 1, "3"),
            cell(1, 0, 1, "5"),
            cell(1, 1, 1, ""),
            cell(1, 2, 1, "")));
  }
}
