package dev.tieout.reading;

import dev.tieout.form.FormRow;
import java.util.ArrayList;
import java.util.List;

/**
 * Leaves out the dashes beside a heading over rows, as 二、回应解读情况 —— ——. A table that prints a unit
 * and figures beside each row has them there to say that a heading has neither.
 */
final class GroupDashes {
  private final Lexicon lexicon;

  GroupDashes(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The items without such dashes. */
  List<Item> without(List<Item> items) {
    List<Item> kept = new ArrayList<>(items.size());
    int at = 0;
    while (at < items.size()) {
      Item item = items.get(at);
      kept.add(item);
      at++;
      int most = item.isLabel() ? most(item) : 0;
      int end = at;
      while (end < items.size() && isDash(items.get(end))) {
        end++;
      }
      boolean beforeLabel = end < items.size() && items.get(end).isLabel();
      if (beforeLabel && end - at <= most) {
        at = end;
      }
    }
    return kept;
  }

  private static boolean isDash(Item item) {
    return item.isValue() && item.atom().kind() == Atom.Kind.NOTHING;
  }

  /** How many dashes may stand beside the label: for the unit and each column; 0 beside a row. */
  private int most(Item label) {
    int most = 0;
    for (Role role : label.roles()) {
      if (role.isRow()) {
        return 0;
      }
      if (role.part() == Role.Part.ROW_GROUP && hasUnits(role)) {
        most = Math.max(most, lexicon.tables().get(role.table()).table().columns().size() + 1);
      }
    }
    return most;
  }

  private boolean hasUnits(Role role) {
    List<FormRow> rows = lexicon.tables().get(role.table()).table().rows();
    return rows.subList(role.from(), role.to()).stream().noneMatch(r -> r.unit().isEmpty());
  }
}
