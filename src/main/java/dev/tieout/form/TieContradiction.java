package dev.tieout.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Refuses ties that cannot hold together unless some figure is always 0, as {@code a + b = c} with
 * {@code a = c}: subtracting one from the other leaves a sum of counts that equals nothing. A form
 * never means that.
 */
final class TieContradiction {
  private TieContradiction() {}

  static void refuse(List<Tie> earlier, List<Tie> made, YamlNode node) throws FormFileException {
    for (Tie tie : made) {
      for (Tie other : earlier) {
        if (contradicts(tie, other, 1) || contradicts(tie, other, -1)) {
          throw node.fault(
              "form-tie-contradiction",
              Map.of("tie", tie.id(), "other", other.id(), "where", tie.line()));
        }
      }
    }
  }

  private static boolean contradicts(Tie tie, Tie other, int sign) {
    Map<Slot, Integer> sum = new HashMap<>();
    add(sum, tie, 1);
    add(sum, other, sign);
    sum.values().removeIf(n -> n == 0);
    boolean shared = tie.slots().anyMatch(s -> other.slots().anyMatch(s::equals));
    return shared
        && !sum.isEmpty()
        && (sum.values().stream().allMatch(n -> n > 0)
            || sum.values().stream().allMatch(n -> n < 0));
  }

  private static void add(Map<Slot, Integer> sum, Tie tie, int sign) {
    tie.left().forEach(s -> sum.merge(s, sign, Integer::sum));
    tie.right().forEach(s -> sum.merge(s, -sign, Integer::sum));
  }
}
