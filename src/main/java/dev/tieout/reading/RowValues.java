package dev.tieout.reading;

import java.util.List;

/**
 * What the source has for one printed row.
 *
 * @param row the row
 * @param atoms its values in the order of the source
 * @param labelled whether its own label stands before them
 * @param columns for each cell the grid's column in which the table has it, or -1
 * @param glued whether the source has no separators between values, so that a run of digits is no
 *     damage
 * @param blanks what the empty cells of the table tell
 */
record RowValues(
    PrintedRow row,
    List<Atom> atoms,
    boolean labelled,
    int[] columns,
    boolean glued,
    Blanks blanks) {

  /** Whether each cell has exactly one value of its own. */
  boolean whole() {
    return atoms.size() == row.size() && !closedUp();
  }

  /** Whether only the order of its figures is left, and the cells between them show no zero. */
  boolean closedUp() {
    return blanks == Blanks.CLOSED_UP && figures().size() < row.size();
  }

  /** The values that are no empty cells. */
  List<Atom> figures() {
    return BlankStyle.withoutBlanks(atoms);
  }

  /** The same row without its empty cells. */
  RowValues closed() {
    return new RowValues(row, figures(), labelled, columns, glued, blanks);
  }

  double glueCost() {
    return glued ? 0 : row.ties().isEmpty() ? Costs.GLUED_UNTIED : Costs.GLUED;
  }

  double lostCost() {
    return glued ? 2 * Costs.LOST : Costs.LOST;
  }
}
