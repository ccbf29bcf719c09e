package dev.tieout.check.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** The form of 2021's table of requests as bare numbers: 25 rows, 7 columns, 39 ties. */
final class RequestsGrid {
  static final int ROWS = 25;
  static final int COLUMNS = 7;
  static final int TOTAL_ROW = 23;

  private static final int FIRST_RESULT = 2;
  private static final int CARRIED_OUT = 24;

  private RequestsGrid() {}

  static int at(int row, int column) {
    return row * COLUMNS + column;
  }

  static List<Equation> equations() {
    List<Equation> ties = new ArrayList<>();
    for (int c = 0; c < COLUMNS; c++) {
      int column = c;
      List<Integer> results =
          IntStream.range(FIRST_RESULT, TOTAL_ROW).mapToObj(r -> at(r, column)).toList();
      ties.add(
          Equation.exact(
              List.of(at(0, c), at(1, c)), List.of(at(TOTAL_ROW, c), at(CARRIED_OUT, c))));
      ties.add(Equation.exact(results, List.of(at(TOTAL_ROW, c))));
    }
    for (int r = 0; r < ROWS; r++) {
      int row = r;
      List<Integer> parts = IntStream.range(0, COLUMNS - 1).mapToObj(c -> at(row, c)).toList();
      ties.add(Equation.exact(parts, List.of(at(r, COLUMNS - 1))));
    }
    return ties;
  }

  /** A table whose ties all hold: most rows empty, most requests from natural persons. */
  static long[] right(Random random) {
    long[] values = new long[ROWS * COLUMNS];
    for (int c = 0; c < COLUMNS - 1; c++) {
      long total = 0;
      for (int r = FIRST_RESULT; r < TOTAL_ROW; r++) {
        boolean filled = random.nextInt(100) < (c == 0 ? 60 : 15);
        values[at(r, c)] = filled ? 1 + random.nextInt(c == 0 ? 120 : 12) : 0;
        total += values[at(r, c)];
      }
      values[at(TOTAL_ROW, c)] = total;
      values[at(CARRIED_OUT, c)] = random.nextInt(100) < 30 ? random.nextInt(9) : 0;
      long received = total + values[at(CARRIED_OUT, c)];
      values[at(1, c)] = Math.min(received, random.nextInt(100) < 30 ? random.nextInt(9) : 0);
      values[at(0, c)] = received - values[at(1, c)];
    }
    for (int r = 0; r < ROWS; r++) {
      for (int c = 0; c < COLUMNS - 1; c++) {
        values[at(r, COLUMNS - 1)] += values[at(r, c)];
      }
    }
    return values;
  }

  static RepairProblem problem(long[] values) {
    return new RepairProblem(
        IntStream.range(0, values.length).mapToObj(i -> Variable.stated(values[i])).toList(),
        equations());
  }
}
