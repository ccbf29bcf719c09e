package dev.tieout.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tieout.source.Place;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GridBuilderTest {
  private final GridBuilder builder = new GridBuilder(Place.none(), 10_000);

  /** A cell written as {@code text} or {@code text:rows:columns}. */
  private GridBuilder row(String... cells) {
    builder.row();
    for (String cell : cells) {
      String[] parts = cell.split(":");
      Span span =
          parts.length == 1
              ? Span.ONE
              : new Span(Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
      builder.cell(span, parts[0], Place.none());
    }
    return builder;
  }

  /** The grid row by row, spans expanded by copying, {@code .} where there is no cell. */
  private static List<String> expanded(Grid grid) {
    return IntStream.range(0, grid.rows())
        .mapToObj(
            r ->
                IntStream.range(0, grid.columns())
                    .mapToObj(c -> grid.at(r, c).map(Cell::text).orElse("."))
                    .collect(Collectors.joining(" ")))
        .toList();
  }

  private static List<String> codes(GridBuilder.Built built) {
    return built.remarks().stream().map(Remark::code).toList();
  }

  @Test
  void cellsMoveRightPastCellsFromAbove() {
    row("A:2:1", "B", "C:2:1");
    row("D");
    var built = builder.build();
    assertEquals(List.of("A B C", "A D C"), expanded(built.grid()));
    assertTrue(built.remarks().isEmpty());
  }

  @Test
  void aMissingCellStaysUncoveredAndABlankOneDoesNot() {
    row("A", "B");
    builder.row();
    builder.cell(Span.ONE, "", Place.none());
    Grid grid = builder.build().grid();
    assertTrue(grid.at(1, 0).isPresent());
    assertTrue(grid.at(1, 1).isEmpty());
  }

  @Test
  void aLoneSpanBeyondTheTableIsClipped() {
    row("title:1:10");
    row("A", "B:7:1");
    var built = builder.build();
    assertEquals(List.of("title title", "A B"), expanded(built.grid()));
    assertEquals(List.of("span-clipped"), codes(built));
    assertEquals("2", built.remarks().get(0).arguments().get("count"));
    assertEquals("1×10", built.remarks().get(0).arguments().get("declared"));
  }

  @Test
  void twoSpansThatAgreeMakeTheTableLarger() {
    row("A:3:1", "B:3:1");
    var built = builder.build();
    assertEquals(List.of("A B", "A B", "A B"), expanded(built.grid()));
    assertTrue(built.remarks().isEmpty());
  }

  @Test
  void aMillionColumnsAreNotBelieved() {
    row("A:1:1000000", "B:1000000:1000000");
    row("C", "D");
    var built = builder.build();
    // The standard puts B after the thousand columns that A may have at most.
    assertEquals(1001, built.grid().columns());
    assertEquals(2, built.grid().rows());
    assertEquals("B", built.grid().text(0, 1000));
  }

  @Test
  void aMillionRowsAreNotBelievedEvenTwice() {
    row("A:1000000:1", "B:1000000:1");
    row("C");
    assertEquals(List.of("A B .", "A B C"), expanded(builder.build().grid()));
  }

  @Test
  void anOverlappedCellKeepsItsTextAndLosesItsSpan() {
    row("A", "B:2:1", "C");
    row("D:1:3", "E");
    var built = builder.build();
    assertEquals(List.of("A B C .", "D B . E"), expanded(built.grid()));
    assertEquals(List.of("span-overlap"), codes(built));
  }

  @Test
  void spansDoNotReachIntoTheNextSection() {
    row("head:5:1", "h");
    builder.endSection();
    row("1", "2");
    row("3", "4");
    var built = builder.build();
    assertEquals(List.of("head h", "1 2", "3 4"), expanded(built.grid()));
    assertEquals(List.of("span-clipped"), codes(built));
  }

  @Test
  void rowSpanZeroGoesToTheEndOfItsSection() {
    row("A:0:1", "B");
    row("C");
    builder.endSection();
    row("D", "E");
    var built = builder.build();
    assertEquals(List.of("A B", "A C", "D E"), expanded(built.grid()));
    assertTrue(built.remarks().isEmpty());
  }

  @Test
  void textsAtOnePositionAreJoinedAndRemarked() {
    builder.at(0, 0, Span.ONE, "A", Place.none());
    builder.at(0, 0, Span.ONE, "B", Place.none());
    builder.at(1, 1, new Span(1, 1), "C", Place.none());
    var built = builder.build();
    assertEquals("A\nB", built.grid().text(0, 0));
    assertEquals("C", built.grid().text(1, 1));
    assertEquals(List.of("span-overlap"), codes(built));
  }

  @Test
  void aSpanAtItsOwnPositionIsCutShortAboveAnother() {
    builder.at(1, 0, Span.ONE, "B", Place.none());
    builder.at(0, 0, new Span(3, 2), "A", Place.none());
    builder.at(2, 1, Span.ONE, "C", Place.none());
    var built = builder.build();
    assertEquals(List.of("A A", "B .", ". C"), expanded(built.grid()));
    assertEquals("1", built.remarks().get(0).arguments().get("count"));
  }

  @Test
  void aTableOverTheLimitIsRefused() {
    row("A");
    builder.at(20_000, 0, Span.ONE, "far", Place.none());
    assertEquals(10_000, assertThrows(GridTooLargeException.class, builder::build).limit());
  }

  @Test
  void spansAloneCannotFillTheMemory() {
    builder.row();
    assertThrows(
        GridTooLargeException.class,
        () -> {
          for (int i = 0; i < 1_000_000; i++) {
            builder.cell(new Span(65_534, 1000), "", Place.none());
          }
        });
  }
}
