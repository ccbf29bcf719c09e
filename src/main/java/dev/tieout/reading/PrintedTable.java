package dev.tieout.reading;

import dev.tieout.form.FormColumn;
import dev.tieout.form.FormRow;
import dev.tieout.form.FormTable;
import dev.tieout.form.FormTable.Layout;
import dev.tieout.form.Slot;
import dev.tieout.reading.PrintedRow.TieTerms;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A table of a form in one of its layouts: rows as printed, and the ties between them.
 *
 * @param index index of the table in the {@link Lexicon}
 * @param table the table
 * @param layout how it is printed
 * @param rows its printed rows
 * @param slots all slots, printed row by printed row
 * @param ties ties between slots of several rows, by index in {@code slots}
 * @param order the form's columns by index in the order in which they are printed, also one that is
 *     left out
 * @param isGuessed whether a column is left out as lost though no head tells which one was
 */
record PrintedTable(
    int index,
    FormTable table,
    Layout layout,
    List<PrintedRow> rows,
    List<Slot> slots,
    List<TieTerms> ties,
    List<Integer> order,
    boolean isGuessed) {

  /** The table as the form has it. */
  static PrintedTable of(int index, FormTable table, Layout layout) {
    return of(index, table, layout, IntStream.range(0, table.columns().size()).boxed().toList());
  }

  /** The table with its columns in another order; across, those of each row. */
  PrintedTable arranged(List<Integer> columns) {
    return of(index, table, layout, columns);
  }

  private static PrintedTable of(int index, FormTable table, Layout layout, List<Integer> order) {
    List<FormColumn> columns = order.stream().map(table.columns()::get).toList();
    List<PrintedRow> rows =
        layout == Layout.DOWN ? down(table, columns) : List.of(across(table, columns));
    List<Slot> slots = rows.stream().flatMap(r -> r.slots().stream()).toList();
    Map<Slot, Integer> indices = indices(slots);
    Set<Object> inner = new HashSet<>();
    rows.forEach(r -> r.ties().forEach(t -> inner.add(t.tie())));
    List<TieTerms> ties =
        table.ties().stream()
            .filter(t -> !inner.contains(t))
            .map(t -> TieTerms.of(t, indices))
            .toList();
    return new PrintedTable(index, table, layout, rows, slots, ties, order, false);
  }

  /**
   * The same table where the source lacks a column: its slots are in no printed row.
   *
   * @param column the form's index of the column
   * @param isNamed whether the heads tell which column is lost
   */
  PrintedTable without(int column, boolean isNamed) {
    int columns = table.columns().size();
    int at = order.indexOf(column);
    List<PrintedRow> left = rows.stream().map(r -> r.without(at)).toList();
    int[] indices = new int[slots.size()];
    int next = 0;
    for (int i = 0; i < indices.length; i++) {
      indices[i] = i % columns == at ? -1 : next++;
    }
    return new PrintedTable(
        index,
        table,
        layout,
        left,
        left.stream().flatMap(r -> r.slots().stream()).toList(),
        ties.stream().flatMap(t -> t.at(indices).stream()).toList(),
        order,
        !isNamed);
  }

  /** The same table with its columns as the form has them. */
  PrintedTable inFormOrder() {
    return of(index, table, layout);
  }

  /** Whether its columns are printed in another order than that of the form. */
  boolean isArranged() {
    return IntStream.range(0, order.size()).anyMatch(i -> order.get(i) != i);
  }

  /** Whether both have the same columns. */
  boolean hasColumnsOf(PrintedTable other) {
    return rows.get(0).slots().equals(other.rows.get(0).slots());
  }

  private static List<PrintedRow> down(FormTable table, List<FormColumn> columns) {
    List<PrintedRow> rows = new ArrayList<>();
    for (int r = 0; r < table.rows().size(); r++) {
      FormRow row = table.rows().get(r);
      List<Slot> slots = columns.stream().map(c -> table.slot(row, c)).toList();
      rows.add(row(r, table, slots));
    }
    return rows;
  }

  private static PrintedRow across(FormTable table, List<FormColumn> columns) {
    List<Slot> slots =
        table.rows().stream().flatMap(r -> columns.stream().map(c -> table.slot(r, c))).toList();
    return row(-1, table, slots);
  }

  private static PrintedRow row(int formRow, FormTable table, List<Slot> slots) {
    Map<Slot, Integer> own = indices(slots);
    List<TieTerms> ties =
        table.ties().stream()
            .filter(t -> t.slots().allMatch(own::containsKey))
            .map(t -> TieTerms.of(t, own))
            .toList();
    return new PrintedRow(formRow, slots, slots.stream().map(table::type).toList(), ties);
  }

  private static Map<Slot, Integer> indices(List<Slot> slots) {
    Map<Slot, Integer> indices = new HashMap<>();
    for (Slot slot : slots) {
      indices.putIfAbsent(slot, indices.size());
    }
    return indices;
  }

  /** How a label bears on a printed row, best case first. */
  Bearing bearing(Item item, int row) {
    Bearing best = Bearing.FOREIGN;
    for (Role role : item.roles()) {
      if (role.table() == index) {
        best = best.better(bearing(role, rows.get(row).formRow()));
      }
    }
    return best;
  }

  /** Whether a label belongs above the values: a title, a column, and across also the rows. */
  boolean isHead(Item item) {
    return item.roles().stream()
        .anyMatch(r -> r.table() == index && (r.isHead() || layout == Layout.ACROSS));
  }

  private static Bearing bearing(Role role, int formRow) {
    if (role.isHead() || formRow < 0) {
      return Bearing.HEAD;
    }
    if (role.covers(formRow)) {
      return role.isRow() ? Bearing.OWN : Bearing.GROUP;
    }
    return Bearing.FOREIGN;
  }

  /** What a label is to a row; the order is that of preference. */
  enum Bearing {
    OWN,
    GROUP,
    HEAD,
    FOREIGN;

    Bearing better(Bearing other) {
      return compareTo(other) <= 0 ? this : other;
    }
  }
}
