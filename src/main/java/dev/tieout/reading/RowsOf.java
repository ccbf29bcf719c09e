package dev.tieout.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * From the segments of a table to the values of its rows, with what the table as a whole tells of
 * them.
 */
final class RowsOf {
  private RowsOf() {}

  static List<RowValues> values(PrintedTable table, List<SegmentCost> segments) {
    List<List<Atom>> atoms = new ArrayList<>();
    List<Optional<Atom>> pages = new ArrayList<>();
    for (int r = 0; r < segments.size(); r++) {
      List<Atom> all = segments.get(r).values().stream().map(Item::atom).toList();
      pages.add(LonePage.behind(all));
      atoms.add(trimmed(LonePage.without(all), table.rows().get(r).size()));
    }
    Blanks blanks = BlankStyle.of(table, atoms);
    if (blanks == Blanks.PADDING) {
      atoms.replaceAll(BlankStyle::withoutPadding);
    }
    TableHabits habits = TableHabits.of(table, blanks, atoms);
    boolean glued = glued(table, atoms);
    int[] columns = columns(table, atoms);
    int start = firstField(segments);
    List<RowValues> values = new ArrayList<>();
    for (int r = 0; r < segments.size(); r++) {
      PrintedRow row = table.rows().get(r);
      int[] own = row.size() == columns.length ? columns : unknown(row.size());
      SegmentCost segment = segments.get(r);
      boolean begins = !segment.mayBeginAt(start);
      values.add(
          new RowValues(
              row, atoms.get(r), segment.labelled(), begins, own, glued, habits, pages.get(r)));
    }
    return values;
  }

  /**
   * The first field in which the values of a row begin. Where others begin further on, lines are
   * not all filled up in the same place.
   */
  private static int firstField(List<SegmentCost> segments) {
    return segments.stream().mapToInt(SegmentCost::startField).filter(f -> f >= 0).min().orElse(-1);
  }

  /**
   * Empty cells are left out where the row is whole without them, and separators that are left over
   * behind the last cell.
   */
  private static List<Atom> trimmed(List<Atom> all, int size) {
    List<Atom> sure = all.stream().filter(a -> a.kind() != Atom.Kind.PERHAPS_BLANK).toList();
    List<Atom> filled = BlankStyle.withoutBlanks(all);
    if (sure.size() == size || filled.size() == size) {
      return sure.size() == size ? sure : filled;
    }
    boolean over = all.size() > size && all.get(0).kind() != Atom.Kind.PERHAPS_BLANK;
    List<Atom> behind = over ? all.subList(size, all.size()) : List.of();
    return over && behind.stream().allMatch(a -> a.kind() == Atom.Kind.PERHAPS_BLANK)
        ? all.subList(0, size)
        : all;
  }

  /** Whether rows as a rule stand without separators. */
  private static boolean glued(PrintedTable table, List<List<Atom>> atoms) {
    int glued = 0;
    int filled = 0;
    for (int r = 0; r < atoms.size(); r++) {
      List<Atom> row = atoms.get(r);
      int size = table.rows().get(r).size();
      filled += row.isEmpty() ? 0 : 1;
      boolean short_ =
          !row.isEmpty() && pieces(row) * 2 <= size && size > 1 && !isAlone(table, row);
      glued += (short_ && isRun(row, size)) || signsJoin(row) ? 1 : 0;
    }
    return glued * 3 > filled;
  }

  /**
   * In how many pieces the values stand: where fields part them, none of several is a run that lost
   * its separators.
   */
  private static int pieces(List<Atom> row) {
    boolean fields =
        row.size() > 1 && row.stream().allMatch(a -> a.spot().inField() || a.spot().inGrid());
    return fields ? Integer.MAX_VALUE / 2 : row.size();
  }

  /**
   * Whether values have digits enough for all cells of a row, or for all but one that was lost
   * where nothing parts them from the label either.
   */
  private static boolean isRun(List<Atom> row, int size) {
    int characters = row.stream().mapToInt(a -> a.text().length()).sum();
    return characters >= size
        || (characters == size - 1 && size > 2 && row.get(0).before() == Boundary.GLUED);
  }

  /**
   * Whether a value is all that a table has, its label is parted from it, and no sum tells how it
   * could be cut: then the others are rather lost.
   */
  private static boolean isAlone(PrintedTable table, List<Atom> row) {
    return table.rows().size() == 1
        && table.rows().get(0).ties().isEmpty()
        && row.size() == 1
        && row.get(0).before() != Boundary.GLUED;
  }

  /** Whether a value follows another without a separator, as a figure a sign that there is none. */
  private static boolean signsJoin(List<Atom> row) {
    return row.stream().skip(1).anyMatch(a -> a.before() == Boundary.GLUED);
  }

  private static int[] unknown(int size) {
    int[] columns = new int[size];
    Arrays.fill(columns, -1);
    return columns;
  }

  /** For each cell the grid's column in which most whole rows have it. */
  private static int[] columns(PrintedTable table, List<List<Atom>> atoms) {
    int size = table.rows().get(0).size();
    List<Map<Integer, Integer>> votes = new ArrayList<>();
    for (int c = 0; c < size; c++) {
      votes.add(new HashMap<>());
    }
    for (List<Atom> row : atoms) {
      if (row.size() == size && row.stream().allMatch(a -> a.spot().inGrid())) {
        for (int c = 0; c < size; c++) {
          votes.get(c).merge(row.get(c).spot().column(), 1, Integer::sum);
        }
      }
    }
    int[] columns = unknown(size);
    for (int c = 0; c < size; c++) {
      columns[c] =
          votes.get(c).entrySet().stream()
              .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(e -> -e.getKey()))
              .map(Map.Entry::getKey)
              .orElse(-1);
    }
    return columns;
  }
}
