package dev.tieout.read.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tieout.grid.Flow;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables whose columns or rows no line bounds. */
class UnruledTableTest {
  @Test
  void linesAboveAndBelowTheHeadAreEnough() throws Exception {
    try (Drawn drawn = new Drawn()) {
      drawn.line(100, 100, 280, 100).line(100, 120, 280, 120).line(100, 180, 280, 180);
      drawn.texts(100, 100, 60, 20, "Year|In|Out", "2019|1,204|7", "2020|33|1,011", "2021|3|8");
      assertEquals(
          List.of("Year|In|Out", "2019|1,204|7", "2020|33|1,011", "2021|3|8"),
          Grids.rows(drawn.read().grids().get(0)));
    }
  }

  @Test
  void aBlankCellIsThere() throws Exception {
    try (Drawn drawn = new Drawn()) {
      drawn.texts(100, 100, 70, 16, "Year|In|Out", "2019|1,204|7", "2020||1,011", "2021|3|8");
      assertEquals(
          List.of("Year|In|Out", "2019|1,204|7", "2020||1,011", "2021|3|8"),
          Grids.rows(drawn.read().grids().get(0)));
    }
  }

  @Test
  void aHeadOverTwoColumnsSpansThem() throws Exception {
    try (Drawn drawn = new Drawn()) {
      drawn.line(100, 100, 280, 100).line(100, 140, 280, 140).line(100, 200, 280, 200);
      drawn.text(192, 113, "Requests").line(160, 120, 280, 120);
      drawn.texts(100, 120, 60, 20, "Year|In|Out", "2019|1,204|7", "2020|33|1,011", "2021|3|8");
      assertEquals(
          List.of("|Requests|←", "Year|In|Out", "2019|1,204|7", "2020|33|1,011", "2021|3|8"),
          Grids.rows(drawn.read().grids().get(0)));
    }
  }

  @Test
  void aLabelOverTwoLinesIsOneRow() throws Exception {
    try (Drawn drawn = new Drawn()) {
      drawn.texts(100, 100, 110, 16, "Paid|20|30", "Paid in more|21|31", "Free|22|32");
      drawn.text(104, 157, "Refused for").text(104, 168, "want of reason").text(214, 168, "5");
      drawn.text(324, 168, "6");
      assertEquals(
          List.of(
              "Paid|20|30", "Paid in more|21|31", "Free|22|32", "Refused for⏎want of reason|5|6"),
          Grids.rows(drawn.read().grids().get(0)));
    }
  }

  @Test
  void proseInTwoColumnsIsReadColumnByColumnAndIsNoTable() throws Exception {
    try (Drawn drawn = new Drawn()) {
      for (int i = 0; i < 8; i++) {
        drawn.text(60, 100 + 14 * i, "the left column of prose, line number " + i);
        drawn.text(320, 100 + 14 * i, "the right column of prose, line number " + i);
      }
      Flow flow = drawn.read();
      assertEquals(List.of(), flow.grids());
      assertEquals(16, flow.lines().size());
      assertEquals("the left column of prose, line number 7", flow.lines().get(7).text());
      assertEquals("the right column of prose, line number 0", flow.lines().get(8).text());
    }
  }

  @Test
  void aTableBesideProseTakesNoneOfIt() throws Exception {
    try (Drawn drawn = new Drawn()) {
      for (int i = 0; i < 12; i++) {
        drawn.text(60, 100 + 14 * i, "the left column of prose, with the line number " + (10 + i));
      }
      drawn.texts(330, 123, 70, 14, "Year|In|Out", "2019|1,204|7", "2020|33|1,011", "2021|3|8");
      drawn.texts(330, 179, 70, 14, "2022|5|9", "2023|1|2", "2024|6|7", "2025|8|9");
      Flow flow = drawn.read();
      assertEquals(12, flow.lines().size());
      assertEquals("Year|In|Out", Grids.rows(flow.grids().get(0)).get(0));
      assertEquals(8, flow.grids().get(0).rows());
    }
  }

  @Test
  void aTableOfContentsIsNoTable() throws Exception {
    try (Drawn drawn = new Drawn()) {
      for (int i = 0; i < 6; i++) {
        drawn.text(60, 100 + 14 * i, "Chapter " + (char) ('A' + i) + " .....................");
        drawn.text(400, 100 + 14 * i, Integer.toString(3 + 4 * i));
      }
      assertEquals(List.of(), drawn.read().grids());
    }
  }

  @Test
  void aListIsNoTable() throws Exception {
    try (Drawn drawn = new Drawn()) {
      for (int i = 1; i < 7; i++) {
        drawn.text(60, 100 + 14 * i, i + ".");
        drawn.text(90, 100 + 14 * i, "a point of some length that is made here");
      }
      assertEquals(List.of(), drawn.read().grids());
    }
  }
}
