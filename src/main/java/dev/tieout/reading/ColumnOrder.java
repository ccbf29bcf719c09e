package dev.tieout.reading;

import dev.tieout.form.FormColumn;
import dev.tieout.form.FormTable.Layout;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Whether a body prints the columns of a table in another order than the form. Figures go to the
 * columns in the form's order, and sums do not tell two items that changed places.
 */
final class ColumnOrder {
  /** Fewer heads side by side may be words that are alike by chance. */
  private static final int FEWEST_HEADS = 3;

  private final List<FormColumn> columns;
  private final List<Item> heads = new ArrayList<>();
  private final List<Integer> order = new ArrayList<>();

  private ColumnOrder(List<FormColumn> columns) {
    this.columns = columns;
  }

  /** Whether some head over the items of a table stands before one that it comes after. */
  static boolean differs(PrintedTable table, List<Item> items) {
    if (table.layout() != Layout.DOWN) {
      return false;
    }
    ColumnOrder run = new ColumnOrder(table.table().columns());
    boolean differs = false;
    for (Item item : items) {
      List<Integer> named = columns(item.roles(table.index()));
      if (named.size() == 1) {
        run.heads.add(item);
        run.order.add(named.get(0));
      } else if (item.isValue() || item.roles(table.index()).stream().anyMatch(Role::isRow)) {
        differs |= run.isTurned();
        run = new ColumnOrder(table.table().columns());
      }
    }
    return differs || run.isTurned();
  }

  private static List<Integer> columns(List<Role> roles) {
    return roles.stream().filter(r -> r.part() == Role.Part.COLUMN).map(Role::from).toList();
  }

  private boolean isTurned() {
    BitSet seen = new BitSet();
    order.forEach(seen::set);
    // Heads that come again belong to spans, or to two tables side by side.
    if (order.size() < FEWEST_HEADS || seen.cardinality() < order.size()) {
      return false;
    }
    for (int i = 0; i < order.size(); i++) {
      for (int j = i + 1; j < order.size(); j++) {
        if (order.get(i) > order.get(j) && areBeside(i, j)) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Whether two heads stand in cells of one row, or under one heading. The rows of a head may come
   * one after the other, also without a line end, and a column without a heading stands in the
   * first.
   */
  private boolean areBeside(int i, int j) {
    Atom.Spot a = heads.get(i).atom().spot();
    Atom.Spot b = heads.get(j).atom().spot();
    boolean row = a.block() == b.block() && a.row() == b.row() && a.column() != b.column();
    return row || columns.get(order.get(i)).groups().equals(columns.get(order.get(j)).groups());
  }
}
