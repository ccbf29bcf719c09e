package dev.tieout.form;

/**
 * One row × column position of a form's table, by ids.
 *
 * @param table table id, as {@code requests}
 * @param row row id, as {@code granted}
 * @param column column id, as {@code total}
 */
public record Slot(String table, String row, String column) {
  /** {@code table/row/column}, as in the {@code suspects} column. */
  @Override
  public String toString() {
    return table + "/" + row + "/" + column;
  }
}
