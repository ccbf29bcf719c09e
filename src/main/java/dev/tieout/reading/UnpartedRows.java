package dev.tieout.reading;

import dev.tieout.reading.PrintedTable.Bearing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Parts rows that follow each other without a label, a line or anything else between them: where
 * one ends only its own sum tells. Where that leaves several ways, all are tried: the sums of the
 * columns choose.
 */
final class UnpartedRows {
  /** No more ways to part the rows of a table are tried. */
  private static final int MOST = 8;

  private final PrintedTable table;
  private final List<Item> items;
  private final RunEnds ends;

  /** The ways to part the items up to where it is at, the same figures in all of them. */
  private List<List<Item>> ways = List.of(List.of());

  private UnpartedRows(PrintedTable table, List<Item> items, RunEnds ends) {
    this.table = table;
    this.items = items;
    this.ends = ends;
  }

  /** The items with such rows parted, in each way to do so; the same list where there are none. */
  static List<List<Item>> part(PrintedTable table, List<Item> items, RunEnds ends) {
    return table.rows().size() == 1
        ? List.of(items)
        : new UnpartedRows(table, items, ends).parted();
  }

  private List<List<Item>> parted() {
    int before = -1;
    int first = -1;
    for (int at = 0; at < items.size(); ) {
      int end = at;
      while (end < items.size() && items.get(end).isValue()) {
        end++;
      }
      if (end == at) {
        if (first >= 0 || !table.isHead(items.get(at))) {
          first = begins(items.get(at), before).orElse(first);
        }
        add(List.of(List.of(items.get(at))));
        at++;
      } else {
        before = first;
        int next = table.rows().size();
        if (end < items.size()) {
          next = begins(items.get(end), first).orElse(first);
        }
        add(parted(items.subList(at, end), first, next));
        at = end;
      }
    }
    return ways.get(0).size() == items.size() ? List.of(items) : ways;
  }

  /** Goes on in each of some ways. */
  private void add(List<List<Item>> next) {
    List<List<Item>> longer = new ArrayList<>();
    for (List<Item> way : ways) {
      for (List<Item> more : next) {
        List<Item> both = new ArrayList<>(way);
        both.addAll(more);
        longer.add(both);
      }
    }
    ways = longer;
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

  /**
   * Values of the rows from one on to that before another, each row's with a boundary before.
   *
   * @param first the row whose label stands before them; -1 for none, as where that of the first
   *     row was lost
   */
  private List<List<Item>> parted(List<Item> values, int first, int end) {
    int from = Math.max(0, first);
    int rows = end - from;
    List<Atom> atoms = values.stream().map(Item::atom).toList();
    if (rows < 2 || !RowRun.mayBe(table.rows().subList(from, end), atoms)) {
      return List.of(values);
    }
    List<List<Integer>> found = ends.of(table.rows().get(from), atoms, rows);
    return found.isEmpty() || found.size() * ways.size() > MOST
        ? List.of(values)
        : found.stream().map(way -> cut(values, way)).toList();
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
