package dev.tieout.check.repair;

import java.util.BitSet;
import java.util.List;

/** Whether few figures can have a part in every one of several conflicts. */
final class HittingSets {
  private final Effort effort;

  HittingSets(Effort effort) {
    this.effort = effort;
  }

  /** Whether {@code count} figures, or fewer, suffice to have at least one in each conflict. */
  boolean exist(List<BitSet> conflicts, int count) {
    effort.spend(1 + conflicts.size());
    if (conflicts.isEmpty() || count == 0) {
      return conflicts.isEmpty();
    }
    if (count == 1) {
      return !common(conflicts).isEmpty();
    }
    BitSet shortest = shortest(conflicts);
    for (int f = shortest.nextSetBit(0); f >= 0; f = shortest.nextSetBit(f + 1)) {
      if (exist(without(conflicts, f), count - 1)) {
        return true;
      }
    }
    return false;
  }

  /** The conflicts that a figure has no part in. */
  static List<BitSet> without(List<BitSet> conflicts, int figure) {
    return conflicts.stream().filter(c -> !c.get(figure)).toList();
  }

  static BitSet shortest(List<BitSet> conflicts) {
    BitSet shortest = conflicts.get(0);
    for (BitSet conflict : conflicts) {
      shortest = conflict.cardinality() < shortest.cardinality() ? conflict : shortest;
    }
    return shortest;
  }

  private static BitSet common(List<BitSet> conflicts) {
    BitSet common = (BitSet) conflicts.get(0).clone();
    conflicts.forEach(common::and);
    return common;
  }
}
