package dev.tieout.reading;

import dev.tieout.reading.PrintedRow.TieTerms;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** All ties of a printed table by index in its slots. */
final class TableTies {
  private TableTies() {}

  static List<TieTerms> all(PrintedTable table) {
    List<TieTerms> all = new ArrayList<>(table.ties());
    int offset = 0;
    for (PrintedRow row : table.rows()) {
      for (TieTerms tie : row.ties()) {
        all.add(
            new TieTerms(
                tie.tie(), shift(tie.left(), offset), shift(tie.right(), offset), tie.isAtMost()));
      }
      offset += row.size();
    }
    return all;
  }

  /**
   * The ties between rows that are left when nothing is known of one row: where it stands alone on
   * one side of a tie, as a total does, the other side takes its place in all other ties.
   *
   * @param from index of the row's first slot
   * @param to index behind its last slot
   */
  static List<TieTerms> without(List<TieTerms> ties, int from, int to) {
    List<TieTerms> left = new ArrayList<>();
    for (TieTerms tie : ties) {
      int slot = IntStream.range(from, to).filter(tie::has).findFirst().orElse(-1);
      if (slot < 0) {
        left.add(tie);
        continue;
      }
      for (TieTerms other : ties) {
        if (!other.equals(tie) && isTotal(other, slot) && !tie.isAtMost() && !other.isAtMost()) {
          int[] instead = other.left().length == 1 ? other.right() : other.left();
          left.add(
              new TieTerms(
                  tie.tie(),
                  replaced(tie.left(), slot, instead),
                  replaced(tie.right(), slot, instead),
                  false));
        }
      }
    }
    return left;
  }

  private static boolean isTotal(TieTerms tie, int slot) {
    return (tie.left().length == 1 && tie.left()[0] == slot)
        || (tie.right().length == 1 && tie.right()[0] == slot);
  }

  private static int[] replaced(int[] side, int slot, int[] instead) {
    return Arrays.stream(side)
        .flatMap(i -> i == slot ? Arrays.stream(instead) : IntStream.of(i))
        .toArray();
  }

  private static int[] shift(int[] indices, int offset) {
    int[] shifted = new int[indices.length];
    for (int i = 0; i < indices.length; i++) {
      shifted[i] = indices[i] + offset;
    }
    return shifted;
  }
}
