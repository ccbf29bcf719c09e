package dev.tieout.generate.error;

import static dev.tieout.generate.error.Square.slot;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which cells of a square would have to change for its sums to hold. */
final class SmallRepairsTest {
  private static SmallRepairs repairs(int... numbers) {
    List<BigDecimal> square = IntStream.of(numbers).mapToObj(BigDecimal::valueOf).toList();
    return new SmallRepairs(Square.TIES, Square.of(square));
  }

  @Test
  void aTrueSquareNeedsNone() {
    assertTrue(repairs(1, 2, 3, 4, 5, 9, 5, 7, 12).allHold());
  }

  @Test
  void oneWrongCellIsFound() {
    assertEquals(List.of(Set.of(slot("b"))), repairs(1, 8, 3, 4, 5, 9, 5, 7, 12).ofOne());
  }

  // 2 moved from b to a: the row holds, both columns are off by 2. Changing a and b back mends it,
  // and so does changing ac and bd, whose sum stays.
  @Test
  void twoSwappedCellsAreFoundWithTheOtherPairThatWouldDo() {
    SmallRepairs repairs = repairs(3, 0, 3, 4, 5, 9, 5, 7, 12);
    assertEquals(List.of(), repairs.ofOne());
    assertEquals(
        Set.of(
            Set.of(slot("a"), slot("b")),
            Set.of(slot("ac"), slot("bd")),
            Set.of(slot("c"), slot("d"))),
        Set.copyOf(repairs.ofTwo()));
  }

  // c would have to be -1.
  @Test
  void noRepairMakesACountNegative() {
    SmallRepairs repairs = repairs(6, 0, 6, 4, 5, 9, 5, 5, 15);
    assertTrue(repairs.ofTwo().stream().noneMatch(r -> r.contains(slot("c"))));
  }
}
