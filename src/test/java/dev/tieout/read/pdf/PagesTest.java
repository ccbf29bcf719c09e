package dev.tieout.read.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.tieout.grid.Flow;
import dev.tieout.grid.Grid;
import dev.tieout.source.PagePlace;
import java.time.Duration;
import java.util.List;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.junit.jupiter.api.Test;

/** Tables over page breaks, turned pages, hidden text. */
class PagesTest {
  @Test
  void aTableGoesOnBehindAPageBreak() throws Exception {
    try (Drawn drawn = new Drawn()) {
      drawn.table(100, 760, 60, 20, "Year|In", "2019|5").text(290, 830, "1").nextPage();
      drawn.table(100, 40, 60, 20, "2020|6", "2021|7").text(290, 830, "2");
      Flow flow = drawn.read();
      assertEquals(1, flow.grids().size());
      Grid grid = flow.grids().get(0);
      assertEquals(List.of("Year|In", "2019|5", "2020|6", "2021|7"), Grids.rows(grid));
      assertEquals(2, ((PagePlace) grid.at(3, 1).orElseThrow().place()).page());
      assertEquals(2, flow.lines().size());
    }
  }

  @Test
  void aHeadPrintedAgainStaysAsARow() throws Exception {
    try (Drawn drawn = new Drawn()) {
      drawn.table(100, 760, 60, 20, "Year|In", "2019|5").nextPage();
      drawn.table(100, 40, 60, 20, "Year|In", "2020|6");
      assertEquals(
          List.of("Year|In", "2019|5", "Year|In", "2020|6"),
          Grids.rows(drawn.read().grids().get(0)));
    }
  }

  @Test
  void aTitleBetweenMakesTwoTables() throws Exception {
    try (Drawn drawn = new Drawn()) {
      drawn.table(100, 760, 60, 20, "Year|In", "2019|5").nextPage();
      drawn.text(100, 36, "Table 2: Outgoing").table(100, 40, 60, 20, "Year|Out", "2020|6");
      assertEquals(2, drawn.read().grids().size());
    }
  }

  @Test
  void otherColumnsMakeTwoTables() throws Exception {
    try (Drawn drawn = new Drawn()) {
      drawn.table(100, 760, 60, 20, "Year|In", "2019|5").nextPage();
      drawn.table(100, 40, 47, 20, "Year|Out", "2020|6");
      assertEquals(2, drawn.read().grids().size());
    }
  }

  @Test
  void aRowCutByThePageBreakIsMended() throws Exception {
    try (Drawn drawn = new Drawn()) {
      drawn.line(100, 780, 220, 780).line(100, 800, 220, 800);
      for (double x : new double[] {100, 160, 220}) {
        drawn.line(x, 780, x, 830);
      }
      drawn.texts(100, 780, 60, 20, "Year|In", "refused for|5").nextPage();
      for (double x : new double[] {100, 160, 220}) {
        drawn.line(x, 30, x, 70);
      }
      drawn.line(100, 50, 220, 50).line(100, 70, 220, 70);
      drawn.text(104, 43, "no reason").texts(100, 50, 60, 20, "granted|6");
      assertEquals(
          List.of("Year|In", "refused for⏎no reason|5", "granted|6"),
          Grids.rows(drawn.read().grids().get(0)));
    }
  }

  @Test
  void aTurnedPageIsReadAsItIsShown() throws Exception {
    try (Drawn drawn = new Drawn()) {
      drawn.table(100, 100, 60, 20, "Year|In", "2019|5", "2020|6");
      drawn.page().setRotation(90);
      Grid grid = drawn.read().grids().get(0);
      assertEquals(List.of("Year|In", "2019|5", "2020|6"), Grids.rows(grid));
      // The upper left corner (100, 100) of the upright page is 842 - 100 from the left, shown.
      PagePlace place = (PagePlace) grid.place();
      assertEquals(842 - 160, place.left(), 1);
      assertEquals(100, place.top(), 1);
    }
  }

  @Test
  void hiddenTextIsLeftOutAndSaid() throws Exception {
    try (Drawn drawn = new Drawn()) {
      drawn.text(100, 100, "Shown").mode(RenderingMode.NEITHER).text(100, 120, "Unseen");
      Flow flow = drawn.read();
      assertEquals(1, flow.lines().size());
      assertEquals("pdf-hidden-text", flow.remarks().get(0).code());
      assertEquals("6", flow.remarks().get(0).arguments().get("count"));
    }
  }

  @Test
  void aThicketOfLinesDoesNotHoldUpTheText() throws Exception {
    try (Drawn drawn = new Drawn()) {
      for (int i = 0; i < 5000; i++) {
        drawn.line(50, 100 + i * 0.14, 50 + 400.0 * (i % 7 + 1) / 7, 100 + i * 0.14);
        drawn.line(50 + i * 0.09, 50, 50 + i * 0.09, 90 + i % 11);
      }
      drawn.text(100, 40, "Text");
      Flow flow =
          assertTimeoutPreemptively(Duration.ofSeconds(60), () -> Drawn.read(drawn.bytes()));
      assertEquals("Text", flow.lines().get(0).text());
    }
  }

  @Test
  void theTextLayerOfAScanIsReadAndSaid() throws Exception {
    try (Drawn drawn = new Drawn()) {
      Flow flow = drawn.mode(RenderingMode.NEITHER).text(100, 120, "Recognised").read();
      assertEquals("Recognised", flow.lines().get(0).text());
      assertEquals("pdf-invisible-text", flow.remarks().get(0).code());
    }
  }
}
