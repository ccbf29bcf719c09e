package dev.tieout.form;

/**
 * One row × column position of a form's table, by ids.
 *
 * @param table table id, as {@code requests}
 * @param row row id, as {@code granted}
 * @param column column id, as {@code total}
 */
public record Slot(String table, String row, String column) {
  // Written out, since slots are looked up for every figure of every tie and the generated ones are
  // slower.
  @Override
  public boolean equals(Object o) {
    return this == o
        || (o instanceof Slot s
            && row.equals(s.row)
            && column.equals(s.column)
            && table.equals(s.table));
  }

  @Override
  public int hashCode() {
    return 31 * (31 * row.hashCode() + column.hashCode()) + table.hashCode();
  }

  /** {@code table/row/column}, as in the {@code suspects} column. */
  @Override
  public String toString() {
    return table + "/" + row + "/" + column;
  }
}
