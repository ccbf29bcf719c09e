package dev.tieout.check.repair;

import java.util.Arrays;
import java.util.Random;

/** Prints how long the search takes for one to four wrong figures. Run {@code main}. */
final class RepairTiming {
  private static final int TABLES = 300;

  private RepairTiming() {}

  public static void main(String[] arguments) {
    for (int pass = 0; pass < 3; pass++) {
      for (int wrong = 1; wrong <= 4; wrong++) {
        System.out.println("pass " + pass + " k=" + wrong + " scattered " + line(wrong, false));
        if (wrong % 2 == 0) {
          System.out.println("pass " + pass + " k=" + wrong + " swapped   " + line(wrong, true));
        }
      }
    }
  }

  private static String line(int wrong, boolean swapped) {
    double[] times = new double[TABLES];
    int incomplete = 0;
    int among = 0;
    int alone = 0;
    int most = 0;
    for (int i = 0; i < TABLES; i++) {
      Random random = new Random(1000L * wrong + i);
      long[] values = RequestsGrid.right(random);
      int[] spoilt = swapped ? swap(values, wrong, random) : spoil(values, wrong, random);
      long start = System.nanoTime();
      Repairs repairs =
          RepairSearch.smallest(RequestsGrid.problem(values), 4, RepairSearch.DEFAULT_BOUND);
      times[i] = (System.nanoTime() - start) / 1e6;
      incomplete += repairs.complete() ? 0 : 1;
      most = Math.max(most, repairs.repairs().size());
      boolean hit =
          repairs.repairs().stream()
              .anyMatch(
                  r -> Arrays.stream(spoilt).distinct().allMatch(v -> r.variables().contains(v)));
      among += hit ? 1 : 0;
      alone += hit && repairs.repairs().size() == 1 ? 1 : 0;
    }
    Arrays.sort(times);
    return "median %.2f ms, p95 %.2f, max %.2f; true among smallest %d, alone %d of %d; most sets %d; cut off %d"
        .formatted(
            times[TABLES / 2],
            times[TABLES * 95 / 100],
            times[TABLES - 1],
            among,
            alone,
            TABLES,
            most,
            incomplete);
  }

  private static int[] spoil(long[] values, int wrong, Random random) {
    int[] cells = random.ints(0, values.length).distinct().limit(wrong).toArray();
    for (int cell : cells) {
      long by = 1 + random.nextInt(40);
      values[cell] =
          random.nextBoolean() || values[cell] < by ? values[cell] + by : values[cell] - by;
    }
    return cells;
  }

  /** Swaps figures within rows, which breaks only column ties: the hardest for the search. */
  private static int[] swap(long[] values, int wrong, Random random) {
    int[] cells = new int[wrong];
    for (int i = 0; i < wrong; i += 2) {
      do {
        int row = random.nextInt(RequestsGrid.ROWS);
        cells[i] = RequestsGrid.at(row, random.nextInt(3));
        cells[i + 1] = RequestsGrid.at(row, 3 + random.nextInt(3));
      } while (values[cells[i]] == values[cells[i + 1]]);
      long kept = values[cells[i]];
      values[cells[i]] = values[cells[i + 1]];
      values[cells[i + 1]] = kept;
    }
    return cells;
  }
}
