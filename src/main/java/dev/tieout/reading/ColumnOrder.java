package dev.tieout.reading;

import dev.tieout.form.FormTable.Layout;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * In which order the heads of a table name its columns, where a body prints them in another order
 * than the form. Sums do not tell two items that changed places: the heads must.
 */
final class ColumnOrder {
  private final PrintedTable table;
  private final List<HeadRun> runs = new ArrayList<>();

  private ColumnOrder(PrintedTable table, List<Item> items) {
    this.table = table;
    HeadRun run = new HeadRun(table.table().columns());
    for (Item item : items) {
      List<Role> roles = item.roles(table.index());
      if (!run.add(item, roles) && ends(item, roles)) {
        runs.add(run);
        run = new HeadRun(table.table().columns());
      }
    }
    runs.add(run);
    runs.removeIf(HeadRun::tellsNothing);
  }

  private boolean ends(Item item, List<Role> roles) {
    boolean row = table.layout() == Layout.DOWN && roles.stream().anyMatch(Role::isRow);
    return row || (item.isValue() && !item.atom().isBlank());
  }

  /**
   * The table with its columns in the order of the heads; empty when that is the order of the form,
   * or when some head is missing, comes again or can be of two columns.
   */
  static Optional<PrintedTable> arranged(PrintedTable table, List<Item> items) {
    return new ColumnOrder(table, items)
        .told()
        .filter(order -> !order.equals(table.order()))
        .map(table::arranged);
  }

  /** Whether the heads stand in another order than the columns of the table. */
  static boolean differs(PrintedTable table, List<Item> items) {
    ColumnOrder order = new ColumnOrder(table, items);
    return order
        .told()
        .map(told -> !told.equals(table.order()))
        .orElse(order.runs.stream().anyMatch(order::isTurned));
  }

  /** In what order the heads of one run stand, where they name every column once. */
  private Optional<List<Integer>> order(HeadRun run) {
    return table.layout() == Layout.DOWN ? run.order() : across(run);
  }

  /** The columns as all heads name them, also those that are repeated behind some rows. */
  private Optional<List<Integer>> told() {
    Set<Optional<List<Integer>>> orders = new HashSet<>();
    runs.forEach(r -> orders.add(order(r)));
    return orders.size() == 1 ? orders.iterator().next() : Optional.empty();
  }

  /**
   * Of a table whose rows stand side by side: the heads of each row are in the same order, or one
   * row of heads is over all of them.
   */
  private Optional<List<Integer>> across(HeadRun run) {
    List<Integer> named = run.columns();
    int columns = table.order().size();
    if (named.size() % columns != 0) {
      return Optional.empty();
    }
    List<Integer> first = named.subList(0, columns);
    for (int from = 0; from < named.size(); from += columns) {
      if (!named.subList(from, from + columns).equals(first)) {
        return Optional.empty();
      }
    }
    return Set.copyOf(first).size() == columns ? Optional.of(first) : Optional.empty();
  }

  private boolean isTurned(HeadRun run) {
    if (order(run).filter(o -> !o.equals(table.order())).isPresent()) {
      return true;
    }
    if (table.layout() == Layout.DOWN) {
      return run.isTurned();
    }
    List<Integer> named = run.columns();
    long back =
        IntStream.range(1, named.size()).filter(i -> named.get(i) < named.get(i - 1)).count();
    // Where each row has heads of its own, those of all but the first begin anew.
    int rows = named.size() <= table.order().size() ? 1 : table.table().rows().size();
    return back >= rows;
  }
}
