package dev.tieout.infer;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A table seen along one direction: its lines are its rows, which add up at each column, or its
 * columns, which add up at each row. Arrays of line, then position.
 */
final class Lines {
  private static final int FEWEST_SAME = 4;

  private static final long FIRST_YEAR = 1900;
  private static final long LAST_YEAR = 2100;

  private final boolean rows;
  private final long[][] values;
  private final long[][] steps;
  private final NumberTable.State[][] states;
  private final long[][] odd;
  private final long[][] printed;
  private final byte[][] zeros;
  private final long[][] odds;
  private final long[] coarsest;
  private final int width;
  private final long one;
  private final BitSet growth;
  private final boolean[] numeric;

  private Lines(NumberTable table, boolean rows) {
    this.rows = rows;
    one = Math.round(Math.pow(10, table.decimals()));
    growth = new BitSet();
    int count = rows ? table.rows() : table.columns();
    width = rows ? table.columns() : table.rows();
    values = new long[count][width];
    steps = new long[count][width];
    states = new NumberTable.State[count][width];
    numeric = new boolean[count];
    odd = new long[count][width];
    printed = new long[count][width];
    zeros = new byte[count][width];
    coarsest = new long[width];
    for (int line = 0; line < count; line++) {
      for (int at = 0; at < width; at++) {
        int r = rows ? line : at;
        int c = rows ? at : line;
        values[line][at] = table.value(r, c);
        steps[line][at] = table.step(r, c);
        states[line][at] = table.state(r, c);
        odd[line][at] = table.odd(r, c);
        printed[line][at] = table.printed(r, c);
        zeros[line][at] = zeros(values[line][at]);
        coarsest[at] = Math.max(coarsest[at], isNumber(line, at) ? steps[line][at] : 0);
        numeric[line] |= isNumber(line, at);
      }
    }
    odds = IntStream.range(0, width).mapToObj(this::oddsAt).toArray(long[][]::new);
  }

  private long[] oddsAt(int at) {
    return IntStream.range(0, count())
        .filter(line -> isNumber(line, at) && odd[line][at] != 0)
        .mapToLong(line -> odd[line][at])
        .sorted()
        .distinct()
        .toArray();
  }

  private Lines(Lines lines, Set<Integer> growth) {
    rows = lines.rows;
    values = lines.values;
    steps = lines.steps;
    states = lines.states;
    odd = lines.odd;
    printed = lines.printed;
    zeros = lines.zeros;
    odds = lines.odds;
    coarsest = lines.coarsest;
    width = lines.width;
    one = lines.one;
    numeric = lines.numeric;
    this.growth = new BitSet();
    growth.forEach(this.growth::set);
  }

  /** The rows of a table as lines. */
  static Lines rows(NumberTable table) {
    return new Lines(table, true);
  }

  /** The columns of a table as lines. */
  static Lines columns(NumberTable table) {
    return new Lines(table, false);
  }

  /** The same lines, of which is known that they hold growth at some positions. */
  Lines without(Set<Integer> positions) {
    return new Lines(this, positions);
  }

  /** Whether the numbers at a position are known to be growth: they do not add up. */
  boolean isGrowth(int at) {
    return growth.get(at);
  }

  /** Whether lines are rows. */
  boolean areRows() {
    return rows;
  }

  int count() {
    return values.length;
  }

  /** Positions of a line. */
  int width() {
    return width;
  }

  /** Whether a line has any number. */
  boolean isNumeric(int line) {
    return numeric[line];
  }

  /** How many numbers a line has. */
  int numbers(int line) {
    int n = 0;
    for (int at = 0; at < width; at++) {
      n += isNumber(line, at) ? 1 : 0;
    }
    return n;
  }

  /** Whether all numbers of a line can be years: it is a head. */
  boolean isYears(int line) {
    boolean any = false;
    for (int at = 0; at < width; at++) {
      if (isNumber(line, at)) {
        any = true;
        if (values[line][at] < FIRST_YEAR * one || values[line][at] > LAST_YEAR * one) {
          return false;
        }
      }
    }
    return any;
  }

  /** The lines that have a number and are no head of years, in order. */
  int[] amounts() {
    return IntStream.range(0, count()).filter(line -> isNumeric(line) && !isYears(line)).toArray();
  }

  /** Whether a line states nothing but that there is nothing to state. */
  boolean isNothing(int line) {
    boolean sign = false;
    for (int at = 0; at < width; at++) {
      NumberTable.State state = states[line][at];
      sign |= state == NumberTable.State.NOTHING || state == NumberTable.State.UNTOLD;
    }
    return sign && !isNumeric(line);
  }

  /** Whether two lines state the same numbers, and enough different ones to be no coincidence. */
  boolean areSame(int a, int b) {
    Set<Long> different = new HashSet<>();
    for (int at = 0; at < width; at++) {
      if (isNumber(a, at) != isNumber(b, at) || values[a][at] != values[b][at]) {
        return false;
      }
      different.add(values[a][at]);
    }
    return different.size() > FEWEST_SAME;
  }

  boolean isNumber(int line, int at) {
    return states[line][at] == NumberTable.State.NUMBER;
  }

  NumberTable.State state(int line, int at) {
    return states[line][at];
  }

  /** 0 where there is no number. */
  long value(int line, int at) {
    return values[line][at];
  }

  long step(int line, int at) {
    return steps[line][at];
  }

  /** The largest step of the numbers at a position. */
  long coarsest(int at) {
    return coarsest[at];
  }

  /** The last digit that is printed of a number, zeros or not. */
  long printed(int line, int at) {
    return printed[line][at];
  }

  /** How many zeros a number ends in, in the unit of the numbers: 0 in any. */
  int zeros(int line, int at) {
    return zeros[line][at];
  }

  private static byte zeros(long value) {
    byte zeros = value == 0 ? Byte.MAX_VALUE : 0;
    for (long rest = value; rest != 0 && rest % 10 == 0; rest /= 10) {
      zeros++;
    }
    return zeros;
  }

  /** One, in the unit of the numbers. */
  long one() {
    return one;
  }

  /** At most so many of the first {@code count} positions, spread over all of them. */
  static int[] spread(int[] positions, int count, int most) {
    int[] spread = new int[Math.min(count, most)];
    for (int n = 0; n < spread.length; n++) {
      spread[n] = positions[n * count / spread.length];
    }
    return spread;
  }

  /** How far a number is from the step that nearly all beside it keep to. */
  long odd(int line, int at) {
    return odd[line][at];
  }

  /** Whether any number at a position is so far off that step. */
  boolean hasOdd(int at, long gap) {
    return Arrays.binarySearch(odds[at], gap) >= 0;
  }

  /** The cell at a position of a line. */
  Spot spot(int line, int at) {
    return rows ? new Spot(line, at) : new Spot(at, line);
  }
}
