package dev.tieout.reading;

import dev.tieout.form.Slot;
import dev.tieout.form.Tie;
import dev.tieout.form.ValueType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

  /** The row where the source lacks one of its cells. */
  PrintedRow without(int cell) {
    int[] indices = new int[size()];
    for (int i = 0; i < indices.length; i++) {
      indices[i] = i == cell ? -1 : i < cell ? i : i - 1;
    }
    List<TieTerms> left = ties.stream().flatMap(t -> t.at(indices).stream()).toList();
    return new PrintedRow(formRow, without(slots, cell), without(types, cell), left);
  }

  private static <T> List<T> without(List<T> all, int index) {
    List<T> left = new ArrayList<>(all);
    left.remove(index);
    return left;
  }

  /**
   * A tie by indices: the sum of {@code left} and the sum of {@code right}.
   *
   * @param tie the tie itself
   * @param left indices of the slots on the left
   * @param right indices of the slots on the right
   * @param isAtMost whether the left may be less than the right
   */
  record TieTerms(Tie tie, int[] left, int[] right, boolean isAtMost) {
    static TieTerms of(Tie tie, Map<Slot, Integer> indices) {
      return new TieTerms(
          tie, indices(tie.left(), indices), indices(tie.right(), indices), tie.isAtMost());
    }

    /**
     * What is left of the tie where slots are missing whose figures are not negative: the side that
     * lacks some is at most the other. Empty when that says nothing.
     *
     * @param indices the new index of each old one, -1 for a missing slot
     */
    Optional<TieTerms> at(int[] indices) {
      int[] less = present(left, indices);
      int[] more = present(right, indices);
      boolean lessLacks = less.length < left.length;
      boolean moreLacks = more.length < right.length;
      if (!lessLacks && !moreLacks) {
        return Optional.of(new TieTerms(tie, less, more, isAtMost));
      }
      if (less.length == 0 || more.length == 0 || (moreLacks && (lessLacks || isAtMost))) {
        return Optional.empty();
      }
      return Optional.of(
          moreLacks ? new TieTerms(tie, more, less, true) : new TieTerms(tie, less, more, true));
    }

    private static int[] present(int[] side, int[] indices) {
      return Arrays.stream(side).map(i -> indices[i]).filter(i -> i >= 0).toArray();
    }

    private static int[] indices(List<Slot> wanted, Map<Slot, Integer> indices) {
      return wanted.stream().mapToInt(s -> indices.getOrDefault(s, -1)).toArray();
    }

    boolean has(int index) {
      return hasLeft(index) || contains(right, index);
    }

    boolean hasLeft(int index) {
      return contains(left, index);
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
