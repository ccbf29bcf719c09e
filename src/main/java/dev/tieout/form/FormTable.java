package dev.tieout.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One table of a form.
 *
 * @param id its id, as {@code requests}
 * @param title its heading on the form, outermost part first
 * @param furniture further words printed inside the table that label no slot
 * @param rows rows with values, in printed order
 * @param columns columns, in printed order
 * @param layouts ways in which bodies print it, the form's own first
 * @param ties all ties between its slots
 * @param ledger what is particular to a table that is read from a grid and whose rows are in part
 *     those of the body; empty for a table whose rows are laid down
 */
public record FormTable(
    String id,
    List<Label> title,
    List<Label> furniture,
    List<FormRow> rows,
    List<FormColumn> columns,
    List<Layout> layouts,
    List<Tie> ties,
    Optional<Ledger> ledger) {
  public FormTable {
    title = List.copyOf(title);
    furniture = List.copyOf(furniture);
    rows = List.copyOf(rows);
    columns = List.copyOf(columns);
    layouts = List.copyOf(layouts);
    ties = List.copyOf(ties);
  }

  /** A table whose rows are laid down. */
  public FormTable(
      String id,
      List<Label> title,
      List<Label> furniture,
      List<FormRow> rows,
      List<FormColumn> columns,
      List<Layout> layouts,
      List<Tie> ties) {
    this(id, title, furniture, rows, columns, layouts, ties, Optional.empty());
  }

  /** The same table with the rows that a body prints, and the ties between them. */
  public FormTable with(List<FormRow> printed) {
    FormTable bare =
        new FormTable(id, title, furniture, printed, columns, layouts, List.of(), ledger);
    return bare.tied(ledger.map(l -> l.ties(bare)).orElse(ties));
  }

  /** The same table with these ties. */
  FormTable tied(List<Tie> others) {
    return new FormTable(id, title, furniture, rows, columns, layouts, others, ledger);
  }

  /** The same table, read as a ledger; without ties, which its rows bring. */
  FormTable as(Ledger kind) {
    return new FormTable(
        id, title, furniture, rows, columns, layouts, List.of(), Optional.of(kind));
  }

  /** Whether a text can be the code of a row that the form does not lay down. */
  public boolean hasCode(String text) {
    return ledger.filter(l -> l.isCode(text)).isPresent();
  }

  /** How a table is printed. */
  public enum Layout {
    /** Each row on a line of its own. */
    DOWN,
    /** All rows side by side on one line. */
    ACROSS
  }

  /** The slot of a row and a column. */
  public Slot slot(FormRow row, FormColumn column) {
    return new Slot(id, row.id(), column.id());
  }

  /** All slots, row by row. */
  public Stream<Slot> slots() {
    return rows.stream().flatMap(r -> columns.stream().map(c -> slot(r, c)));
  }

  /** What a slot takes: what its row says, else its column. */
  public ValueType type(Slot slot) {
    for (FormRow row : rows) {
      if (row.type().isPresent() && row.id().equals(slot.row())) {
        return row.type().get();
      }
    }
    return column(slot.column()).type();
  }

  /** Whether a slot of the table takes numbers of that type. */
  public boolean takes(ValueType type) {
    return columns.stream().anyMatch(c -> c.type() == type)
        || rows.stream().anyMatch(r -> r.type().equals(Optional.of(type)));
  }

  /**
   * The row of that id.
   *
   * @throws IllegalArgumentException when there is none
   */
  public FormRow row(String rowId) {
    for (FormRow row : rows) {
      if (row.id().equals(rowId)) {
        return row;
      }
    }
    throw new IllegalArgumentException("table %s has no row %s".formatted(id, rowId));
  }

  /**
   * The column of that id.
   *
   * @throws IllegalArgumentException when there is none
   */
  public FormColumn column(String columnId) {
    for (FormColumn column : columns) {
      if (column.id().equals(columnId)) {
        return column;
      }
    }
    throw new IllegalArgumentException("table %s has no column %s".formatted(id, columnId));
  }

  /** The official label of a row with the labels that it stands under, parted by {@code /}. */
  public String path(FormRow row) {
    return path(row.groups(), row.label());
  }

  /** The official label of a column with the labels over it, parted by {@code /}. */
  public String path(FormColumn column) {
    return path(column.groups(), column.label());
  }

  private static String path(List<Label> groups, Label label) {
    return Stream.concat(groups.stream(), Stream.of(label))
        .map(Label::text)
        .collect(Collectors.joining("/"));
  }
}
