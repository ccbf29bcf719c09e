package dev.tieout.read.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tieout.grid.Flow;
import dev.tieout.grid.Grid;
import dev.tieout.grid.Line;
import dev.tieout.source.PagePlace;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables whose cells lines close. */
class RuledTableTest {
  private static final String[] ROWS = {"Year|In|Out", "2019|1,204|7", "2020|33|1,011"};
  private static final List<String> READ = List.of(ROWS);

  @Test
  void eachCellHasItsTextAndItsPlace() throws Exception {
    try (Drawn drawn = new Drawn()) {
      Grid grid = drawn.table(100, 100, 60, 20, ROWS).read().grids().get(0);
      assertEquals(READ, Grids.rows(grid));
      PagePlace place = (PagePlace) grid.at(1, 1).orElseThrow().place();
      assertEquals(1, place.page());
      assertEquals(160, place.left(), 0.6);
      assertEquals(120, place.top(), 0.6);
      assertEquals(220, place.right(), 0.6);
      assertEquals(140, place.bottom(), 0.6);
    }
  }

  @Test
  void aSpanIsOneCell() throws Exception {
    try (Drawn drawn = new Drawn()) {
      for (double y : new double[] {100, 140, 160}) {
        drawn.line(100, y, 280, y);
      }
      drawn.line(160, 120, 280, 120);
      for (double x : new double[] {100, 160, 280}) {
        drawn.line(x, 100, x, 160);
      }
      drawn.line(220, 120, 220, 160);
      drawn.text(104, 124, "Row").text(200, 114, "Both");
      drawn.texts(160, 120, 60, 20, "a|b", "3|4").text(104, 153, "x");
      assertEquals(
          List.of("Row|Both|←", "↑|a|b", "x|3|4"), Grids.rows(drawn.read().grids().get(0)));
    }
  }

  @Test
  void thinFilledBoxesAreLines() throws Exception {
    try (Drawn drawn = new Drawn()) {
      for (int i = 0; i <= 3; i++) {
        drawn.bar(100, 100 + i * 20, 280, 100.6 + i * 20);
        drawn.bar(100 + i * 60, 100, 100.6 + i * 60, 160);
      }
      Flow flow = drawn.texts(100, 100, 60, 20, ROWS).read();
      assertEquals(READ, Grids.rows(flow.grids().get(0)));
    }
  }

  @Test
  void doubleLinesAreOne() throws Exception {
    try (Drawn drawn = new Drawn()) {
      drawn.table(100, 100, 60, 20, ROWS);
      drawn.line(98, 98, 282, 98).line(98, 162, 282, 162);
      drawn.line(98, 98, 98, 162).line(282, 98, 282, 162);
      drawn.line(100, 122, 280, 122).line(162, 100, 162, 160);
      assertEquals(READ, Grids.rows(drawn.read().grids().get(0)));
    }
  }

  @Test
  void dottedLinesAreLines() throws Exception {
    try (Drawn drawn = new Drawn()) {
      for (int i = 0; i <= 3; i++) {
        for (double d = 0; d < 180; d += 2) {
          drawn.bar(100 + d, 100 + i * 20, 101 + d, 101 + i * 20);
        }
        for (double d = 0; d < 60; d += 2) {
          drawn.bar(100 + i * 60, 100 + d, 101 + i * 60, 101 + d);
        }
      }
      Flow flow = drawn.texts(100, 100, 60, 20, ROWS).read();
      assertEquals(READ, Grids.rows(flow.grids().get(0)));
    }
  }

  @Test
  void aTableWithoutItsOuterLinesIsClosed() throws Exception {
    try (Drawn drawn = new Drawn()) {
      for (int i = 0; i <= 3; i++) {
        drawn.line(100, 100 + i * 20, 280, 100 + i * 20);
      }
      drawn.line(160, 100, 160, 160).line(220, 100, 220, 160);
      Flow flow = drawn.texts(100, 100, 60, 20, ROWS).read();
      assertEquals(READ, Grids.rows(flow.grids().get(0)));
    }
  }

  @Test
  void aGlyphOnALineIsNotLost() throws Exception {
    try (Drawn drawn = new Drawn()) {
      drawn.table(100, 100, 60, 20, "Year|Sum", "2019|x");
      // The last digit reaches over the line at 160; its centre does not.
      drawn.text(127, 133, "104.73");
      Grid grid = drawn.read().grids().get(0);
      assertTrue(grid.text(1, 0).endsWith("104.73"), grid.text(1, 0));
    }
  }

  @Test
  void textOutsideStaysOutsideAndInOrder() throws Exception {
    try (Drawn drawn = new Drawn()) {
      drawn.text(100, 80, "Above the table").table(100, 100, 60, 20, ROWS);
      Flow flow = drawn.text(100, 190, "Below").read();
      assertEquals(3, flow.blocks().size());
      assertEquals("Above the table", ((Line) flow.blocks().get(0)).text());
      assertEquals("Below", ((Line) flow.blocks().get(2)).text());
      assertEquals(List.of(), flow.remarks());
    }
  }

  @Test
  void typeDrawnTwiceIsReadOnce() throws Exception {
    try (Drawn drawn = new Drawn()) {
      drawn.table(100, 100, 60, 20, "Year|Sum", "2019|1111");
      drawn.texts(100.3, 100, 60, 20, "Year|Sum", "2019|1111");
      assertEquals(List.of("Year|Sum", "2019|1111"), Grids.rows(drawn.read().grids().get(0)));
    }
  }

  @Test
  void aBlankUnderTheNextCharacterPartsNoWord() throws Exception {
    // A browser prints a soft hyphen as a blank from which the pen goes back.
    try (Drawn drawn = new Drawn()) {
      drawn.table(100, 100, 80, 20, "Year|In", "2019|", "2020|14");
      drawn.text(184, 133, "Ver").text(200.56, 133, " ").text(200.56, 133, "ein");
      assertEquals("2019|Verein", Grids.rows(drawn.read().grids().get(0)).get(1));
    }
  }

  @Test
  void rowsWithoutLinesBetweenThemAreToldByTheirNumbers() throws Exception {
    try (Drawn drawn = new Drawn()) {
      drawn.texts(100, 100, 60, 20, "Year|In|Out").texts(100, 120, 60, 14, "2019|5|7", "2020|3|1");
      for (double y : new double[] {100, 120, 148}) {
        drawn.line(100, y, 280, y);
      }
      for (int c = 0; c <= 3; c++) {
        drawn.line(100 + c * 60, 100, 100 + c * 60, 148);
      }
      assertEquals(
          List.of("Year|In|Out", "2019|5|7", "2020|3|1"), Grids.rows(drawn.read().grids().get(0)));
    }
  }

  @Test
  void aFrameAroundTextIsNoTable() throws Exception {
    try (Drawn drawn = new Drawn()) {
      drawn.table(100, 100, 300, 60, "One sentence in a frame, and no more.");
      Flow flow = drawn.read();
      assertEquals(List.of(), flow.grids());
      assertEquals("One sentence in a frame, and no more.", flow.lines().get(0).text());
    }
  }
}
