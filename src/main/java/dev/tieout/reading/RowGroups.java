package dev.tieout.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Tells rows by their labels, and those whose label a form has several times, as 其他, by the group
 * that they are printed in or by the row that they are printed under.
 */
final class RowGroups {
  private final PrintedTable table;

  /** The groups that the last label of one stands in, the widest first. */
  private final List<Role> open = new ArrayList<>();

  /** The last row that has a label of its own alone. */
  private int above = -1;

  private boolean guessed;

  RowGroups(PrintedTable table) {
    this.table = table;
  }

  /** Goes into the groups whose labels are among the items. */
  void enter(List<Item> items) {
    for (Item item : items) {
      List<Role> groups =
          item.roles(table.index()).stream().filter(r -> r.part() == Role.Part.ROW_GROUP).toList();
      if (groups.size() == 1) {
        Role group = groups.get(0);
        open.removeIf(g -> g.equals(group) || !contains(g, group));
        open.add(group);
      } else if (!groups.isEmpty()) {
        open.clear();
      }
    }
  }

  private static boolean contains(Role outer, Role inner) {
    return outer.from() <= inner.from() && inner.to() <= outer.to();
  }

  /** Of the rows that a label may be of, the one that it can be here. */
  Optional<Integer> row(List<Integer> named) {
    if (named.size() == 1) {
      above = named.get(0);
      return Optional.of(above);
    }
    List<Integer> rows = named;
    if (!open.isEmpty()) {
      Role group = open.get(open.size() - 1);
      rows = rows.stream().filter(group::covers).toList();
    }
    guessed |= rows.size() > 1;
    return rows.size() < 2
        ? rows.stream().findFirst()
        : rows.stream().filter(r -> r > above).min(Comparator.naturalOrder());
  }

  /**
   * Whether some label was told by the row above alone, as 其他情形数 under 行政复议数量: that holds only when
   * all rows are there.
   */
  boolean isGuessed() {
    return guessed;
  }
}
