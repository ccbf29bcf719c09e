package dev.tieout.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tieout.source.TextPlace;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A grid of two columns of figures and one of labels. */
final class GridStubsTest {
  private final List<Item> items = new ArrayList<>();

  /** A row of the grid: a label or an empty cell, and figures. */
  private void row(int row, String... cells) {
    for (int c = 0; c < cells.length; c++) {
      Atom.Kind kind =
          cells[c].isEmpty()
              ? Atom.Kind.BLANK
              : cells[c].equals("其他") ? Atom.Kind.WORDS : Atom.Kind.NUMBER;
      Atom.Spot spot = new Atom.Spot(0, row, c, 1, 0);
      Boundary before = c == 0 ? Boundary.ROW : Boundary.CELL;
      Atom atom = new Atom(kind, cells[c], new TextPlace(row + 1, c + 1), before, -1, spot);
      items.add(
          kind == Atom.Kind.WORDS
              ? new Item(Item.Kind.LABEL, atom, items.size(), 0, 2, List.of(), 0)
              : Item.value(atom, items.size()));
    }
  }

  /** What is left, row by row. */
  private String dropped() {
    return GridStubs.drop(items, 2).stream()
        .map(i -> (i.before() == Boundary.ROW ? "|" : " ") + i.atom().text())
        .collect(Collectors.joining());
  }

  @Test
  void theCellOfALabelIsNoFigure() {
    row(0, "其他", "1", "2");
    row(1, "", "3", "4");
    row(2, "", "", "5");
    row(3, "", "6");
    assertEquals("|其他 1 2|3 4| 5|6", dropped());
  }

  @Test
  void anEmptyCellThatMakesARowWholeIsAFigure() {
    row(0, "其他", "1", "2");
    row(1, "", "4");
    assertEquals("|其他 1 2| 4", dropped());
  }
}
