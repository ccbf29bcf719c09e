package dev.tieout.reading;

import dev.tieout.reading.PrintedTable.Bearing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Parts rows that follow each other without a label, a line or anything else between them: where
 * one ends only its own sum tells. Parted is what can be so in one way only.
 */
final class UnpartedRows {
  private final PrintedTable table;
  private final List<Item> items;
  private final Work work;

  private UnpartedRows(PrintedTable table, List<Item> items, Work work) {
    this.table = table;
    this.items = items;
    this.work = work;
  }

  /** The items with such rows parted; the same list where there are none. */
  static List<Item> part(PrintedTable table, List<Item> items, Work work) {
    return table.rows().size() == 1 ? items : new UnpartedRows(table, items, work).parted();
  }

  private List<Item> parted() {
    List<Item> parted = new ArrayList<>();
    int before = -1;
    int first = -1;
    for (int at = 0; at < items.size(); ) {
      int end = at;
      while (end < items.size() && items.get(end).isValue()) {
        end++;
      }
      if (end == at) {
        first = begins(items.get(at), before).orElse(first);
        parted.add(items.get(at));
        at++;
      } else {
        before = first;
        int next = table.rows().size();
        if (end < items.size()) {
          next = begins(items.get(end), first).orElse(first);
        }
        parted.addAll(parted(items.subList(at, end), first, next));
        at = end;
      }
    }
    return parted.size() == items.size() ? items : parted;
  }

  /**
   * The first row that a label stands before; of several, as a misspelt one may be of, the first
   * behind another row.
   */
  private Optional<Integer> begins(Item label, int behind) {
    return row(label, behind).or(() -> row(label, -1));
  }

  private Optional<Integer> row(Item label, int behind) {
    for (int r = behind + 1; label.isLabel() && r < table.rows().size(); r++) {
      Bearing bearing = table.bearing(label, r);
      if (bearing == Bearing.OWN || bearing == Bearing.GROUP) {
        return Optional.of(r);
      }
    }
    return Optional.empty();
  }

  /** Values of the rows from one on to that before another, each row's with a boundary before. */
  private List<Item> parted(List<Item> values, int first, int end) {
    int rows = end - first;
    List<Atom> atoms = values.stream().map(Item::atom).toList();
    if (first < 0 || rows < 2 || !RowRun.mayBe(table.rows().subList(first, end), atoms)) {
      return values;
    }
    return new RowRun(table.rows().get(first), atoms, rows, work)
        .ends()
        .map(ends -> cut(values, ends))
        .orElse(values);
  }

  private static List<Item> cut(List<Item> values, List<Integer> ends) {
    List<Item> cut = new ArrayList<>();
    int begin = 0;
    for (Item value : values) {
      int length = value.atom().text().length();
      int from = 0;
      for (int end : ends) {
        int to = end - begin;
        if (to > from && to < length) {
          cut.add(part(value, from, to, ends.contains(begin + from)));
          from = to;
        }
      }
      cut.add(part(value, from, length, ends.contains(begin + from)));
      begin += length;
    }
    return cut;
  }

  private static Item part(Item value, int from, int to, boolean beginsRow) {
    Atom atom = value.atom();
    Atom part = atom.part(from, to, beginsRow ? Boundary.ROW : atom.before());
    return Item.value(part, value.index());
  }
}
