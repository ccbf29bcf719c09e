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
      if (item.isLabel() && at < items.size() && isDash(items.get(at))) {
        at = behindDashes(items, at, most(item));
      }
    }
    return kept;
  }

  /** Index behind the dashes from an index on, if there are no more than so many before a label. */
  private static int behindDashes(List<Item> items, int from, int most) {
    int end = from;
    while (end < items.size() && end - from <= most && isDash(items.get(end))) {
      end++;
    }
    boolean beforeLabel = end < items.size() && items.get(end).isLabel();
    return beforeLabel && end - from <= most ? end : from;
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
