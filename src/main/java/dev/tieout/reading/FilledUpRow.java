package dev.tieout.reading;

import dev.tieout.reading.PrintedRow.TieTerms;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What a row may have been that looks whole: see {@link FilledUpRows}. */
final class FilledUpRow {
  private final PrintedRow row;
  private final int from;
  private final List<Other> others = new ArrayList<>();

  /**
   * A row.
   *
   * @param from the index of its first slot in the table
   */
  FilledUpRow(PrintedRow row, int from) {
    this.row = row;
    this.from = from;
  }

  /**
   * Other numbers that the row may have had.
   *
   * @param values the numbers of its cells
   * @param lost how many cells it then lost; 1 where it is another row printed again
   */
  record Other(long[] values, int lost) {
    /** The numbers tell no more than the array, which is equal to itself alone. */
    @Override
    public int hashCode() {
      return System.identityHashCode(values);
    }
  }

  List<Other> others() {
    return others;
  }

  /** The numbers of its cells among those of the table. */
  long[] of(long[] table) {
    return Arrays.copyOfRange(table, from, from + row.size());
  }

  void put(long[] own, long[] table) {
    System.arraycopy(own, 0, table, from, own.length);
  }

  /** Puts 0 for its empty cells, and for an empty total what its parts add up to. */
  void fillIn(long[] table) {
    long[] own = of(table);
    TableHabits.fillInTotals(row.ties(), own);
    put(Arrays.stream(own).map(FilledUpRow::orZero).toArray(), table);
  }

  /** It may have none of the figures that were read in it. */
  void addNothing() {
    others.add(new Other(new long[row.size()], 1));
  }

  /**
   * Its figures may have stood further on, with lost cells before or between them, or behind.
   *
   * @param read the numbers that were read in its cells, as in {@link Numbers}
   * @param mostLost how many cells it may have lost
   */
  void addMoved(long[] read, int mostLost) {
    int end = read.length;
    while (end > 0 && read[end - 1] == Numbers.BLANK) {
      end--;
    }
    if (read.length - end <= mostLost) {
      long[] printed = Arrays.stream(read).limit(end).map(FilledUpRow::orZero).toArray();
      place(printed, 0, new long[read.length], 0);
    }
  }

  private static long orZero(long value) {
    return value == Numbers.BLANK ? 0 : value;
  }

  /** Puts the printed numbers from one on into the cells from one on, all others being lost. */
  private void place(long[] printed, int next, long[] cells, int at) {
    if (at == cells.length) {
      complete(cells, 0, cells.length - printed.length);
      return;
    }
    if (next < printed.length) {
      cells[at] = printed[next];
      place(printed, next + 1, cells, at + 1);
    }
    if (cells.length - at > printed.length - next) {
      cells[at] = Numbers.LOST;
      place(printed, next, cells, at + 1);
    }
  }

  /**
   * Makes the ties of the row from one on hold: of the lost cells of each at most one showed more
   * than nothing.
   */
  private void complete(long[] cells, int tie, int lost) {
    if (tie == row.ties().size()) {
      long[] whole = Arrays.stream(cells).map(FilledUpRow::orNothing).toArray();
      if (others.stream().noneMatch(o -> Arrays.equals(o.values, whole))) {
        others.add(new Other(whole, lost));
      }
      return;
    }
    TieTerms terms = row.ties().get(tie);
    long lacking = sum(terms.right(), cells) - sum(terms.left(), cells);
    if (terms.isAtMost() ? lacking >= 0 : lacking == 0) {
      complete(cells, tie + 1, lost);
      return;
    }
    for (int cell : lacking > 0 ? terms.left() : terms.right()) {
      if (cells[cell] == Numbers.LOST) {
        cells[cell] = Math.abs(lacking);
        complete(cells, tie + 1, lost);
        cells[cell] = Numbers.LOST;
      }
    }
  }

  private static long orNothing(long value) {
    return value == Numbers.LOST ? 0 : value;
  }

  private static long sum(int[] side, long[] cells) {
    return Arrays.stream(side).mapToLong(c -> orNothing(orZero(cells[c]))).sum();
  }
}
