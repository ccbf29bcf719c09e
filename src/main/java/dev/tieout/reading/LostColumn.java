package dev.tieout.reading;

import dev.tieout.form.FormTable;
import dev.tieout.form.Slot;
import dev.tieout.reading.TableReader.Way;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Whether a table lost a column, and which it may be. That is one damage, not one for each row: the
 * heads that are left tell which column it was, or the ties, where they can.
 */
final class LostColumn {
  /** A smaller table may lack a cell in most rows by chance. */
  private static final int FEWEST_ROWS = 5;

  /** So many rows with figures make a habit. */
  private static final int HABIT = 3;

  /** So many rows for each that is otherwise. */
  private static final int MOST = 4;

  /** So many rows of which each is short of a cell for each that is not. */
  private static final int MOST_SHORT = 3;

  /** Further rows add nothing. */
  private static final int MOST_ROWS = 12;

  private LostColumn() {}

  /**
   * The columns of which one may be lost; empty when the rows are not all short of one cell.
   *
   * @param way the best way to read the table with all its columns
   * @param items the items of the region
   */
  static List<Integer> suspects(Way way, List<Item> items) {
    int columns = way.table().table().columns().size();
    BitSet heads = heads(way.table(), items);
    boolean tells = tells(way) && way.rows().stream().noneMatch(r -> r.glued() || r.closedUp());
    if (!tells || !isShort(way, columns - 1, fewest(heads, columns))) {
      return List.of();
    }
    return unnamed(heads, columns);
  }

  /**
   * The same of rows without separators. A row with a character less than cells lacks one, and a
   * row of as many that adds up lacks none; the others may be cut either way.
   *
   * @param way the table with all its columns, which was not read yet
   */
  static List<Integer> suspectsOfGlued(Way way, List<Item> items, Work work) {
    if (!tells(way) || !RowValues.areGlued(way.rows())) {
      return List.of();
    }
    int columns = way.table().table().columns().size();
    BitSet heads = heads(way.table(), items);
    List<RowValues> rows = way.rows().stream().filter(r -> !r.atoms().isEmpty()).toList();
    long lacking = rows.stream().filter(r -> r.characters() == columns - 1).count();
    long whole = rows.stream().filter(r -> r.characters() == columns && r.addsUp(work)).count();
    boolean few = lacking < fewest(heads, columns) || lacking < MOST_SHORT * whole;
    return few ? List.of() : unnamed(heads, columns);
  }

  private static boolean tells(Way way) {
    PrintedTable table = way.table();
    return table.layout() == FormTable.Layout.DOWN
        && table.rows().size() >= FEWEST_ROWS
        && table.table().columns().size() >= BlankStyle.FEWEST_COLUMNS;
  }

  /** How many rows must be short of a cell: fewer where the heads tell of it as well. */
  private static int fewest(BitSet heads, int columns) {
    return isNamed(heads, columns) ? 2 : FEWEST_ROWS;
  }

  private static boolean isNamed(BitSet heads, int columns) {
    return heads.cardinality() * 2 > columns && heads.cardinality() < columns;
  }

  /** The columns without a head where most others have one; else all. */
  private static List<Integer> unnamed(BitSet heads, int columns) {
    boolean named = isNamed(heads, columns);
    return IntStream.range(0, columns).filter(c -> !named || !heads.get(c)).boxed().toList();
  }

  private static boolean isShort(Way way, int size, int fewest) {
    List<RowValues> filled = way.rows().stream().filter(r -> !r.figures().isEmpty()).toList();
    long lacking = filled.stream().filter(r -> isShort(r, size)).count();
    return filled.size() >= fewest && lacking >= MOST_SHORT * (filled.size() - lacking);
  }

  /** Whether a row has a cell less than the form, or its last one is empty. */
  private static boolean isShort(RowValues row, int size) {
    return row.atoms().size() == size
        || (row.atoms().size() == size + 1 && row.atoms().get(size).isBlank());
  }

  private static BitSet heads(PrintedTable table, List<Item> items) {
    BitSet heads = new BitSet();
    for (Item item : items) {
      for (Role role : item.roles()) {
        if (role.table() == table.index() && role.part() == Role.Part.COLUMN) {
          heads.set(role.from());
        }
      }
    }
    return heads;
  }

  /**
   * What it counts that a way has no total in any row, but a last item that is always as large as
   * all the others together.
   *
   * @param total index of the form's column of totals, see {@link #total}
   */
  static double oddness(Way way, int total) {
    int like = 0;
    int unlike = 0;
    for (int r = 0; total > 0 && r < way.rows().size(); r++) {
      PrintedRow row = way.rows().get(r).row();
      long[] values = way.joint().rows().get(r).values();
      int last = hasTotal(way, row, total) ? row.size() - 2 : row.size() - 1;
      if (last + 1 < row.size() && Numbers.isNumber(values[last + 1])) {
        return 0;
      }
      long others = sum(values, last);
      boolean least = others <= Math.max(0, values[last]);
      like += least && others > 0 ? 1 : 0;
      unlike += least ? 0 : 1;
    }
    // Some rows may be published wrong.
    int surplus = like - MOST * unlike;
    return surplus >= HABIT ? Math.min(MOST_ROWS, surplus) * Costs.ITEM_AS_TOTAL : 0;
  }

  /**
   * What the cell of a row must be whose column a way supposes lost, by the row's sum.
   *
   * @param total index of the form's column of totals, see {@link #total}
   * @return the figure, or {@link Numbers#LOST} when it cannot be told
   */
  static long implied(Way way, int row, int total) {
    PrintedRow printed = way.rows().get(row).row();
    long[] values = way.joint().rows().get(row).values();
    boolean tells = total > 0 && printed.size() == total;
    for (long value : values) {
      tells &= Numbers.isNumber(value) || value == Numbers.BLANK;
    }
    if (!tells) {
      return Numbers.LOST;
    }
    if (!hasTotal(way, printed, total)) {
      return sum(values, total);
    }
    long rest = Math.max(0, values[total - 1]) - sum(values, total - 1);
    return rest < 0 ? Numbers.LOST : rest;
  }

  /**
   * What it counts that the column cannot have held what the sums of the rows make of it, since
   * then it does not add up itself. Where nothing parts figures, digits of one column that pass for
   * another's are told so; else which figures the rows have is known, and a published error would
   * weigh twice.
   *
   * @param way a way that supposes that a column is lost
   * @param whole the table with that column
   * @param column index of the column in the form
   */
  static double contradiction(Way way, PrintedTable whole, int column) {
    if (!RowValues.areGlued(way.rows())) {
      return 0;
    }
    int columns = whole.table().columns().size();
    int at = whole.order().indexOf(column);
    int total = total(whole);
    long[] implied = new long[whole.slots().size()];
    Arrays.fill(implied, Numbers.LOST);
    for (int r = 0; r < way.rows().size(); r++) {
      implied[r * columns + at] = implied(way, r, total);
    }
    return TieState.broken(whole.ties(), implied) > 0 ? Costs.CONTRADICTION : 0;
  }

  private static boolean hasTotal(Way way, PrintedRow row, int total) {
    String column = way.table().table().columns().get(total).id();
    return row.slots().get(row.size() - 1).column().equals(column);
  }

  private static long sum(long[] values, int to) {
    long sum = 0;
    for (int c = 0; c < to; c++) {
      sum += Math.max(0, values[c]);
    }
    return sum;
  }

  /** Index of the last column if it has the totals of the rows; else -1. */
  static int total(PrintedTable printed) {
    FormTable table = printed.table();
    if (printed.order().get(printed.order().size() - 1) != printed.order().size() - 1) {
      return -1;
    }
    int last = table.columns().size() - 1;
    List<Slot> row = table.columns().stream().map(c -> table.slot(table.rows().get(0), c)).toList();
    List<Slot> items = row.subList(0, last);
    return last > 1 && table.ties().stream().anyMatch(t -> t.partsOf(row.get(last)).equals(items))
        ? last
        : -1;
  }
}
