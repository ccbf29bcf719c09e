package dev.tieout.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tieout.form.Slot;
import dev.tieout.generate.error.ErrorKind;
import dev.tieout.generate.error.PlantedError;
import dev.tieout.generate.error.Square;
import dev.tieout.generate.error.Telling;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What can be told of a wrong cell of a square once others are lost. */
final class RemainsTest {
  /** b is 8 instead of 2. */
  private static final List<Long> B_WRONG = List.of(1L, 8L, 3L, 4L, 5L, 9L, 5L, 7L, 12L);

  /** a is 20 instead of 1. */
  private static final List<Long> A_WRONG = List.of(20L, 2L, 3L, 4L, 5L, 9L, 5L, 7L, 12L);

  /** 2 moved from b to a. */
  private static final List<Long> MOVED = List.of(3L, 0L, 3L, 4L, 5L, 9L, 5L, 7L, 12L);

  private static Telling telling(List<Long> square, Set<String> culprits, String... gone) {
    Map<Slot, BigDecimal> meant =
        culprits.stream().collect(Collectors.toMap(Square::slot, c -> BigDecimal.valueOf(1)));
    Set<Slot> lost = Stream.of(gone).map(Square::slot).collect(Collectors.toSet());
    PlantedError error = new PlantedError(ErrorKind.DIGIT, meant, Telling.ALONE, true);
    return new Remains(Square.TIES, Square.of(square), lost).left(error).telling();
  }

  @Test
  void nothingLostNothingExcused() {
    assertEquals(Telling.ALONE, telling(B_WRONG, Set.of("b")));
  }

  // bd can only be 12 - 5 = 7, so that b must be 2 all the same.
  @Test
  void aLostSumThatTheOtherTiesTellExcusesNothing() {
    assertEquals(Telling.ALONE, telling(B_WRONG, Set.of("b"), "bd"));
  }

  // bd = 13, all = 18 and ab = 9 instead of 3 would do as well.
  @Test
  void whereTheSumsOfOneDirectionAreLostAnotherFigureMayBeWrong() {
    assertEquals(Telling.SEVERAL, telling(B_WRONG, Set.of("b"), "bd", "all"));
  }

  @Test
  void whereAllSumsOverTheWrongFigureAreLostNobodyCanTell() {
    assertEquals(Telling.HIDDEN, telling(B_WRONG, Set.of("b"), "ab", "bd", "all"));
  }

  // b would have to be -17 and c -15.
  @Test
  void aLostFigureThatWouldHaveToBeNegativeExcusesNothing() {
    assertEquals(Telling.ALONE, telling(A_WRONG, Set.of("a"), "b", "c"));
  }

  // With ac lost, bd = 5 and ac = 7 alone would do: one figure instead of two.
  @Test
  void ofTwoSwappedFiguresALostSumLeavesOneThatWouldDo() {
    assertEquals(Telling.SEVERAL, telling(MOVED, Set.of("a", "b"), "ac"));
  }
}
