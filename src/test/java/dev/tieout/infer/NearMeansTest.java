package dev.tieout.infer;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NearMeansTest {
  private static final int ROWS = 30;
  private static final int COLUMNS = 8;

  /** Numbers of all sizes and signs, one column constant, some cells empty. */
  private static Lines lines(Random random) {
    String[] rows = new String[ROWS];
    for (int row = 0; row < ROWS; row++) {
      rows[row] = "r" + row + "|7";
      for (int at = 1; at < COLUMNS; at++) {
        int range = at % 2 == 0 ? 20 : 900_000;
        rows[row] += random.nextInt(9) == 0 ? "|" : "|" + (random.nextInt(range) - range / 4);
      }
    }
    return Lines.rows(NumberTable.of(TieFinderTest.grid(rows)));
  }

  private static NearMeans.Stated[] stated(Lines lines, int line) {
    return IntStream.rangeClosed(1, COLUMNS)
        .filter(at -> lines.isNumber(line, at) && lines.value(line, at) != 0)
        .mapToObj(
            at -> new NearMeans.Stated(at, lines.value(line, at), (double) lines.step(line, at)))
        .toArray(NearMeans.Stated[]::new);
  }

  @Test
  void noRunWhoseMeanComesNearTwoNumbersIsLeftOut() {
    Random random = new Random(5);
    int[] ruledOut = new int[1];
    int[] near = new int[1];
    for (int n = 0; n < 40; n++) {
      Lines lines = lines(random);
      NearMeans means = new NearMeans(lines);
      for (int line = 0; line < ROWS - 12; line++) {
        NearMeans.Stated[] stated = stated(lines, line);
        int[] begins = {line + 1, line + 2, line + 4};
        int[] some = IntStream.range(line + 2, ROWS).toArray();
        NearMeans.Others others =
            means.others(new NearMeans.Ends(begins, false), some, stated, stated.length);
        ruledOut[0] += some.length - others.lines().length;
        for (int begin : begins) {
          for (int end = begin + 1; end < ROWS; end++) {
            int first = begin;
            int last = end;
            long hits = Arrays.stream(stated).filter(s -> means.isNear(s, first, last)).count();
            int place = Arrays.binarySearch(others.lines(), end);
            assertTrue(hits < 2 || (place >= 0 && others.near()[place] >= hits), "run to " + end);
            near[0] += hits >= 2 ? 1 : 0;
          }
        }
      }
    }
    assertTrue(near[0] > 100 && ruledOut[0] > 1000, near[0] + " near, " + ruledOut[0] + " not");
  }
}
