package dev.tieout.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tieout.source.Place;
import org.junit.jupiter.api.Test;

class GridTextTest {
  private static Grid grid(Object... cells) {
    GridBuilder builder = new GridBuilder(Place.none(), 1000);
    for (int i = 0; i < cells.length; i += 4) {
      Span span = new Span(1, (int) cells[i + 2]);
      builder.at((int) cells[i], (int) cells[i + 1], span, (String) cells[i + 3], Place.none());
    }
    return builder.build().grid();
  }

  @Test
  void drawsSpansWideCharactersAndMissingCells() {
    Grid grid = grid(0, 0, 2, "总计", 1, 0, 1, "13", 1, 1, 1, "7", 2, 0, 1, "");
    String drawn =
        """
           0  1
          ┌────┐
        0 │总计│
          ├──┬─┤
        1 │13│7│
          ├──┼─┤
        2 │  │·│
          └──┴─┘
        """;
    assertEquals(drawn, GridText.draw(grid));
  }

  @Test
  void wrapsLongTextsWithoutLosingAny() {
    String label = "（二）部分公开（区分处理的，只计这一情形，不计其他情形）";
    String drawn = GridText.draw(grid(0, 0, 1, label, 0, 1, 1, "3"));
    assertEquals(label, drawn.replaceAll("[^（）二部分公开区处理的，只计这一情形不其他]", ""));
    assertTrue(drawn.lines().allMatch(l -> DisplayWidth.of(l) <= 2 + 24 + 4));
  }

  @Test
  void showsControlCharactersInsteadOfObeyingThem() {
    String drawn = GridText.draw(grid(0, 0, 1, "\u001b[31mred\u202e\u009b"));
    assertTrue(drawn.contains("␛[31mred"));
    assertFalse(drawn.codePoints().anyMatch(c -> c != '\n' && Character.isISOControl(c)));
    assertFalse(drawn.contains("\u202e"));
  }

  @Test
  void countsWideCharactersAsTwoAndMarksAsNone() {
    assertEquals(4, DisplayWidth.of("总计"));
    assertEquals(6, DisplayWidth.of("１３，"));
    assertEquals(1, DisplayWidth.of("e\u0301"));
    assertEquals(2, DisplayWidth.of("𠮷"));
  }
}
