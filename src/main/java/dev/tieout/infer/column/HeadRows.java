package dev.tieout.infer.column;

import dev.tieout.grid.Cell;
import dev.tieout.grid.Grid;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds the rows of the head of a table, and the texts of the head above each column. */
final class HeadRows {
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d ?(?:年|年度)?");

  private HeadRows() {}

  /** Number of rows of the head; 0 when nothing tells it from the rest. */
  static int count(Grid grid) {
    int head = 0;
    while (head < grid.rows() && isHead(grid, head)) {
      head++;
    }
    if (IntStream.range(head, grid.rows()).noneMatch(r -> hasNumber(grid, r))) {
      return isNamed(grid) ? 1 : 0;
    }
    return head;
  }

  /** A row without a number; behind the first one, a label alone is the head of a group. */
  private static boolean isHead(Grid grid, int row) {
    boolean alone = row > 0 && isLabelAlone(grid, row);
    boolean body = row > 0 && (alone || spansNames(grid, row) || hasMissing(grid, row));
    return !body && (hasNoNumber(grid, row) || isYears(grid, row));
  }

  /**
   * Whether a cell with words covers columns that the row above names one by one: a head goes from
   * the whole to its parts. A unit may stand below the names.
   */
  private static boolean spansNames(Grid grid, int row) {
    return filled(grid, row).stream()
        .filter(c -> c.row() == row && c.columnSpan() > 1 && !Units.isStated(c.text()))
        .anyMatch(c -> names(grid, c) == c.columnSpan());
  }

  /** How many different names the row above has over a cell, each for one column. */
  private static long names(Grid grid, Cell cell) {
    return IntStream.range(cell.column(), cell.column() + cell.columnSpan())
        .mapToObj(c -> grid.at(cell.row() - 1, c))
        .flatMap(Optional::stream)
        .filter(above -> above.columnSpan() == 1 && !above.text().isBlank())
        .map(Cell::text)
        .distinct()
        .count();
  }

  private static boolean isLabelAlone(Grid grid, int row) {
    return grid.at(row, 0).filter(c -> c.columnSpan() < grid.columns()).isPresent()
        && filled(grid, row).stream().allMatch(c -> c.column() == 0);
  }

  /** Whether a cell behind the label has a sign that there is no value. */
  private static boolean hasMissing(Grid grid, int row) {
    return filled(grid, row).stream()
        .anyMatch(c -> c.column() > 0 && ColumnCells.statesNothing(c.text()));
  }

  private static List<Cell> filled(Grid grid, int row) {
    List<Cell> cells = new ArrayList<>();
    for (int c = 0; c < grid.columns(); c++) {
      int column = c;
      grid.at(row, c)
          .filter(cell -> !cell.text().isBlank() && cell.column() == column)
          .ifPresent(cells::add);
    }
    return cells;
  }

  private static boolean hasNoNumber(Grid grid, int row) {
    return !filled(grid, row).isEmpty() && !hasNumber(grid, row);
  }

  private static boolean hasNumber(Grid grid, int row) {
    return filled(grid, row).stream().anyMatch(c -> Token.of(c.text()).isPresent());
  }

  /** Different years in order behind the labels are a head, if no row below looks like it. */
  private static boolean isYears(Grid grid, int row) {
    List<String> years =
        filled(grid, row).stream().filter(c -> c.column() > 0).map(Cell::text).toList();
    boolean all = !years.isEmpty() && years.stream().allMatch(t -> YEAR.matcher(t).matches());
    TreeSet<String> sorted = new TreeSet<>(years);
    boolean ordered =
        years.equals(List.copyOf(sorted)) || years.equals(List.copyOf(sorted.descendingSet()));
    return all && ordered && row + 1 < grid.rows() && !hasYearBelow(grid, row);
  }

  private static boolean hasYearBelow(Grid grid, int row) {
    return filled(grid, row + 1).stream()
        .anyMatch(c -> c.column() > 0 && YEAR.matcher(c.text()).matches());
  }

  /** Whether the first row of a table of words names each column, no two alike. */
  private static boolean isNamed(Grid grid) {
    List<Cell> cells = filled(grid, 0);
    long names = cells.stream().map(Cell::text).distinct().count();
    return grid.rows() > 2 && names == grid.columns() && cells.size() == grid.columns();
  }

  /** The texts above a column, from the top; a title over all columns is none of them. */
  static List<String> path(Grid grid, int column, int head) {
    List<String> path = new ArrayList<>();
    for (int r = 0; r < head; r++) {
      int row = r;
      grid.at(r, column)
          .filter(c -> c.row() == row && c.columnSpan() < grid.columns())
          .map(c -> c.text().strip())
          .filter(t -> !t.isEmpty())
          .ifPresent(path::add);
    }
    return path;
  }
}
