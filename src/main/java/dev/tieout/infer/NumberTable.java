package dev.tieout.infer;

import dev.tieout.grid.Cell;
import dev.tieout.grid.Grid;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

/**
 * The numbers of a grid, all as whole multiples of one power of ten, with the step that each is
 * rounded to. A spanning cell counts once, at its upper left corner. Immutable and thread-safe.
 */
public final class NumberTable {
  /** What stands at a position. */
  public enum State {
    /** A number. */
    NUMBER,
    /** No cell, or one without text. */
    BLANK,
    /** A sign for "nothing", such as a dash. */
    NOTHING,
    /** A sign that says that a number is not told, such as two dots. */
    UNTOLD,
    /** Words. */
    TEXT
  }

  private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFF0D";

  /** Sums of thousands of numbers of this size still fit into a {@code long}. */
  private static final long LARGEST = 1_000_000_000_000_000L;

  /** More decimals are dropped: below a millionth, spreadsheets print noise. */
  private static final int MOST_DECIMALS = 6;

  private final int rows;
  private final int columns;
  private final long[][] values;
  private final long[][] steps;
  private final long[][] printed;
  private final State[][] states;
  private final Steps common;
  private final int decimals;

  private NumberTable(Grid grid) {
    rows = grid.rows();
    columns = grid.columns();
    values = new long[rows][columns];
    steps = new long[rows][columns];
    states = new State[rows][columns];
    for (State[] row : states) {
      Arrays.fill(row, State.BLANK);
    }
    int[][] scales = read(grid, NumberStyle.of(grid));
    decimals = commonScale(scales);
    rescale(scales);
    printed = Arrays.stream(steps).map(long[]::clone).toArray(long[][]::new);
    common = Steps.of(values);
    widen();
  }

  /** The numbers of a grid. */
  public static NumberTable of(Grid grid) {
    return new NumberTable(grid);
  }

  private int[][] read(Grid grid, NumberStyle style) {
    int[][] scales = new int[rows][columns];
    for (Cell cell : grid.cells()) {
      Optional<NumberStyle.Printed> number = style.parse(cell.text());
      int r = cell.row();
      int c = cell.column();
      states[r][c] = number.isPresent() ? State.NUMBER : stateOf(cell.text());
      values[r][c] = number.map(NumberStyle.Printed::unscaled).orElse(0L);
      scales[r][c] = number.map(NumberStyle.Printed::decimals).orElse(0);
    }
    return scales;
  }

  private static State stateOf(String text) {
    if (text.isBlank() || text.chars().allMatch(c -> Character.isSpaceChar(c) || c <= ' ')) {
      return State.BLANK;
    }
    boolean sign = text.length() < 8 && text.chars().noneMatch(Character::isLetterOrDigit);
    if (!sign) {
      return State.TEXT;
    }
    return text.chars().anyMatch(c -> DASHES.indexOf(c) >= 0) ? State.NOTHING : State.UNTOLD;
  }

  /** The most decimals that all numbers can be given without growing too large. */
  private int commonScale(int[][] scales) {
    int common = 0;
    double room = MOST_DECIMALS;
    for (int r = 0; r < rows; r++) {
      for (int c = 0; c < columns; c++) {
        if (values[r][c] != 0) {
          common = Math.max(common, scales[r][c]);
          double size = Math.log10(Math.abs((double) values[r][c])) - scales[r][c];
          room = Math.min(room, Math.floor(Math.log10((double) LARGEST) - size));
        }
      }
    }
    return (int) Math.max(0, Math.min(common, room));
  }

  private void rescale(int[][] scales) {
    for (int r = 0; r < rows; r++) {
      for (int c = 0; c < columns; c++) {
        int shift = decimals - scales[r][c];
        values[r][c] =
            shift >= 0
                ? values[r][c] * pow(shift)
                : Math.round((double) values[r][c] / (double) pow(-shift));
        steps[r][c] = pow(Math.max(0, shift));
        if (Math.abs((double) values[r][c]) > (double) LARGEST) {
          states[r][c] = State.TEXT;
          values[r][c] = 0;
        }
      }
    }
  }

  private void widen() {
    for (int r = 0; r < rows; r++) {
      for (int c = 0; c < columns; c++) {
        steps[r][c] = common.widened(r, c, values[r][c], steps[r][c]);
      }
    }
  }

  private static long pow(int n) {
    long power = 1;
    for (int i = 0; i < Math.min(n, 18); i++) {
      power *= 10;
    }
    return power;
  }

  /** Number of rows. */
  public int rows() {
    return rows;
  }

  /** Number of columns. */
  public int columns() {
    return columns;
  }

  /** How many decimals the values have: each is a number times ten to this power. */
  public int decimals() {
    return decimals;
  }

  /** A number of the table as it would be printed. */
  public String print(long value) {
    return BigDecimal.valueOf(value, decimals).stripTrailingZeros().toPlainString();
  }

  /** What stands at a position. */
  public State state(Spot spot) {
    return states[spot.row()][spot.column()];
  }

  /** The number at a position; 0 where there is none. */
  public long value(Spot spot) {
    return values[spot.row()][spot.column()];
  }

  /** What the number at a position is rounded to, in the unit of the values. */
  public long step(Spot spot) {
    return steps[spot.row()][spot.column()];
  }

  State state(int row, int column) {
    return states[row][column];
  }

  long value(int row, int column) {
    return values[row][column];
  }

  /** What a number is rounded to, in the same unit as the values. */
  long step(int row, int column) {
    return steps[row][column];
  }

  /** The last digit that is printed of a number, in the same unit as the values. */
  long printed(int row, int column) {
    return printed[row][column];
  }

  /**
   * How far a number would be, in the unit of the values, from the nearest multiple of the step
   * that nearly all others of its row or column keep to; 0 for one that keeps to it.
   */
  public long odd(Spot spot, long value) {
    return common.odd(spot.row(), spot.column(), value);
  }

  long odd(int row, int column) {
    return common.odd(row, column, values[row][column]);
  }
}
