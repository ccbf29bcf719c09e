package dev.tieout.check;

import dev.tieout.form.FormColumn;
import dev.tieout.form.Slot;
import dev.tieout.record.Figure;
import dev.tieout.record.FigureState;
import dev.tieout.record.TableRecord;
import java.util.ArrayList;
import java.util.List;

/**
 * Blank cells that go against the habit of their table: a total left blank where totals are
 * printed, a cell left blank where zeros are printed. Such a cell was forgotten, or lost on the way
 * so that figures of its row may stand in the wrong columns.
 */
final class OddBlanks implements TableCheck {
  /** So many printed for each that is blank are a habit. */
  private static final int MANY = 5;

  /** With fewer columns a table shows no habit. */
  private static final int FEWEST_COLUMNS = 5;

  @Override
  public List<Finding> check(TableRecord table) {
    List<Slot> blanks = Slots.in(table, FigureState.BLANK);
    if (blanks.isEmpty() || table.table().columns().size() < FEWEST_COLUMNS) {
      return List.of();
    }
    TieSystem system = new TieSystem(table);
    if (!system.isCalculable()) {
      return List.of();
    }
    List<Finding> found = new ArrayList<>(totals(table, system, blanks));
    found.addAll(zeros(table, blanks));
    return found;
  }

  private static List<Finding> totals(TableRecord table, TieSystem system, List<Slot> blanks) {
    List<Slot> left = blanks.stream().filter(system::isBlankTotal).toList();
    long printed =
        table
            .table()
            .slots()
            .filter(s -> isFilled(table.figure(s)) && system.filledParts(s).isPresent())
            .count();
    if ((long) MANY * left.size() > printed) {
      return List.of();
    }
    return left.stream()
        .map(s -> total(table, s, system.filledParts(s).orElse(List.of())))
        .toList();
  }

  private static boolean isFilled(Figure figure) {
    return figure.value().filter(v -> v.signum() != 0).isPresent();
  }

  private static Finding total(TableRecord table, Slot slot, List<Slot> parts) {
    boolean across = parts.stream().allMatch(p -> p.row().equals(slot.row()));
    return FindingCatalogue.finding("total-left-blank", table.figure(slot).place())
        .at(table.table().id(), across ? slot.row() : "", across ? "" : slot.column())
        .suspects(List.of(slot))
        .arguments(new Arguments().name("where", n -> n.slot(table.table(), slot)).map())
        .build();
  }

  private static List<Finding> zeros(TableRecord table, List<Slot> blanks) {
    List<Slot> among = blanks.stream().filter(s -> hasFigures(table, s.row())).toList();
    long zeros = table.figures().values().stream().filter(OddBlanks::isZero).count();
    if (among.isEmpty() || zeros < (long) MANY * among.size()) {
      return List.of();
    }
    return Slots.byRow(among).stream().map(cells -> zero(table, cells, zeros)).toList();
  }

  private static boolean hasFigures(TableRecord table, String row) {
    return table.table().columns().stream()
        .map(FormColumn::id)
        .anyMatch(c -> table.figure(row, c).state() != FigureState.BLANK);
  }

  private static boolean isZero(Figure figure) {
    return figure.state() == FigureState.NOT_APPLICABLE
        || figure.value().filter(v -> v.signum() == 0).isPresent();
  }

  private static Finding zero(TableRecord table, List<Slot> cells, long zeros) {
    Slot first = cells.get(0);
    List<String> columns = cells.stream().map(Slot::column).toList();
    return FindingCatalogue.finding("zero-left-blank", table.figure(first).place())
        .at(table.table().id(), first.row(), "")
        .suspects(cells)
        .arguments(
            new Arguments()
                .put("zeros", Long.toString(zeros))
                .name("row", n -> n.row(table.table(), first.row()))
                .name("columns", n -> n.all(columns, c -> n.column(table.table(), c)))
                .map())
        .build();
  }
}
