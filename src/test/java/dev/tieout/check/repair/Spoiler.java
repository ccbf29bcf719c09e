package dev.tieout.check.repair;

import static dev.tieout.check.repair.RequestsGrid.COLUMNS;
import static dev.tieout.check.repair.RequestsGrid.ROWS;
import static dev.tieout.check.repair.RequestsGrid.TOTAL_ROW;
import static dev.tieout.check.repair.RequestsGrid.at;

import java.util.Random;
import java.util.stream.IntStream;

/** Plants one slip in a right table, as a tired clerk would. */
enum Spoiler {
  DIGIT_TYPED_WRONG {
    @Override
    void spoil(long[] v, Random random) {
      int cell = filled(v, random, 1);
      String digits = Long.toString(v[cell]);
      int i = random.nextInt(digits.length());
      int digit = (digits.charAt(i) - '0' + 1 + random.nextInt(9)) % 10;
      v[cell] = Long.parseLong(digits.substring(0, i) + digit + digits.substring(i + 1));
    }
  },
  DIGITS_SWAPPED {
    @Override
    void spoil(long[] v, Random random) {
      int cell = filled(v, random, 10);
      String digits = Long.toString(v[cell]);
      int i = random.nextInt(digits.length() - 1);
      v[cell] =
          Long.parseLong(
              digits.substring(0, i)
                  + digits.charAt(i + 1)
                  + digits.charAt(i)
                  + digits.substring(i + 2));
    }
  },
  DIGIT_LOST {
    @Override
    void spoil(long[] v, Random random) {
      int cell = filled(v, random, 10);
      StringBuilder digits = new StringBuilder(Long.toString(v[cell]));
      v[cell] = Long.parseLong(digits.deleteCharAt(random.nextInt(digits.length())).toString());
    }
  },
  DIGIT_DOUBLED {
    @Override
    void spoil(long[] v, Random random) {
      int cell = filled(v, random, 1);
      StringBuilder digits = new StringBuilder(Long.toString(v[cell]));
      int i = random.nextInt(digits.length());
      v[cell] = Long.parseLong(digits.insert(i, digits.charAt(i)).toString());
    }
  },
  TIMES_TEN {
    @Override
    void spoil(long[] v, Random random) {
      v[filled(v, random, 1)] *= 10;
    }
  },
  LEFT_AT_ZERO {
    @Override
    void spoil(long[] v, Random random) {
      v[filled(v, random, 1)] = 0;
    }
  },
  FILLED_FOR_ZERO {
    @Override
    void spoil(long[] v, Random random) {
      int[] empty = IntStream.range(0, v.length).filter(i -> v[i] == 0).toArray();
      v[empty[random.nextInt(empty.length)]] = 1 + random.nextInt(20);
    }
  },
  SWAPPED_IN_ROW {
    @Override
    void spoil(long[] v, Random random) {
      int cell = filled(v, random, 1);
      int column = (cell % COLUMNS + 1 + random.nextInt(COLUMNS - 1)) % COLUMNS;
      swap(v, cell, at(cell / COLUMNS, column));
    }
  },
  SWAPPED_IN_COLUMN {
    @Override
    void spoil(long[] v, Random random) {
      int cell = filled(v, random, 1);
      int row = (cell / COLUMNS + 1 + random.nextInt(ROWS - 1)) % ROWS;
      swap(v, cell, at(row, cell % COLUMNS));
    }
  },
  IN_NEIGHBOURING_ROW {
    @Override
    void spoil(long[] v, Random random) {
      int cell = filled(v, random, 1);
      int row = cell / COLUMNS;
      swap(v, cell, at(row == ROWS - 1 ? row - 1 : row + 1, cell % COLUMNS));
    }
  },
  IN_NEIGHBOURING_COLUMN {
    @Override
    void spoil(long[] v, Random random) {
      int cell = filled(v, random, 1);
      int column = cell % COLUMNS;
      swap(v, cell, at(cell / COLUMNS, column == COLUMNS - 1 ? column - 1 : column + 1));
    }
  },
  TOTAL_ROW_AT_ZERO {
    @Override
    void spoil(long[] v, Random random) {
      for (int c = 0; c < COLUMNS; c++) {
        v[at(TOTAL_ROW, c)] = 0;
      }
    }
  },
  TOTAL_COLUMN_AT_ZERO {
    @Override
    void spoil(long[] v, Random random) {
      for (int r = 0; r < ROWS; r++) {
        v[at(r, COLUMNS - 1)] = 0;
      }
    }
  },
  ITEM_ROW_AT_ZERO {
    @Override
    void spoil(long[] v, Random random) {
      int row = filled(v, random, 1) / COLUMNS;
      for (int c = 0; c < COLUMNS; c++) {
        v[at(row, c)] = 0;
      }
    }
  },
  TOTAL_ROW_STALE {
    @Override
    void spoil(long[] v, Random random) {
      int row = 2 + random.nextInt(TOTAL_ROW - 2);
      for (int c = 0; c < COLUMNS; c++) {
        v[at(TOTAL_ROW, c)] -= v[at(row, c)];
      }
    }
  },
  ROW_SHIFTED {
    @Override
    void spoil(long[] v, Random random) {
      int row = filled(v, random, 1) / COLUMNS;
      for (int c = COLUMNS - 1; c > 0; c--) {
        v[at(row, c)] = v[at(row, c - 1)];
      }
      v[at(row, 0)] = 0;
    }
  },
  COLUMN_SHIFTED {
    @Override
    void spoil(long[] v, Random random) {
      int column = filled(v, random, 1) % COLUMNS;
      int from = random.nextInt(ROWS - 3);
      for (int r = ROWS - 1; r > from; r--) {
        v[at(r, column)] = v[at(r - 1, column)];
      }
    }
  },
  ROWS_SWAPPED {
    @Override
    void spoil(long[] v, Random random) {
      int row = filled(v, random, 1) / COLUMNS;
      int other = row == ROWS - 1 ? row - 1 : row + 1;
      for (int c = 0; c < COLUMNS; c++) {
        swap(v, at(row, c), at(other, c));
      }
    }
  },
  COLUMNS_SWAPPED {
    @Override
    void spoil(long[] v, Random random) {
      int column = random.nextInt(COLUMNS - 1);
      for (int r = 0; r < ROWS; r++) {
        swap(v, at(r, column), at(r, column + 1));
      }
    }
  },
  CARRIED_INTO_ROW_TOTAL {
    @Override
    void spoil(long[] v, Random random) {
      int cell = filled(v, random, 1);
      long by = 1 + random.nextInt(9);
      v[cell] += by;
      if (cell % COLUMNS != COLUMNS - 1) {
        v[at(cell / COLUMNS, COLUMNS - 1)] += by;
      }
    }
  };

  abstract void spoil(long[] v, Random random);

  /**
   * In what share of tables the culprit must come first. Less than all only where the ties cannot
   * tell: a figure and its row total in a neighbouring row look the same, any empty row may be the
   * one left at 0, and an error carried into the total of its row may be in any other row.
   */
  double least() {
    return switch (this) {
      case SWAPPED_IN_ROW, SWAPPED_IN_COLUMN, IN_NEIGHBOURING_ROW, IN_NEIGHBOURING_COLUMN -> 0.85;
      case ITEM_ROW_AT_ZERO, CARRIED_INTO_ROW_TOTAL -> 0.3;
      default -> 0.95;
    };
  }

  private static int filled(long[] v, Random random, long atLeast) {
    int[] cells = IntStream.range(0, v.length).filter(i -> v[i] >= atLeast).toArray();
    return cells[random.nextInt(cells.length)];
  }

  private static void swap(long[] v, int a, int b) {
    long kept = v[a];
    v[a] = v[b];
    v[b] = kept;
  }
}
