package dev.tieout.reading;

import dev.tieout.reading.PrintedTable.Bearing;
import java.util.List;
import java.util.Optional;

/**
 * Cuts a table of which nothing is lost: every row has its label and behind it exactly its values.
 * Most tables are so, and need no search; for all others the answer is empty.
 */
final class DirectCut {
  private final PrintedTable table;
  private final List<Item> items;
  private int at;
  private double cost;

  private DirectCut(PrintedTable table, List<Item> items) {
    this.table = table;
    this.items = items;
  }

  static Optional<RowAlignment.Cut> of(PrintedTable table, List<Item> items) {
    return new DirectCut(table, items).cut();
  }

  private Optional<RowAlignment.Cut> cut() {
    int[] bounds = new int[table.rows().size() + 1];
    if (!head()) {
      return Optional.empty();
    }
    double outside = cost;
    for (int row = 0; row < table.rows().size(); row++) {
      bounds[row] = at;
      if (!labels(row) || !values(table.rows().get(row).size())) {
        return Optional.empty();
      }
    }
    bounds[table.rows().size()] = at;
    return tail() ? Optional.of(new RowAlignment.Cut(cost, outside, bounds)) : Optional.empty();
  }

  /** Everything before the labels of the first row; across, before the first value. */
  private boolean head() {
    int values = across() ? AcrossRow.start(table.rows().get(0), items) : -1;
    while (at < items.size()) {
      if (at == values) {
        return true;
      }
      Item item = items.get(at);
      if (item.isValue() && !SegmentCost.isBlank(item)) {
        return false;
      }
      if (item.isLabel() && !table.isHead(item)) {
        Bearing bearing = table.bearing(item, 0);
        return bearing == Bearing.OWN || bearing == Bearing.GROUP;
      }
      cost += item.isStray() ? Costs.STRAY : item.cost();
      at++;
    }
    return false;
  }

  private boolean across() {
    return table.rows().get(0).formRow() < 0;
  }

  /** The labels of a row; where spanning cells were repeated, each more than once. */
  private boolean labels(int row) {
    boolean own = table.rows().get(row).formRow() < 0;
    for (; at < items.size(); at++) {
      Item item = items.get(at);
      Bearing bearing = item.isLabel() ? table.bearing(item, row) : Bearing.FOREIGN;
      boolean stub = !own && item.isValue() && SegmentCost.isBlank(item);
      if (bearing != Bearing.OWN && bearing != Bearing.GROUP && !stub) {
        return own;
      }
      own |= bearing == Bearing.OWN;
      cost += item.cost();
    }
    return own;
  }

  private boolean values(int size) {
    boolean sure = true;
    for (int c = 0; c < size; c++, at++) {
      if (at >= items.size() || !items.get(at).isValue()) {
        return false;
      }
      boolean parted = items.get(at).before().compareTo(Boundary.GAP) >= 0;
      if (c > 0 && (parted || items.get(at).before() == Boundary.GLUED)) {
        return false;
      }
      sure &= !isLeftover(at);
    }
    while (sure && at < items.size() && isLeftover(at) && !isStub(at)) {
      at++;
    }
    return at >= items.size() || !items.get(at).isValue() || isStub(at) || isBehind(at - size);
  }

  /**
   * Whether only separators or empty lines stand behind a row that begins here and is the last one.
   */
  private boolean isBehind(int start) {
    int size = at - start;
    PrintedRow last = table.rows().get(table.rows().size() - 1);
    return AcrossRow.isBlankFrom(items, at)
        && last.size() == size
        && AcrossRow.tiesMayHold(last, items, start);
  }

  /** A separator behind a row that is whole without it. */
  private boolean isLeftover(int index) {
    return items.get(index).atom().kind() == Atom.Kind.PERHAPS_BLANK;
  }

  /** A blank before the label of the next row is no value too many. */
  private boolean isStub(int index) {
    boolean parted = items.get(index).before() == Boundary.ROW;
    return parted && SegmentCost.isBlank(items.get(index));
  }

  private boolean tail() {
    for (; at < items.size(); at++) {
      Item item = items.get(at);
      boolean harmless = item.isStray() || (item.isLabel() && table.isHead(item));
      if (!harmless && !SegmentCost.isBlank(item)) {
        return false;
      }
      cost += item.isStray() ? Costs.STRAY : item.cost();
    }
    return true;
  }
}
