package dev.tieout.reading;

import dev.tieout.reading.PrintedRow.TieTerms;
import dev.tieout.reading.TableReader.Way;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows that look whole and may not be. Where lines are filled up with empty fields at their end, a
 * row that lost a cell has as many fields as all others: its figures have moved to the left, its
 * total stands in the column before, and nothing but the sums tells. And a row without a label of
 * its own that repeats the figures of the one beside it may be that row printed again.
 */
final class FilledUpRows {
  /** More cells of such rows are not lost together, nor are more rows printed again. */
  private static final int MOST_LOST = 4;

  /** Of more rows a body rather leaves the total empty by habit. */
  private static final int MOST_ROWS = 4;

  private final Way way;
  private final List<TieTerms> ties;
  private final List<FilledUpRow> rows = new ArrayList<>();
  private final long[] values;

  private FilledUpRows(Way way) {
    this.way = way;
    this.ties = TableTies.all(way.table());
    this.values = way.joint().values().clone();
    List<FilledUpRow> moved = new ArrayList<>();
    int from = 0;
    for (int r = 0; r < way.rows().size(); r++) {
      FilledUpRow row = new FilledUpRow(way.rows().get(r).row(), from);
      if (isRepeat(r)) {
        row.addNothing();
        rows.add(row);
      } else if (isFilledUp(r)) {
        row.addMoved(row.of(values), MOST_LOST);
        moved.add(row);
      }
      row.fillIn(values);
      from += way.rows().get(r).row().size();
    }
    if (moved.size() <= MOST_ROWS) {
      rows.addAll(moved);
    }
  }

  /**
   * Whether sums of a table that fail as it was read all hold once the figures of a few such rows
   * are where they may have stood. Totals that are left empty beside figures count as what their
   * rows add up to.
   */
  static boolean explain(Way way) {
    if (way.isUndecided()) {
      return false;
    }
    FilledUpRows all = new FilledUpRows(way);
    return !all.rows.isEmpty()
        && all.rows.size() <= 2 * MOST_ROWS
        && TieState.broken(all.ties, all.values) > 0
        && all.holds(0, MOST_LOST);
  }

  /** Whether all sums hold for some choice of the rows from one on. */
  private boolean holds(int at, int lost) {
    if (at == rows.size()) {
      return TieState.broken(ties, values) == 0;
    }
    if (holds(at + 1, lost)) {
      return true;
    }
    FilledUpRow row = rows.get(at);
    long[] read = row.of(values);
    for (FilledUpRow.Other other : row.others()) {
      row.put(other.values(), values);
      if (other.lost() <= lost && holds(at + 1, lost - other.lost())) {
        return true;
      }
    }
    row.put(read, values);
    return false;
  }

  /** Whether a row has an empty total behind figures, and fields that may fill up its line. */
  private boolean isFilledUp(int r) {
    RowValues row = way.rows().get(r);
    List<Atom> atoms = row.atoms();
    if (!row.isFilled() || atoms.get(atoms.size() - 1).kind() != Atom.Kind.PERHAPS_BLANK) {
      return false;
    }
    long[] read = way.joint().rows().get(r).values();
    return TableHabits.omitted(row.row().ties(), read) > 0;
  }

  private boolean isRepeat(int r) {
    if (way.order() < Costs.FOREIGN_LABEL) {
      return false;
    }
    List<String> own = texts(way.rows().get(r));
    return !own.isEmpty()
        && ((r > 0 && own.equals(texts(way.rows().get(r - 1))))
            || (r + 1 < way.rows().size() && own.equals(texts(way.rows().get(r + 1)))));
  }

  private static List<String> texts(RowValues row) {
    return row.figures().stream().map(a -> a.text().strip()).toList();
  }
}
