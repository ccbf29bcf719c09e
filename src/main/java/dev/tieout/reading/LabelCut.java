package dev.tieout.reading;

import dev.tieout.reading.PrintedTable.Bearing;
import java.util.List;
import java.util.Optional;

/**
 * Cuts a table of which every row has its label, in the order of the form, by these labels alone:
 * each row has the values that stand behind its label, however few they are. Where nearly all cells
 * are gone, the search for the least damage would rather take rows for lost with their labels.
 */
final class LabelCut {
  private final PrintedTable table;
  private final List<Item> items;
  private int at;
  private double outside;

  private LabelCut(PrintedTable table, List<Item> items) {
    this.table = table;
    this.items = items;
  }

  static Optional<RowAlignment.Cut> of(PrintedTable table, List<Item> items) {
    return table.rows().size() > 1 ? new LabelCut(table, items).cut() : Optional.empty();
  }

  private Optional<RowAlignment.Cut> cut() {
    int[] bounds = new int[table.rows().size() + 1];
    head();
    double cost = outside;
    for (int row = 0; row < table.rows().size(); row++) {
      bounds[row] = at;
      if (!labels(row)) {
        return Optional.empty();
      }
      while (at < items.size() && items.get(at).isValue()) {
        at++;
      }
    }
    bounds[table.rows().size()] = at;
    return tail() ? Optional.of(new RowAlignment.Cut(cost, outside, bounds)) : Optional.empty();
  }

  /** Everything before the labels of the first row. */
  private void head() {
    while (at < items.size() && !isOf(items.get(at), 0)) {
      outside += items.get(at).isStray() ? Costs.STRAY : items.get(at).cost();
      at++;
    }
  }

  private boolean isOf(Item item, int row) {
    Bearing bearing = item.isLabel() ? table.bearing(item, row) : Bearing.FOREIGN;
    return bearing == Bearing.OWN || bearing == Bearing.GROUP;
  }

  /** The labels of a row, of which its own is one. */
  private boolean labels(int row) {
    boolean own = false;
    for (; at < items.size(); at++) {
      Item item = items.get(at);
      boolean stub = !own && item.isValue() && SegmentCost.isBlank(item);
      if (!isOf(item, row) && !stub) {
        return own;
      }
      own |= item.isLabel() && table.bearing(item, row) == Bearing.OWN;
    }
    return own;
  }

  private boolean tail() {
    for (; at < items.size(); at++) {
      Item item = items.get(at);
      if (!item.isStray() && !(item.isLabel() && table.isHead(item))) {
        return false;
      }
      outside += item.isStray() ? Costs.STRAY : item.cost();
    }
    return true;
  }
}
