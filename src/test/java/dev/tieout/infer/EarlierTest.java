package dev.tieout.infer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EarlierTest {
  private static final Candidate FOUND =
      new Candidate(9, new int[] {3, 4}, new Verdict[0], new boolean[0], 8, false);

  private static Earlier.Start start(int from, int way, int... list) {
    return new Earlier.Start(list, from, way, 6);
  }

  private static Optional<List<Candidate>> foundAfter(
      Earlier.Start kept, int count, Earlier.Start asked) {
    Earlier earlier = new Earlier();
    earlier.keep(9, kept, count, List.of(FOUND));
    return earlier.found(9, asked);
  }

  @Test
  void theSameLinesTellTheSameWhateverStandsFurtherOn() {
    assertEquals(
        Optional.of(List.of(FOUND)),
        foundAfter(start(1, 1, 2, 3, 4, 5, 6), 2, start(0, 1, 3, 4, 7)));
    assertEquals(
        Optional.of(List.of(FOUND)),
        foundAfter(start(2, -1, 1, 3, 4, 9), 2, start(3, -1, 0, 2, 3, 4, 9)));
  }

  @Test
  void aLineLessOrMoreTellsNothing() {
    assertEquals(Optional.empty(), foundAfter(start(0, 1, 3, 4, 5, 6), 3, start(0, 1, 3, 5, 6, 7)));
    assertEquals(Optional.empty(), foundAfter(start(0, 1, 3, 4, 5, 6), 3, start(0, 1, 3, 4)));
  }

  @Test
  void whatEndedWithTheListTellsNothingOfALongerOne() {
    assertEquals(Optional.empty(), foundAfter(start(0, 1, 3, 4), 2, start(0, 1, 3, 4, 5)));
    assertEquals(Optional.empty(), foundAfter(start(1, -1, 3, 4), 2, start(2, -1, 2, 3, 4)));
  }

  @Test
  void anotherLineAnotherWayOrFewerBitsTellNothing() {
    Earlier earlier = new Earlier();
    earlier.keep(9, start(0, 1, 3, 4, 5), 2, List.of(FOUND));
    assertEquals(Optional.empty(), earlier.found(8, start(0, 1, 3, 4, 5)));
    assertEquals(Optional.empty(), earlier.found(9, start(1, -1, 4, 3)));
    assertEquals(
        Optional.empty(), earlier.found(9, new Earlier.Start(new int[] {3, 4, 5}, 0, 1, 5)));
  }
}
