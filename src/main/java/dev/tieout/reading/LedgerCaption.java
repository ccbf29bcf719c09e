package dev.tieout.reading;

import dev.tieout.form.FormTable;
import dev.tieout.grid.Cell;
import dev.tieout.grid.Grid;
import dev.tieout.grid.Line;
import dev.tieout.value.MoneyUnit;
import dev.tieout.value.Numerals;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The lines above a grid, behind the grid before it, and its rows above the head: its title, and
 * the unit of its amounts.
 */
final class LedgerCaption {
  /** A grid with more rows above its head is something else. */
  private static final int MOST_ROWS = 8;

  private final List<Line> lines;
  private final List<String> plain;

  private LedgerCaption(List<Line> lines) {
    this.lines = List.copyOf(lines);
    this.plain = lines.stream().map(l -> LedgerHead.bare(l.text())).toList();
  }

  /** The caption of a grid whose first rows belong to it. */
  static LedgerCaption of(List<Line> above, Grid grid, int rows) {
    List<Line> lines = new ArrayList<>(above);
    grid.cells().stream()
        .filter(c -> c.row() < rows && !c.text().isBlank())
        .forEach(c -> lines.add(new Line(c.text(), 0, c.place())));
    return new LedgerCaption(lines);
  }

  /**
   * How many rows a grid has above the first row with nothing but some words of heads; 0 when there
   * is no such row, or when a figure stands above it.
   */
  static int rows(Grid grid, Set<String> words) {
    for (int r = 0; r < Math.min(MOST_ROWS, grid.rows()); r++) {
      int at = r;
      List<Cell> filled =
          grid.cells().stream().filter(c -> c.row() == at && !c.text().isBlank()).toList();
      if (!filled.isEmpty()
          && filled.stream().allMatch(c -> LedgerHead.isHeadWord(words, c.text()))) {
        return r;
      }
      if (filled.stream().anyMatch(c -> c.rowSpan() > 1 || Numerals.parse(c.text()).isNumber())) {
        return 0;
      }
    }
    return 0;
  }

  /** How long the longest title of a table is that ends a line; 0 when none does. */
  int titleLength(FormTable table) {
    return titles(table).stream()
        .filter(title -> plain.stream().anyMatch(l -> l.endsWith(title)))
        .mapToInt(String::length)
        .max()
        .orElse(0);
  }

  /** The line with the title, nearest to the grid. */
  Optional<Line> title(FormTable table) {
    int at = titleAt(table);
    return at < 0 ? Optional.empty() : Optional.of(lines.get(at));
  }

  /**
   * The lines that state a unit of money, from the title down. What stands above it may speak of
   * something else.
   */
  List<Line> units(FormTable table) {
    return lines.subList(Math.max(0, titleAt(table)), lines.size()).stream()
        .filter(l -> !MoneyUnit.statedIn(l.text()).isEmpty())
        .toList();
  }

  private int titleAt(FormTable table) {
    int at = lines.size() - 1;
    while (at >= 0 && titles(table).stream().noneMatch(plain.get(at)::endsWith)) {
      at--;
    }
    return at;
  }

  private static List<String> titles(FormTable table) {
    return LedgerHead.texts(table.title().get(table.title().size() - 1));
  }
}
