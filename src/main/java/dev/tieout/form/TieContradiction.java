package dev.tieout.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Refuses ties that cannot hold together unless some figure is always 0, as {@code a + b = c} with
 * {@code a = c}: subtracting one from the other leaves a sum of counts that equals nothing. A form
 * never means that.
 */
final class TieContradiction {
  private TieContradiction() {}

  static void refuse(List<Tie> earlier, List<Tie> made, YamlNode node) throws FormFileException {
    Map<Slot, List<Tie>> bySlot = bySlot(earlier);
    for (Tie tie : made) {
      for (Tie other : candidates(tie, bySlot)) {
        if (isExact(tie, other) && (contradicts(tie, other, 1) || contradicts(tie, other, -1))) {
          throw node.fault(
              "form-tie-contradiction",
              Map.of("tie", tie.id(), "other", other.id(), "where", tie.line()));
        }
      }
    }
  }

  /** A part is at most its total, beside the sum of all parts: that is no contradiction. */
  private static boolean isExact(Tie tie, Tie other) {
    return !tie.isAtMost() && !other.isAtMost();
  }

  private static Map<Slot, List<Tie>> bySlot(List<Tie> ties) {
    Map<Slot, List<Tie>> bySlot = new HashMap<>();
    for (Tie tie : ties) {
      tie.slots().forEach(s -> bySlot.computeIfAbsent(s, k -> new ArrayList<>()).add(tie));
    }
    return bySlot;
  }

  /**
   * Only a tie that has all of one side of this one can leave a sum of one sign; it then has the
   * first of the side.
   */
  private static Set<Tie> candidates(Tie tie, Map<Slot, List<Tie>> bySlot) {
    Set<Tie> candidates = new LinkedHashSet<>();
    for (List<Slot> side : List.of(tie.left(), tie.right())) {
      candidates.addAll(bySlot.getOrDefault(side.get(0), List.of()));
    }
    return candidates;
  }

  private static boolean contradicts(Tie tie, Tie other, int sign) {
    Map<Slot, Integer> sum = new HashMap<>();
    add(sum, tie, 1);
    add(sum, other, sign);
    sum.values().removeIf(n -> n == 0);
    return !sum.isEmpty()
        && (sum.values().stream().allMatch(n -> n > 0)
            || sum.values().stream().allMatch(n -> n < 0));
  }

  private static void add(Map<Slot, Integer> sum, Tie tie, int sign) {
    tie.left().forEach(s -> sum.merge(s, sign, Integer::sum));
    tie.right().forEach(s -> sum.merge(s, -sign, Integer::sum));
  }
}
