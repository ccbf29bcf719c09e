package dev.tieout.reading;

import dev.tieout.form.FormTable.Layout;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Puts the rows of a grid into the order of the form where a body prints them in another. The
 * search supposes the order of the form; a grid needs none, since each of its rows says by its own
 * label which it is. So this is done only where every one of them does.
 */
final class RowOrder {
  private final PrintedTable table;
  private final List<Item> head = new ArrayList<>();
  private final List<List<Item>> rows = new ArrayList<>();

  private RowOrder(PrintedTable table) {
    this.table = table;
  }

  /** The items with their rows in the order of the form; as they are when a row cannot be told. */
  static List<Item> sort(PrintedTable table, List<Item> items) {
    return table.layout() == Layout.DOWN ? new RowOrder(table).sorted(items) : items;
  }

  private List<Item> sorted(List<Item> items) {
    Map<Integer, List<Item>> byForm = new TreeMap<>();
    List<Integer> printed = new ArrayList<>();
    if (!part(items)) {
      return items;
    }
    for (List<Item> row : rows) {
      Optional<Integer> formRow = formRow(row);
      if (formRow.isEmpty() || byForm.put(formRow.get(), row) != null) {
        return items;
      }
      printed.add(formRow.get());
    }
    if (printed.equals(List.copyOf(byForm.keySet()))) {
      return items;
    }
    List<Item> sorted = new ArrayList<>(head);
    byForm.values().forEach(sorted::addAll);
    return sorted;
  }

  /** Parts what stands above the first row from the rows; false when these are in no one grid. */
  private boolean part(List<Item> items) {
    int from = 0;
    while (from < items.size() && !isRowLabel(items.get(from))) {
      from++;
    }
    if (from == items.size() || !items.get(from).atom().spot().inGrid()) {
      return false;
    }
    Atom.Spot first = items.get(from).atom().spot();
    while (from > 0 && isOn(items.get(from - 1), first.block(), first.row())) {
      from--;
    }
    head.addAll(items.subList(0, from));
    Set<Integer> seen = new HashSet<>();
    int row = -1;
    for (Item item : items.subList(from, items.size())) {
      Atom.Spot spot = item.atom().spot();
      if (!isOn(item, first.block(), spot.row()) || (spot.row() != row && !seen.add(spot.row()))) {
        return false;
      }
      if (spot.row() != row) {
        rows.add(new ArrayList<>());
        row = spot.row();
      }
      rows.get(rows.size() - 1).add(item);
    }
    return true;
  }

  private static boolean isOn(Item item, int block, int row) {
    Atom.Spot spot = item.atom().spot();
    return spot.inGrid() && spot.block() == block && spot.row() == row;
  }

  private boolean isRowLabel(Item item) {
    return item.roles(table.index()).stream().anyMatch(Role::isRow);
  }

  /** The row of the form that the one label of a row with values is, spelt as on the form. */
  private Optional<Integer> formRow(List<Item> row) {
    List<Role> roles =
        row.stream()
            .flatMap(i -> i.roles(table.index()).stream())
            .filter(r -> r.part() != Role.Part.FURNITURE)
            .toList();
    boolean plain =
        roles.size() == 1
            && roles.get(0).isRow()
            && row.stream().anyMatch(Item::isValue)
            && row.stream().allMatch(i -> i.cost() == 0);
    return plain ? Optional.of(roles.get(0).from()) : Optional.empty();
  }
}
