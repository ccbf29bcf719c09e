package dev.tieout.reading;

import dev.tieout.form.FormTable;
import dev.tieout.grid.Line;
import dev.tieout.value.MoneyUnit;
import java.util.List;
import java.util.Optional;

/** The lines above a grid, behind the grid before it: its title, and the unit of its amounts. */
final class LedgerCaption {
  private final List<Line> lines;
  private final List<String> plain;

  LedgerCaption(List<Line> lines) {
    this.lines = List.copyOf(lines);
    this.plain = lines.stream().map(l -> LedgerHead.plain(l.text())).toList();
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
