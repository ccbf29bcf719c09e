package dev.tieout.infer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class JudgeTest {
  private static final double LEAST = 6;

  /** Rows of small and large numbers, some printed alike; the first is at times the sum of two. */
  private static Lines lines(Random random) {
    int width = 2 + random.nextInt(8);
    String[] rows = new String[] {"all", "a", "b", "c"};
    for (int at = 0; at < width; at++) {
      int range = random.nextBoolean() ? 3 : 100_000;
      int a = random.nextInt(range);
      int b = random.nextInt(5) == 0 ? 0 : random.nextInt(range);
      int off = random.nextInt(4) == 0 ? 1 + random.nextInt(20) : 0;
      rows[0] += "|" + (a + b + off);
      rows[1] += "|" + a;
      rows[2] += "|" + (random.nextInt(9) == 0 ? "" : Integer.toString(b));
      rows[3] += "|" + random.nextInt(range);
    }
    return Lines.rows(NumberTable.of(TieFinderTest.grid(rows)));
  }

  @Test
  void onlyCandidatesThatAreWorthTooLittleAreLeftOut() {
    Random random = new Random(7);
    int kept = 0;
    int left = 0;
    for (int n = 0; n < 2000; n++) {
      Lines lines = lines(random);
      Judge judge = new Judge(lines);
      int[] parts = random.nextInt(4) == 0 ? new int[] {1, 2, 3} : new int[] {1, 2};
      Candidate whole = judge.weigh(0, parts);
      Optional<Candidate> weighed = judge.weigh(0, parts, PartSums.of(lines, parts), LEAST);
      assertEquals(whole.score() >= LEAST, weighed.isPresent());
      weighed.ifPresent(c -> assertEquals(whole.score(), c.score()));
      kept += weighed.isPresent() ? 1 : 0;
      left += weighed.isPresent() ? 0 : 1;
    }
    assertTrue(kept > 100 && left > 100, kept + " kept, " + left + " left out");
  }

  @Test
  void noCandidateIsWorthMoreThanTheMostOfItsPositions() {
    Random random = new Random(11);
    int worth = 0;
    for (int n = 0; n < 2000; n++) {
      Lines lines = lines(random);
      int[] parts = random.nextInt(4) == 0 ? new int[] {1, 2, 3} : new int[] {1, 2};
      PartSums sums = PartSums.of(lines, parts);
      Candidate weighed = new Judge(lines).weigh(0, parts);
      MostBits most = new MostBits();
      for (int at = 0; at < lines.width(); at++) {
        if (weighed.verdicts()[at].holds()) {
          boolean unsigned = lines.value(1, at) >= 0 && lines.value(2, at) >= 0;
          unsigned &= parts.length == 2 || lines.value(3, at) >= 0;
          most.add(lines.value(0, at), lines.step(0, at), sums, at, unsigned);
        }
      }
      assertTrue(weighed.score() <= most.bits(), weighed.score() + " of at most " + most.bits());
      worth += weighed.score() > LEAST ? 1 : 0;
    }
    assertTrue(worth > 100, worth + " worth anything");
  }

  @Test
  void whatFailsTooOftenForOneSlipIsNotWeighed() {
    String[] rows = {"all|303|543|706|1016", "a|117|231|305|418", "b|186|312|401|588"};
    Lines once = Lines.rows(NumberTable.of(TieFinderTest.grid(rows)));
    rows[0] = "all|303|543|746|1016";
    Lines twice = Lines.rows(NumberTable.of(TieFinderTest.grid(rows)));
    int[] parts = {1, 2};
    assertEquals(Optional.of(true), nearlyKept(once, parts).map(Candidate::isNearlyKept));
    assertEquals(Optional.empty(), nearlyKept(twice, parts));
  }

  private static Optional<Candidate> nearlyKept(Lines lines, int[] parts) {
    return Judge.lenient(lines, true).weighNearlyKept(0, parts, PartSums.of(lines, parts));
  }

  @Test
  void aSetOfNumbersHoldsWhatAnyOtherWould() {
    Random random = new Random(3);
    Set<Long> boxed = new HashSet<>();
    LongSet set = new LongSet();
    for (int n = 0; n < 5000; n++) {
      long number = (long) (random.nextInt(2000) - 1000) << (random.nextBoolean() ? 0 : 40);
      assertEquals(boxed.add(number), set.add(number));
    }
  }
}
