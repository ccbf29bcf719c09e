package dev.tieout.reading;

import dev.tieout.reading.PrintedRow.TieTerms;
import java.util.ArrayList;
import java.util.List;

/**
 * The ties of a table by the cells that they tie, so that what one cell changes need not be looked
 * for in all of them. Made once for all choices that are weighed.
 */
final class TieIndex {
  private final List<TieTerms> ties;
  private final int cells;
  private int[][] byCell = new int[0][];

  /** For each tie and cell how often the cell counts. */
  private int[][] factors = new int[0][];

  private int mostOfCell;

  TieIndex(List<TieTerms> ties, int cells) {
    this.ties = List.copyOf(ties);
    this.cells = cells;
  }

  /** Where no tie is broken nobody asks for the ties of a cell. */
  private void index() {
    List<List<Integer>> of = new ArrayList<>();
    for (int cell = 0; cell < cells; cell++) {
      of.add(new ArrayList<>());
    }
    factors = new int[ties.size()][cells];
    for (int tie = 0; tie < ties.size(); tie++) {
      add(ties.get(tie).left(), tie, 1, of);
      add(ties.get(tie).right(), tie, -1, of);
    }
    byCell =
        of.stream()
            .map(c -> c.stream().mapToInt(Integer::intValue).toArray())
            .toArray(int[][]::new);
    mostOfCell = of.stream().mapToInt(List::size).max().orElse(0);
  }

  private void add(int[] side, int tie, int sign, List<List<Integer>> byCell) {
    for (int cell : side) {
      factors[tie][cell] += sign;
      List<Integer> of = byCell.get(cell);
      if (of.isEmpty() || of.get(of.size() - 1) != tie) {
        of.add(tie);
      }
    }
  }

  /** An index of all ties of a table. */
  static TieIndex of(PrintedTable table) {
    int cells = table.rows().stream().mapToInt(PrintedRow::size).sum();
    return new TieIndex(TableTies.all(table), cells);
  }

  List<TieTerms> ties() {
    return ties;
  }

  /** How many cells the table has. */
  int cells() {
    return cells;
  }

  /** Indices of the ties that have a cell, ascending. */
  int[] of(int cell) {
    if (byCell.length == 0) {
      index();
    }
    return byCell[cell];
  }

  /** How many ties one cell has at most. */
  int mostOfCell() {
    if (byCell.length == 0) {
      index();
    }
    return mostOfCell;
  }

  /** How often the cell counts in the difference of the tie's sides: less than 0 on the right. */
  long factor(int tie, int cell) {
    if (byCell.length == 0) {
      index();
    }
    return factors[tie][cell];
  }
}
