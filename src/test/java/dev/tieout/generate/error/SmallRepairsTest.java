package dev.tieout.generate.error;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tieout.form.Slot;
import dev.tieout.generate.truth.Ties.Tie;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A square of four cells with its sums: a b | ab, c d | cd, ac bd | all. */
final class SmallRepairsTest {
  private static final List<String> NAMES =
      List.of("a", "b", "ab", "c", "d", "cd", "ac", "bd", "all");

  private static final List<Tie> TIES =
      List.of(
          tie("a", "b", "ab"),
          tie("c", "d", "cd"),
          tie("ac", "bd", "all"),
          tie("a", "c", "ac"),
          tie("b", "d", "bd"),
          tie("ab", "cd", "all"));

  private static Tie tie(String one, String two, String sum) {
    return new Tie(Map.of(slot(one), 1, slot(two), 1, slot(sum), -1));
  }

  private static Slot slot(String name) {
    return new Slot("square", name, "value");
  }

  private static SmallRepairs repairs(int... numbers) {
    Map<Slot, BigDecimal> square = new HashMap<>();
    for (int i = 0; i < numbers.length; i++) {
      square.put(slot(NAMES.get(i)), BigDecimal.valueOf(numbers[i]));
    }
    return new SmallRepairs(TIES, square);
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
