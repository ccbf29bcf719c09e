package dev.tieout.reading;

import java.util.List;

/** Tells from all rows of a table what its empty cells are. */
final class BlankStyle {
  /** With fewer columns the place of an empty cell tells nothing. */
  static final int FEWEST_COLUMNS = 5;

  /** So many rows that lack only their last figure, if they are most, are a habit: no totals. */
  private static final int HABIT = 3;

  private int zeros;
  private int inside;
  private int filled;
  private int shortRows;
  private int padded;
  private int lastEmpty;
  private int whole;

  private BlankStyle() {}

  /** The style of a table whose rows have these values. */
  static Blanks of(PrintedTable table, List<List<Atom>> rows) {
    BlankStyle style = new BlankStyle();
    for (int r = 0; r < rows.size(); r++) {
      style.add(rows.get(r), table.rows().get(r).size());
    }
    boolean tells = table.rows().get(0).size() >= FEWEST_COLUMNS;
    return tells ? style.told(table.rows().size() == 1) : Blanks.IN_PLACE;
  }

  private void add(List<Atom> row, int size) {
    int figures = withoutBlanks(row).size();
    if (figures == 0) {
      padded += isPadded(row) ? 1 : 0;
      return;
    }
    filled++;
    zeros += (int) row.stream().filter(Atom::isZero).count();
    int end = end(row);
    inside += end > figures ? 1 : 0;
    shortRows += figures < size ? 1 : 0;
    whole += figures >= size ? 1 : 0;
    padded += isPadded(row) ? 1 : 0;
    lastEmpty += end == size - 1 && row.size() >= size ? 1 : 0;
  }

  private Blanks told(boolean oneRow) {
    if (inside > 0) {
      return Blanks.IN_PLACE;
    }
    boolean habit = lastEmpty >= HABIT && lastEmpty * 2 > filled && whole > 0;
    // One row shows no habit: that zeros stand in it is all there is to tell what is empty.
    if (!oneRow && zeros == 0 && shortRows > 1 && shortRows * 2 >= filled) {
      return Blanks.CLOSED_UP;
    }
    return zeros > 0 && padded > 0 && !habit ? Blanks.PADDING : Blanks.IN_PLACE;
  }

  /** The values that are no empty cells. */
  static List<Atom> withoutBlanks(List<Atom> row) {
    return row.stream().filter(a -> !a.isBlank()).toList();
  }

  /** The values before the empty fields at the end. */
  static List<Atom> withoutPadding(List<Atom> row) {
    int end = end(row);
    return row.subList(end, row.size()).stream().allMatch(BlankStyle::mayBeNone)
        ? row.subList(0, end)
        : row;
  }

  private static boolean isPadded(List<Atom> row) {
    return withoutPadding(row).size() < row.size();
  }

  /** Index after the last value that is no empty cell. */
  static int end(List<Atom> row) {
    int end = row.size();
    while (end > 0 && row.get(end - 1).isBlank()) {
      end--;
    }
    return end;
  }

  private static boolean mayBeNone(Atom atom) {
    return atom.kind() == Atom.Kind.PERHAPS_BLANK;
  }
}
