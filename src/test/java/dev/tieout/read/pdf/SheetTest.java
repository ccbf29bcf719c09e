package dev.tieout.read.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tables as statistical offices print them. */
class SheetTest {
  /**
   * Side by side and row by row two tables cannot be told from one of twice the columns, nor a
   * chart whose numbers stand in line with the rows from a column.
   */
  @ParameterizedTest
  @EnumSource(
      names = {"TWINS", "CHART"},
      mode = EnumSource.Mode.EXCLUDE)
  void oneTraitAtATimeIsRead(Trait trait) throws Exception {
    double sum = 0;
    for (int seed = 0; seed < 12; seed++) {
      Sheet sheet = Sheet.of(seed, trait);
      sum += Adjacency.score(sheet.truth(), Drawn.read(sheet.bytes()).grids()).f1();
    }
    assertTrue(sum / 12 > 0.98, trait + " " + sum / 12);
  }

  @Test
  void tablesSideBySideAreTwo() throws Exception {
    Sheet sheet = Sheet.of(0, Trait.TWINS);
    var grids = Drawn.read(sheet.bytes()).grids();
    assertEquals(2, grids.size());
    assertEquals(1.0, Adjacency.score(sheet.truth(), grids).f1());
  }

  @Test
  void numbersAsCloseAsWordsAreNotCutNorJoined() throws Exception {
    for (Trait blanks : Set.of(Trait.TIGHT, Trait.UNSPACED, Trait.TRAILING)) {
      Sheet sheet = Sheet.of(3, Trait.TIGHT, blanks);
      assertEquals(
          1.0,
          Adjacency.score(sheet.truth(), Drawn.read(sheet.bytes()).grids()).f1(),
          blanks.toString());
    }
  }

  @Test
  void aHeadOverAllColumnsOfABorderlessTableIsKept() throws Exception {
    try (Drawn drawn = new Drawn()) {
      drawn.text(216, 96, "Requests by year");
      drawn.texts(100, 100, 70, 14, "Body|2019|2020|2021", "North|1,204|7|12", "South|33|1,011|4");
      drawn.texts(100, 142, 70, 14, "East|3|8|15", "West|5|9|300");
      assertEquals(
          List.of("|Requests by year|←|←", "Body|2019|2020|2021", "North|1,204|7|12"),
          Grids.rows(drawn.read().grids().get(0)).subList(0, 3));
    }
  }

  @Test
  void aNumberOverTheLineOfItsCellIsWholeAndSaidToBe() throws Exception {
    try (Drawn drawn = new Drawn()) {
      drawn.table(100, 100, 40, 20, "a|b|c", "1|2|3", "4||6");
      drawn.text(128, 153, "12,345");
      var flow = drawn.read();
      assertTrue(Grids.rows(flow.grids().get(0)).get(2).contains("12,345"));
      assertEquals("word-over-border", flow.remarks().get(0).code());
    }
  }

  @Test
  void aNumberOverTheOuterSideOfARuledTableIsWholeAndSaidToBe() throws Exception {
    try (Drawn drawn = new Drawn()) {
      drawn.table(100, 100, 40, 20, "a|b|c", "1|2|3", "4|5|");
      drawn.text(198, 153, "12,345");
      var flow = drawn.read();
      assertEquals("4|5|12,345", Grids.rows(flow.grids().get(0)).get(2));
      assertEquals(
          List.of("word-over-border"), flow.remarks().stream().map(r -> r.code()).toList());
    }
  }

  @Test
  void aWordBesideATableThatRunsIntoItIsLeftWhole() throws Exception {
    try (Drawn drawn = new Drawn()) {
      drawn.table(100, 100, 40, 20, "a|b|c", "1|2|3", "4|5|");
      drawn.text(215, 153, "12,345");
      var flow = drawn.read();
      assertEquals("4|5|", Grids.rows(flow.grids().get(0)).get(2));
      assertTrue(flow.blocks().stream().anyMatch(b -> b.toString().contains("12,345")));
    }
  }

  @Test
  void outerColumnsOfATableWithLinesBetweenColumnsAreKept() throws Exception {
    Sheet sheet = Sheet.of(588, Trait.HEAD_RULED, Trait.UPRIGHTS, Trait.YEARS);
    var grids = Drawn.read(sheet.bytes()).grids();
    assertEquals(1, grids.size());
    assertEquals(Grids.rows(sheet.truth().get(0)).get(3), Grids.rows(grids.get(0)).get(3));
  }

  @Test
  void headsOfGroupsAreNoPartOfTheRowBelow() throws Exception {
    Sheet sheet = Sheet.of(3, Trait.GROUPS, Trait.GAPS);
    assertEquals(1.0, Adjacency.score(sheet.truth(), Drawn.read(sheet.bytes()).grids()).f1());
  }

  @Test
  void pagesWithoutTablesHaveNone() throws Exception {
    for (PlainSheet.Kind kind : PlainSheet.Kind.values()) {
      for (int seed = 0; seed < 8; seed++) {
        var grids = Drawn.read(PlainSheet.of(kind, seed)).grids();
        assertEquals(List.of(), grids, kind + " " + seed);
      }
    }
  }

  /** Charts' axes, forms to fill in, lists of figures and formulas. */
  @Test
  void whatIsNoTableStaysText() throws Exception {
    try (Drawn drawn = new Drawn()) {
      for (int i = 0; i < 6; i++) {
        drawn
            .text(60, 100 + 14 * i, "Name of applicant no. " + i + ":")
            .text(300, 100 + 14 * i, "________");
        drawn.text(60, 300 + 14 * i, "(" + i + ")").text(120, 300 + 14 * i, "x + y = z (a, b)");
        drawn.text(60, 500 + 14 * i, "• item of a list, number " + i);
        drawn.text(60, 620 + 20 * i, Integer.toString(100 - 20 * i));
      }
      assertEquals(List.of(), drawn.read().grids());
    }
  }

  @Test
  void theNumbersAlongTheAxisOfAChartBesideATableAreNoneOfItsColumns() throws Exception {
    Sheet sheet = Sheet.of(6, Trait.CAPTION, Trait.CHART);
    var grids = Drawn.read(sheet.bytes()).grids();
    assertEquals(1, grids.size());
    assertEquals(Grids.rows(sheet.truth().get(0)), Grids.rows(grids.get(0)));
  }
}
