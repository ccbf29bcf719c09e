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
  private final List<List<Integer>> byCell = new ArrayList<>();

  /** For each tie and cell how often the cell counts. */
  private int[][] factors = new int[0][];

  private int mostOfCell;

  TieIndex(List<TieTerms> ties, int cells) {
    this.ties = List.copyOf(ties);
    this.cells = cells;
  }

  /** Where no tie is broken nobody asks for the ties of a cell. */
  private void index() {
    for (int cell = 0; cell < cells; cell++) {
      byCell.add(new ArrayList<>());
    }
    factors = new int[ties.size()][cells];
    for (int tie = 0; tie < ties.size(); tie++) {
      add(ties.get(tie).left(), tie, 1);
      add(ties.get(tie).right(), tie, -1);
    }
    mostOfCell = byCell.stream().mapToInt(List::size).max().orElse(0);
  }

  private void add(int[] side, int tie, int sign) {
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
  List<Integer> of(int cell) {
    if (byCell.isEmpty()) {
      index();
    }
    return byCell.get(cell);
  }

  /** How many ties one cell has at most. */
  int mostOfCell() {
    if (byCell.isEmpty()) {
      index();
    }
    return mostOfCell;
  }

  /** How often the cell counts in the difference of the tie's sides: less than 0 on the right. */
  long factor(int tie, int cell) {
    if (byCell.isEmpty()) {
      index();
    }
    return factors[tie][cell];
  }
}
