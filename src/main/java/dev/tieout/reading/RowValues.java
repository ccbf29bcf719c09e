package dev.tieout.reading;

import dev.tieout.form.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the source has for one printed row.
 *
 * @param row the row
 * @param atoms its values in the order of the source
 * @param labelled whether its own label stands before them
 * @param begins whether it is told where they begin, and no empty field before may be one of them
 * @param columns for each cell the grid's column in which the table has it, or -1
 * @param glued whether the source has no separators between values, so that a run of digits is no
 *     damage
 * @param habits what the table shows of empty cells, zeros and totals
 * @param page a page number that nothing parts from the figures before it, and that is none of them
 */
record RowValues(
    PrintedRow row,
    List<Atom> atoms,
    boolean labelled,
    boolean begins,
    int[] columns,
    boolean glued,
    TableHabits habits,
    Optional<Atom> page) {

  /** In a shorter row a figure may have as many digits as there are cells. */
  private static final int FEWEST_IN_CELL = 5;

  /** Whether nothing parts the figures of a table with these rows. */
  static boolean areGlued(List<RowValues> rows) {
    return rows.stream().anyMatch(RowValues::glued);
  }

  /** The same row where its last digits are a page number. */
  RowValues withPage(int digits) {
    Atom last = atoms.get(atoms.size() - 1);
    int from = last.text().length() - digits;
    List<Atom> figures = new ArrayList<>(atoms.subList(0, atoms.size() - 1));
    if (from > 0) {
      figures.add(last.part(0, from, last.before()));
    }
    Atom number = last.part(from, last.text().length(), Boundary.GLUED);
    return new RowValues(
        row, figures, labelled, begins, columns, glued, habits, Optional.of(number));
  }

  /** Whether each cell has exactly one value of its own, and none is empty against all habit. */
  boolean whole() {
    return isFilled() && !closedUp() && (!isOdd() || isInColumns()) && !hasMisfits();
  }

  private boolean hasMisfits() {
    for (int c = 0; c < row.size(); c++) {
      if (misfits(atoms.get(c), c)) {
        return true;
      }
    }
    return false;
  }

  /** Whether an amount of money would count things, in a row that has a cell for amounts. */
  boolean misfits(Atom atom, int cell) {
    if (row.types().get(cell) == ValueType.MONEY || !row.types().contains(ValueType.MONEY)) {
      return false;
    }
    long value = Numbers.of(atom.text());
    boolean broken = Numbers.isNumber(value) && Numbers.plain(value).scale() > 0;
    return broken || atom.text().strip().endsWith("元");
  }

  /** Whether there are as many values as cells, so that none can hold the figures of two. */
  boolean isFilled() {
    return atoms.size() == row.size();
  }

  /** Whether each value stands in the grid's column of its cell. */
  private boolean isInColumns() {
    for (int c = 0; c < columns.length; c++) {
      if (columns[c] < 0 || !atoms.get(c).spot().isIn(columns[c])) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether values are missing and those that are there stand side by side from the first column
   * on. Where a page lacks a cell, all that follow move up by one column, so which one it lacks
   * cannot be told from where the others stand.
   */
  boolean isMovedUp() {
    if (atoms.size() >= row.size()) {
      return false;
    }
    for (int c = 0; c < atoms.size(); c++) {
      if (columns[c] < 0 || !atoms.get(c).spot().isIn(columns[c])) {
        return false;
      }
    }
    return true;
  }

  /** Whether empty cells stand where the table has figures elsewhere. */
  private boolean isOdd() {
    if (figures().isEmpty() || figures().size() == atoms.size()) {
      return false;
    }
    long[] numbers = atoms.stream().mapToLong(a -> Numbers.of(a.text())).toArray();
    return habits.printsZeros()
        || (habits.printsTotals() && TableHabits.omitted(row.ties(), numbers) > 0);
  }

  /**
   * What it counts for that cells are empty which by the habits of the table are not.
   *
   * @param parts what each cell gets
   * @param numbers their values
   */
  double oddness(Part[] parts, long[] numbers) {
    double cost = 0;
    if (habits.printsZeros()) {
      for (Part part : parts) {
        cost += part.isEmpty() ? Costs.EMPTY_ZERO : 0;
      }
    }
    return habits.printsTotals()
        ? cost + Costs.EMPTY_TOTAL * TableHabits.omitted(row.ties(), numbers)
        : cost;
  }

  /** Whether only the order of its figures is left, and the cells between them show no zero. */
  boolean closedUp() {
    return habits.blanks() == Blanks.CLOSED_UP && figures().size() < row.size();
  }

  /** Whether sums prove that each cell that lacks showed a zero, or nothing. */
  boolean leftOut() {
    return habits.blanks() == Blanks.LEFT_OUT;
  }

  /** Whether its values, which nothing parts, can be cut so that all ties of the row hold. */
  boolean addsUp(Work work) {
    return !DigitCuts.of(this, 1, true, work).all().isEmpty();
  }

  /** Whether it has too few characters for all its cells, so that some are certainly lost. */
  boolean isShort() {
    return atoms.stream().mapToInt(a -> Numbers.mostIn(a.text())).sum() < row.size();
  }

  /** How many characters all values have. */
  int characters() {
    return atoms.stream().mapToInt(a -> a.text().length()).sum();
  }

  /** The values that are no empty cells. */
  List<Atom> figures() {
    return BlankStyle.withoutBlanks(atoms);
  }

  /** What the row has for nothing, where it is a sign or an empty cell, always the same. */
  Optional<String> zeroSign() {
    List<String> zeros =
        atoms.stream()
            .filter(a -> a.isZero() || a.isBlank())
            .map(Atom::text)
            .distinct()
            .limit(2)
            .toList();
    return zeros.stream()
        .filter(z -> zeros.size() == 1 && Numbers.of(z) == Numbers.BLANK)
        .findAny();
  }

  /** The same row without its empty cells. */
  RowValues closed() {
    return new RowValues(row, figures(), labelled, begins, columns, glued, habits, page);
  }

  /**
   * Whether all its figures may stand in one cell: it has a single one, with digits enough for all
   * cells, and sums that tell how to cut it.
   */
  boolean isInOneCell() {
    return !glued
        && row.size() >= FEWEST_IN_CELL
        && !row.ties().isEmpty()
        && !isShort()
        && atoms.size() < row.size()
        && figures().size() == 1;
  }

  /** What counts each border between figures that is lost. */
  double glueCost() {
    if (isInOneCell()) {
      return Costs.ROW_IN_CELL / (row.size() - 1);
    }
    return glued ? 0 : row.ties().isEmpty() ? Costs.GLUED_UNTIED : Costs.GLUED;
  }

  double lostCost() {
    if (!glued) {
      return Costs.LOST;
    }
    return isShort() ? 2 * Costs.LOST : Costs.GLUED_LOST;
  }
}
