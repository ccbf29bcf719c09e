package dev.tieout.generate.error;

import dev.tieout.form.Slot;
import dev.tieout.generate.truth.Ties.Tie;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * All sets of one figure, and all of two, whose change makes every tie hold, found by trying them
 * all: it shall not share a thought with the tool's own search.
 */
final class SmallRepairs {
  private final List<Slot> slots;
  private final long[] numbers;

  /** By tie, then slot: +1, -1, or 0 where the slot is none of the tie's. */
  private final int[][] signs;

  private final long[] residuals;
  private final int[] broken;

  SmallRepairs(List<Tie> ties, Map<Slot, BigDecimal> values) {
    slots = ties.stream().flatMap(t -> t.signs().keySet().stream()).distinct().toList();
    numbers = slots.stream().mapToLong(s -> values.get(s).longValueExact()).toArray();
    signs =
        ties.stream()
            .map(t -> slots.stream().mapToInt(s -> t.signs().getOrDefault(s, 0)).toArray())
            .toArray(int[][]::new);
    residuals = ties.stream().mapToLong(t -> t.residual(values).longValueExact()).toArray();
    broken = IntStream.range(0, residuals.length).filter(t -> residuals[t] != 0).toArray();
  }

  boolean allHold() {
    return broken.length == 0;
  }

  List<Set<Slot>> ofOne() {
    return IntStream.range(0, slots.size())
        .filter(this::mends)
        .mapToObj(s -> Set.of(slots.get(s)))
        .toList();
  }

  List<Set<Slot>> ofTwo() {
    List<Set<Slot>> repairs = new ArrayList<>();
    for (int a = 0; a < slots.size(); a++) {
      for (int b = a + 1; b < slots.size(); b++) {
        if (mend(a, b)) {
          repairs.add(Set.of(slots.get(a), slots.get(b)));
        }
      }
    }
    return repairs;
  }

  private boolean mends(int slot) {
    return IntStream.of(broken).allMatch(t -> signs[t][slot] != 0)
        && holdAll(slot, delta(slot, broken[0], 0), slot, 0);
  }

  private boolean mend(int a, int b) {
    for (int t : broken) {
      if (signs[t][a] == 0 && signs[t][b] == 0) {
        return false;
      }
    }
    return mendFrom(a, b) || mendFrom(b, a);
  }

  // A tie with only one of the two decides what that one must change by. Where there is none, the
  // two always stand together, and one alone would do.
  private boolean mendFrom(int a, int b) {
    OptionalInt alone = anyTie(t -> signs[t][a] != 0 && signs[t][b] == 0);
    if (alone.isEmpty()) {
      return false;
    }
    long deltaA = delta(a, alone.getAsInt(), 0);
    int withB = anyTie(t -> signs[t][b] != 0).getAsInt();
    long deltaB = delta(b, withB, signs[withB][a] * deltaA);
    return deltaA != 0 && deltaB != 0 && holdAll(a, deltaA, b, deltaB);
  }

  private OptionalInt anyTie(IntPredicate which) {
    return IntStream.range(0, signs.length).filter(which).findFirst();
  }

  private long delta(int slot, int tie, long known) {
    return -(residuals[tie] + known) * signs[tie][slot];
  }

  private boolean holdAll(int a, long deltaA, int b, long deltaB) {
    for (int t = 0; t < signs.length; t++) {
      if (residuals[t] + signs[t][a] * deltaA + signs[t][b] * deltaB != 0) {
        return false;
      }
    }
    // No count is negative.
    return numbers[a] + deltaA >= 0 && numbers[b] + deltaB >= 0;
  }
}
