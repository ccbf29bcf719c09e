package dev.tieout.form;

import java.util.Optional;

/**
 * Names slots across the editions of a form: table, row and column ids, where {@code *} at the end
 * stands for any ending.
 *
 * @param table table id
 * @param row row id
 * @param column column id
 */
public record SlotPattern(String table, String row, String column) {
  /** Whether it names the slot. */
  public boolean matches(Slot slot) {
    return matches(table, slot.table())
        && matches(row, slot.row())
        && matches(column, slot.column());
  }

  /** The slot that it names, when it names exactly one. */
  public Optional<Slot> slot() {
    return (table + row + column).indexOf('*') < 0
        ? Optional.of(new Slot(table, row, column))
        : Optional.empty();
  }

  private static boolean matches(String pattern, String id) {
    return pattern.endsWith("*")
        ? id.startsWith(pattern.substring(0, pattern.length() - 1))
        : id.equals(pattern);
  }

  @Override
  public String toString() {
    return table + "/" + row + "/" + column;
  }
}
