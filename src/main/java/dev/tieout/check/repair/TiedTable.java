package dev.tieout.check.repair;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A problem whose figures stand in rows and columns.
 *
 * @param problem the figures, row by row, and their ties
 * @param columns number of columns
 */
public record TiedTable(RepairProblem problem, int columns) {
  public TiedTable {
    if (columns < 1 || problem.variables().size() % columns != 0) {
      throw new IllegalArgumentException(
          "%d figures do not fill rows of %d".formatted(problem.variables().size(), columns));
    }
  }

  int rows() {
    return problem.variables().size() / columns;
  }

  int row(int variable) {
    return variable / columns;
  }

  int column(int variable) {
    return variable % columns;
  }

  /** What is stated; 0 for a missing figure. */
  long value(int variable) {
    return problem.variables().get(variable).value();
  }

  boolean isMissing(int variable) {
    return problem.variables().get(variable).missing();
  }

  /** The figures of a row, in order. */
  List<Integer> rowCells(int row) {
    return IntStream.range(0, columns).mapToObj(c -> row * columns + c).toList();
  }

  /** The figures of a column, in order. */
  List<Integer> columnCells(int column) {
    return IntStream.range(0, rows()).mapToObj(r -> r * columns + column).toList();
  }

  /** The same table with another problem of the same size. */
  TiedTable with(RepairProblem other) {
    return new TiedTable(other, columns);
  }
}
