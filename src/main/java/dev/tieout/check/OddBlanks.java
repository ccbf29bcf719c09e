package dev.tieout.check;

import dev.tieout.form.FormColumn;
import dev.tieout.form.Slot;
import dev.tieout.record.Figure;
import dev.tieout.record.FigureState;
import dev.tieout.record.ReportRecord;
import dev.tieout.record.TableRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Blank cells that go against the habit of their table, or of a report where a table is too small
 * to show one: a total left blank where totals are printed, a cell left blank where zeros are
 * printed. Such a cell was forgotten, or lost on the way so that figures of its row may stand in
 * the wrong columns.
 */
final class OddBlanks implements Check {
  /** So many printed for each that is blank are a habit. */
  private static final int MANY = 5;

  /** With fewer columns a table shows no habit. */
  private static final int FEWEST_COLUMNS = 5;

  @Override
  public List<Finding> check(ReportRecord report) {
    List<Totals> totals =
        report.tables().stream()
            .filter(t -> t.table().columns().size() >= FEWEST_COLUMNS)
            .map(Totals::of)
            .flatMap(Optional::stream)
            .toList();
    List<Finding> found = new ArrayList<>();
    for (boolean across : new boolean[] {true, false}) {
      // The totals of rows can be left out by habit and those of columns not, and the reverse.
      Habit own = habit(totals, t -> t.habit(across));
      Habit both = habit(totals, Totals::habit);
      totals.stream()
          .filter(t -> t.habit(across).shows(own) || t.habit().shows(both))
          .forEach(t -> t.left(across).forEach(s -> found.add(total(t.table(), s, across))));
    }
    totals.forEach(t -> found.addAll(zeros(t.table(), Slots.in(t.table(), FigureState.BLANK))));
    return found;
  }

  private static Habit habit(List<Totals> totals, Function<Totals, Habit> habit) {
    return totals.stream().map(habit).reduce(Habit.NONE, Habit::plus);
  }

  /** How many totals of figures are printed, and how many are left blank. */
  private record Habit(long printed, long left) {
    static final Habit NONE = new Habit(0, 0);

    Habit plus(Habit other) {
      return new Habit(printed + other.printed, left + other.left);
    }

    boolean printsTotals() {
      return MANY * left <= printed;
    }

    /** Whether a table shows it, or shows no habit for being too small, and its report does. */
    boolean shows(Habit ofReport) {
      return printsTotals() || (left <= 1 && printed < MANY && ofReport.printsTotals());
    }
  }

  /** The totals of a table that has figures enough to tell. */
  private record Totals(TableRecord table, List<Slot> left, List<Slot> printed, TieSystem system) {
    static Optional<Totals> of(TableRecord table) {
      TieSystem system = new TieSystem(table);
      if (!system.isCalculable()) {
        return Optional.empty();
      }
      List<Slot> left =
          Slots.in(table, FigureState.BLANK).stream().filter(system::isBlankTotal).toList();
      List<Slot> printed =
          table
              .table()
              .slots()
              .filter(s -> isFilled(table.figure(s)) && system.filledParts(s).isPresent())
              .toList();
      return Optional.of(new Totals(table, left, printed, system));
    }

    Habit habit() {
      return habit(true).plus(habit(false));
    }

    Habit habit(boolean across) {
      long count = printed.stream().filter(s -> isAcross(s) == across).count();
      return new Habit(count, left(across).size());
    }

    List<Slot> left(boolean across) {
      return left.stream().filter(s -> isAcross(s) == across).toList();
    }

    private boolean isAcross(Slot slot) {
      return system.filledParts(slot).orElse(List.of()).stream()
          .allMatch(p -> p.row().equals(slot.row()));
    }
  }

  private static boolean isFilled(Figure figure) {
    return figure.value().filter(v -> v.signum() != 0).isPresent();
  }

  private static Finding total(TableRecord table, Slot slot, boolean across) {
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
