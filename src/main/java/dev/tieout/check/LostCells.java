package dev.tieout.check;

import dev.tieout.form.FormColumn;
import dev.tieout.form.FormRow;
import dev.tieout.form.FormTable;
import dev.tieout.form.Slot;
import dev.tieout.reading.Condition;
import dev.tieout.record.Figure;
import dev.tieout.record.FigureState;
import dev.tieout.record.TableRecord;
import dev.tieout.source.Place;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Cells that the form has and the source lacks: one finding for all rows that are lost whole, one
 * for all such columns, and one for each row that lacks some cells.
 */
final class LostCells implements TableCheck {
  @Override
  public List<Finding> check(TableRecord table) {
    List<Slot> lost = Slots.in(table, FigureState.LOST);
    FormTable form = table.table();
    boolean leftOut = table.why().condition() == Condition.ZEROS_LEFT_OUT;
    if (lost.isEmpty() || leftOut || Slots.isUnreadable(table)) {
      return List.of();
    }
    List<String> rows =
        form.rows().stream().map(FormRow::id).filter(r -> isLostRow(table, r)).toList();
    List<String> columns =
        form.columns().stream().map(FormColumn::id).filter(c -> isLostColumn(table, c)).toList();
    List<Finding> found = new ArrayList<>();
    if (!rows.isEmpty()) {
      found.add(lines("lost-row", table, rows, List.of()));
    }
    if (!columns.isEmpty()) {
      found.add(lines("lost-column", table, List.of(), columns));
    }
    List<Slot> single =
        lost.stream()
            .filter(s -> !rows.contains(s.row()) && !columns.contains(s.column()))
            .toList();
    Slots.byRow(single).forEach(cells -> found.add(cells(table, cells)));
    return found;
  }

  private static boolean isLostRow(TableRecord table, String row) {
    return table.table().columns().stream()
        .allMatch(c -> isLost(table.figure(row, c.id()).state()));
  }

  private static boolean isLostColumn(TableRecord table, String column) {
    return table.table().rows().size() > 1
        && table.table().rows().stream()
            .allMatch(r -> isLost(table.figure(r.id(), column).state()));
  }

  private static boolean isLost(FigureState state) {
    return state == FigureState.LOST;
  }

  private static Finding lines(
      String code, TableRecord table, List<String> rows, List<String> columns) {
    FormTable form = table.table();
    Arguments arguments =
        new Arguments()
            .put("count", rows.size() + columns.size())
            .name("rows", n -> n.all(rows, r -> n.row(form, r)))
            .name("columns", n -> n.all(columns, c -> n.column(form, c)));
    return FindingCatalogue.finding(code, table.place())
        .at(form.id(), Slots.only(rows), Slots.only(columns))
        .arguments(arguments.map())
        .build();
  }

  private static Finding cells(TableRecord table, List<Slot> cells) {
    FormTable form = table.table();
    ImpliedValues implied = new ImpliedValues(table);
    Slot first = cells.get(0);
    List<String> columns = cells.stream().map(Slot::column).toList();
    List<String> values = cells.stream().map(s -> implied.of(s).orElse("?")).toList();
    boolean known = values.stream().anyMatch(v -> !v.equals("?"));
    Arguments arguments =
        new Arguments()
            .put("count", cells.size())
            .put("value", known ? String.join(" ", values) : "")
            .name("row", n -> n.row(form, first.row()))
            .name("columns", n -> n.all(columns, c -> n.column(form, c)));
    List<String> equal = cells.size() == 1 ? equal(table, first, implied.of(first)) : List.of();
    arguments.name("equal", n -> n.all(equal, c -> n.column(form, c)));
    Finding.Builder finding =
        FindingCatalogue.finding(
            cells.size() == 1 ? "lost-cell" : "lost-cells", place(table, first));
    return finding
        .at(form.id(), first.row(), Slots.only(columns))
        .suspects(cells.size() == 1 ? suspects(table, first, equal) : List.of())
        .found("", known ? String.join(" ", values) : "")
        .arguments(arguments.map())
        .build();
  }

  /**
   * The cells of which any may be the lost one; where a body may print all rows on one line, those
   * of the rows beside it as well, as far as their figures are equal.
   */
  private static List<Slot> suspects(TableRecord table, Slot lost, List<String> equal) {
    FormTable form = table.table();
    List<Slot> row = equal.stream().map(c -> new Slot(form.id(), lost.row(), c)).toList();
    if (row.isEmpty() || !form.layouts().contains(FormTable.Layout.ACROSS)) {
      return row;
    }
    List<Slot> all = form.slots().toList();
    Optional<BigDecimal> value = row.stream().flatMap(s -> number(table, s).stream()).findFirst();
    int from = all.indexOf(row.get(0));
    int to = all.indexOf(row.get(row.size() - 1));
    while (from > 0 && same(value, number(table, all.get(from - 1)))) {
      from--;
    }
    while (to + 1 < all.size() && same(value, number(table, all.get(to + 1)))) {
      to++;
    }
    return all.subList(from, to + 1);
  }

  /** The first place of the row; that of the table when the row has none. */
  private static Place place(TableRecord table, Slot slot) {
    return table.table().columns().stream()
        .map(c -> table.figure(slot.row(), c.id()).place())
        .filter(p -> !p.equals(Place.none()))
        .findFirst()
        .orElse(table.place());
  }

  /**
   * The cells of the row of which any may be the lost one, as their figures are equal and stand
   * side by side; empty when only the lost one can be.
   *
   * @param value what the lost cell must be, if that is known
   */
  private static List<String> equal(TableRecord table, Slot lost, Optional<String> value) {
    List<String> columns = table.table().columns().stream().map(FormColumn::id).toList();
    int at = columns.indexOf(lost.column());
    int from = at;
    int to = at;
    Optional<String> left = says(table, lost, at - 1, value);
    Optional<String> right = says(table, lost, at + 1, value);
    while (left.isPresent() && left.equals(says(table, lost, from - 1))) {
      from--;
    }
    while (right.isPresent() && right.equals(says(table, lost, to + 1))) {
      to++;
    }
    return from == to ? List.of() : columns.subList(from, to + 1);
  }

  private static boolean same(Optional<BigDecimal> a, Optional<BigDecimal> b) {
    return a.isPresent() && b.isPresent() && a.get().compareTo(b.get()) == 0;
  }

  /** What the lost cell must say, or may as it says the same as the one beside it. */
  private static Optional<String> says(
      TableRecord table, Slot lost, int column, Optional<String> value) {
    Optional<String> beside = says(table, lost, column);
    // Who leaves zeros empty did not print one here.
    boolean empty = beside.filter(String::isEmpty).isPresent();
    return value.filter(v -> !(empty && v.equals("0"))).or(() -> beside);
  }

  /** What the cell of a column says: a number, or nothing where it is empty. */
  private static Optional<String> says(TableRecord table, Slot lost, int column) {
    List<FormColumn> columns = table.table().columns();
    if (column < 0 || column >= columns.size()) {
      return Optional.empty();
    }
    Slot slot = new Slot(lost.table(), lost.row(), columns.get(column).id());
    return table.figure(slot).state() == FigureState.BLANK
        ? Optional.of("")
        : number(table, slot).map(n -> n.stripTrailingZeros().toPlainString());
  }

  private static Optional<BigDecimal> number(TableRecord table, Slot slot) {
    Figure figure = table.figure(slot);
    // A sign that there is nothing says the same as 0.
    return figure.state() == FigureState.NOT_APPLICABLE
        ? Optional.of(BigDecimal.ZERO)
        : figure.value();
  }
}
