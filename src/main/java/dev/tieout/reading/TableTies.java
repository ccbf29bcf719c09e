package dev.tieout.reading;

import dev.tieout.reading.PrintedRow.TieTerms;
import java.util.ArrayList;
import java.util.List;

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

  private static int[] shift(int[] indices, int offset) {
    int[] shifted = new int[indices.length];
    for (int i = 0; i < indices.length; i++) {
      shifted[i] = indices[i] + offset;
    }
    return shifted;
  }
}
