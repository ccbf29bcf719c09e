package dev.tieout.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Leaves out the empty cells of a grid that stand where other rows have their labels. A row that
 * lost its label keeps the cell of it, and if it lost a figure as well, it has as many cells as a
 * whole row has figures.
 */
final class GridStubs {
  private final int columns;
  private final Collection<List<Item>> rows;

  private GridStubs(int columns, List<Item> items) {
    this.columns = columns;
    Map<List<Integer>, List<Item>> byRow = new LinkedHashMap<>();
    for (Item item : items) {
      Atom.Spot spot = item.atom().spot();
      if (spot.inGrid()) {
        byRow.computeIfAbsent(List.of(spot.block(), spot.row()), k -> new ArrayList<>()).add(item);
      }
    }
    this.rows = byRow.values();
  }

  /**
   * The items without such cells; the same list where there are none.
   *
   * @param columns how many columns of figures the table has
   */
  static List<Item> drop(List<Item> items, int columns) {
    GridStubs grid = new GridStubs(columns, items);
    Set<Item> stubs = new HashSet<>();
    grid.first().ifPresent(first -> stubs.addAll(grid.stubs(first)));
    return stubs.isEmpty() ? items : Stubs.without(items, stubs::contains);
  }

  /** The column in which the figures of most rows begin that have a label and all their figures. */
  private Optional<Integer> first() {
    Map<Integer, Integer> votes = new HashMap<>();
    for (List<Item> row : rows) {
      List<Item> values = values(row);
      if (values.size() == columns && row.get(0).isLabel()) {
        votes.merge(column(values.get(0)), 1, Integer::sum);
      }
    }
    int all = votes.values().stream().mapToInt(v -> v).sum();
    return votes.entrySet().stream()
        .filter(v -> v.getValue() * 2 > all)
        .map(Map.Entry::getKey)
        .findAny();
  }

  /** The empty cells before that column, if most rows that have some are whole without them. */
  private Set<Item> stubs(int first) {
    Set<Item> stubs = new HashSet<>();
    int whole = 0;
    int others = 0;
    for (List<Item> row : rows) {
      List<Item> values = values(row);
      List<Item> own = values.stream().filter(v -> isBefore(v, first)).toList();
      if (!own.isEmpty()) {
        stubs.addAll(own);
        whole += values.size() - own.size() == columns ? 1 : 0;
        others += values.size() - own.size() == columns ? 0 : 1;
      }
    }
    return whole > others ? stubs : Set.of();
  }

  private static boolean isBefore(Item value, int first) {
    return SegmentCost.isBlank(value) && column(value) + value.atom().spot().span() <= first;
  }

  private static int column(Item item) {
    return item.atom().spot().column();
  }

  private static List<Item> values(List<Item> row) {
    return row.stream().filter(Item::isValue).toList();
  }
}
