package dev.tieout.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tells rows by their labels, and those whose label stands in several groups of a form, as 其他 does,
 * by the group that they are printed in.
 */
final class RowGroups {
  private final PrintedTable table;

  /** The groups that the last label of one stands in, the widest first. */
  private final List<Role> open = new ArrayList<>();

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
    List<Integer> rows = named;
    if (rows.size() > 1 && !open.isEmpty()) {
      Role group = open.get(open.size() - 1);
      rows = rows.stream().filter(group::covers).toList();
    }
    return rows.size() == 1 ? Optional.of(rows.get(0)) : Optional.empty();
  }
}
