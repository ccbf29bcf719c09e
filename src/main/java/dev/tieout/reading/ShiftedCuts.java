package dev.tieout.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The other ways to part rows between which nothing stands, no label and no end of a line: where
 * cells were lost, any of the rows may be the one that lacks them, and all figures behind it stand
 * elsewhere.
 */
final class ShiftedCuts {
  /** No more ways are made. */
  private static final int MOST = 64;

  /** Rows that lack more cells than this are not looked at. */
  private static final int MOST_LOST = 3;

  private final PrintedTable table;
  private final List<Item> items;
  private final List<int[]> cuts = new ArrayList<>();
  private final Set<List<Object>> known = new HashSet<>();

  private ShiftedCuts(PrintedTable table, List<Item> items) {
    this.table = table;
    this.items = items;
  }

  /**
   * The bounds of the rows in other ways, none of which says the same as another but for zeros.
   *
   * @param bounds the bounds of one way
   */
  static List<int[]> of(PrintedTable table, List<Item> items, int[] bounds) {
    ShiftedCuts shifted = new ShiftedCuts(table, items);
    shifted.add(bounds);
    for (int first = 0, last; first < table.rows().size(); first = last + 1) {
      last = shifted.lastUnparted(bounds, first);
      for (int[] before : List.copyOf(shifted.cuts)) {
        shifted.shift(before.clone(), first, last);
      }
    }
    return shifted.cuts.subList(1, shifted.cuts.size());
  }

  /** Keeps a way that says something else than those before. */
  private void add(int[] bounds) {
    List<Object> said = new ArrayList<>();
    for (int r = 0; r < table.rows().size(); r++) {
      List<Item> row = items.subList(bounds[r], bounds[r + 1]);
      List<String> texts = row.stream().filter(Item::isValue).map(i -> i.atom().text()).toList();
      boolean zeros = row.stream().filter(Item::isValue).allMatch(i -> i.atom().isZero());
      said.add(zeros ? texts.isEmpty() : texts);
    }
    if (cuts.size() <= MOST && known.add(said)) {
      cuts.add(bounds);
    }
  }

  /** The last row behind one with nothing but figures from the first figure of the one on. */
  private int lastUnparted(int[] bounds, int first) {
    int last = first;
    while (last + 1 < table.rows().size() && isUnparted(bounds, last)) {
      last++;
    }
    return last;
  }

  private boolean isUnparted(int[] bounds, int row) {
    int at = bounds[row + 1];
    boolean next = at < bounds[row + 2] && at > bounds[row];
    return next
        && items.get(at).before() == Boundary.CELL
        && items.get(at - 1).isValue()
        && items.subList(at, bounds[row + 2]).stream().allMatch(Item::isValue)
        && table.rows().get(row).size() == table.rows().get(row + 1).size();
  }

  /** Every way to give the cells that rows lack to these rows. */
  private void shift(int[] bounds, int first, int last) {
    int begin = bounds[first];
    while (begin < bounds[last + 1] && !isCell(items.get(begin))) {
      begin++;
    }
    int size = table.rows().get(first).size();
    int lost = (last - first + 1) * size - (bounds[last + 1] - begin);
    boolean some = last > first && lost > 0 && lost <= MOST_LOST;
    if (some && items.subList(begin, bounds[last + 1]).stream().allMatch(ShiftedCuts::isCell)) {
      shift(bounds, first + 1, last, begin, lost);
    }
  }

  private static boolean isCell(Item item) {
    return item.isValue() && item.atom().kind() != Atom.Kind.PERHAPS_BLANK;
  }

  /**
   * Parts the rows from the one before {@code row} on, which begins at an item.
   *
   * @param lost how many cells they lack
   */
  private void shift(int[] bounds, int row, int last, int begin, int lost) {
    int size = table.rows().get(row - 1).size();
    if (row > last) {
      add(Arrays.copyOf(bounds, bounds.length));
      return;
    }
    for (int own = 0; own <= lost && cuts.size() <= MOST; own++) {
      bounds[row] = begin + size - own;
      shift(bounds, row + 1, last, bounds[row], lost - own);
    }
  }
}
