package dev.tieout.reading;

import dev.tieout.form.FormColumn;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Columns of a grid that belong together: those with the code and the name of a row, and those with
 * its figures. Grids often have two side by side, as income and spending.
 *
 * @param codes columns of the grid with a part of the code
 * @param names columns of the grid with the name
 * @param figures columns of the grid with figures, by the column of the form
 */
record LedgerBlock(List<Integer> codes, List<Integer> names, Map<String, Integer> figures) {

  /** The range of columns of each block, from left to right. */
  static List<int[]> ranges(LedgerHead head, int columns) {
    List<int[]> ranges = new ArrayList<>();
    int start = 0;
    for (int c = 1; c <= columns; c++) {
      boolean ends =
          c == columns
              || (head.use(c) != LedgerHead.Use.FIGURES
                  && head.use(c - 1) == LedgerHead.Use.FIGURES);
      if (ends) {
        ranges.add(new int[] {start, c});
        start = c;
      }
    }
    return ranges;
  }

  /**
   * The block of a range of columns; empty when a column of figures is none of the table's, or one
   * of the table's is not there.
   */
  static Optional<LedgerBlock> of(LedgerHead head, int[] range, List<FormColumn> wanted) {
    List<Integer> codes = new ArrayList<>();
    List<Integer> names = new ArrayList<>();
    Map<String, Integer> figures = new LinkedHashMap<>();
    for (int c = range[0]; c < range[1]; c++) {
      switch (head.use(c)) {
        case CODE -> codes.add(c);
        case NAME -> names.add(c);
        case FIGURES -> {
          Optional<FormColumn> column = head.column(c);
          if (column.isEmpty() || figures.put(column.get().id(), c) != null) {
            return Optional.empty();
          }
        }
      }
    }
    Set<String> all = new HashSet<>(wanted.stream().map(FormColumn::id).toList());
    return figures.keySet().equals(all)
        ? Optional.of(new LedgerBlock(codes, names, figures))
        : Optional.empty();
  }
}
