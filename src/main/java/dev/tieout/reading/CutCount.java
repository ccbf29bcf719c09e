package dev.tieout.reading;

import dev.tieout.form.ValueType;
import java.util.List;
import java.util.Optional;

/** Counts the ways to cut the values of a row into as many values as it has cells. */
final class CutCount {
  /** Longer rows are not counted: the number would tell nobody anything. */
  private static final int MOST_CHARACTERS = 80;

  private CutCount() {}

  /** All ways, whether they add up or not; empty when the row is too long. */
  static Optional<Long> of(RowValues row) {
    int characters = row.atoms().stream().mapToInt(a -> a.text().length()).sum();
    if (characters > MOST_CHARACTERS) {
      return Optional.empty();
    }
    long[] ways = new long[row.row().size() + 1];
    ways[0] = 1;
    for (Atom atom : row.atoms()) {
      ways = behind(atom, ways, row.row().types());
    }
    return Optional.of(ways[row.row().size()]);
  }

  /** From the ways to fill so many cells before a value to those behind it. */
  private static long[] behind(Atom atom, long[] before, List<ValueType> types) {
    int length = atom.text().length();
    long[] behind = new long[before.length];
    long[][] at = new long[length + 1][];
    at[0] = before;
    for (int end = 1; end <= length; end++) {
      at[end] = new long[before.length];
      for (int from = 0; from < end; from++) {
        for (int cell = 0; cell + 1 < before.length; cell++) {
          boolean whole = from == 0 && end == length;
          if (at[from][cell] > 0 && (whole || RowReader.isPart(atom, from, end, types.get(cell)))) {
            at[end][cell + 1] += at[from][cell];
          }
        }
      }
    }
    System.arraycopy(at[length], 0, behind, 0, behind.length);
    return length == 0 ? shifted(before) : behind;
  }

  /** An empty cell takes one cell. */
  private static long[] shifted(long[] before) {
    long[] behind = new long[before.length];
    System.arraycopy(before, 0, behind, 1, before.length - 1);
    return behind;
  }
}
