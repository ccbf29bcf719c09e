package dev.tieout.reading;

import dev.tieout.form.Slot;
import dev.tieout.form.Tie;
import dev.tieout.form.ValueType;
import java.util.List;
import java.util.Map;

/**
 * A row as it is printed.
 *
 * @param formRow index of the form's row, or -1 when all rows stand side by side
 * @param slots its slots, from left to right
 * @param types what each slot takes
 * @param ties ties between slots of this row alone
 */
record PrintedRow(int formRow, List<Slot> slots, List<ValueType> types, List<TieTerms> ties) {
  PrintedRow {
    slots = List.copyOf(slots);
    types = List.copyOf(types);
    ties = List.copyOf(ties);
  }

  int size() {
    return slots.size();
  }

  /**
   * A tie by indices: the sum of {@code left} and the sum of {@code right}.
   *
   * @param tie the tie itself
   * @param left indices of the slots on the left
   * @param right indices of the slots on the right
   */
  record TieTerms(Tie tie, int[] left, int[] right) {
    static TieTerms of(Tie tie, Map<Slot, Integer> indices) {
      return new TieTerms(tie, indices(tie.left(), indices), indices(tie.right(), indices));
    }

    private static int[] indices(List<Slot> wanted, Map<Slot, Integer> indices) {
      return wanted.stream().mapToInt(s -> indices.getOrDefault(s, -1)).toArray();
    }

    boolean has(int index) {
      return contains(left, index) || contains(right, index);
    }

    private static boolean contains(int[] all, int index) {
      for (int i : all) {
        if (i == index) {
          return true;
        }
      }
      return false;
    }
  }
}
