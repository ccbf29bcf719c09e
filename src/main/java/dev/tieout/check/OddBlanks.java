package dev.tieout.check;

import dev.tieout.form.FormColumn;
import dev.tieout.form.Slot;
import dev.tieout.record.Figure;
import dev.tieout.record.FigureState;
import dev.tieout.record.ReportRecord;
import dev.tieout.record.TableRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Blank cells that go against the habit of their table, or of a report where a table is too small
 * to show one: a total left blank where totals are printed, a cell left blank where zeros are
 * printed. Such a cell was forgotten, or lost on the way so that figures of its row may stand in
 * the wrong columns.
 */
final class OddBlanks implements Check {
  /** So many printed for each that is blank are a habit. */
  private static final int MANY = 5;

  /** So many of the same kind are a habit of that kind. */
  private static final int MOST = 2;

  /** Up to so many rows on one side of a tie are a balance, no sum of items. */
  private static final int FEWEST_ITEMS = 2;

  /** With fewer columns a table shows no habit. */
  private static final int FEWEST_COLUMNS = 5;

  @Override
  public List<Finding> check(ReportRecord report) {
    if (report.tables().stream().allMatch(t -> Slots.in(t, FigureState.BLANK).isEmpty())) {
      return List.of();
    }
    List<Tied> tables =
        report.tables().stream()
            .filter(t -> t.table().columns().size() >= FEWEST_COLUMNS)
            .map(t -> new Tied(t, new TieSystem(t)))
            .filter(t -> t.system().isCalculable())
            .toList();
    List<Finding> found = new ArrayList<>();
    if (tables.stream().anyMatch(t -> t.left().findAny().isPresent())) {
      found.addAll(totals(tables.stream().map(Totals::of).toList()));
    }
    tables.forEach(t -> found.addAll(zeros(t.table(), Slots.in(t.table(), FigureState.BLANK))));
    return found;
  }

  /** A table and its ties. */
  private record Tied(TableRecord table, TieSystem system) {
    /** The totals that are left blank although their parts have figures. */
    Stream<Slot> left() {
      return Slots.in(table, FigureState.BLANK).stream().filter(system::isBlankTotal);
    }

    /** The totals that are printed. */
    Stream<Slot> printed() {
      return table
          .table()
          .slots()
          .filter(s -> isFilled(table.figure(s)) && system.filledParts(s).isPresent());
    }

    /** The totals of rows that are printed and are 0: who left totals out would not print these. */
    List<Slot> zeros() {
      return table
          .table()
          .slots()
          .filter(s -> table.figure(s).value().filter(v -> v.signum() == 0).isPresent())
          .filter(s -> Slots.rowParts(table, s).findAny().isPresent())
          .toList();
    }

    private Map<Boolean, List<Slot>> parted(Stream<Slot> slots) {
      return slots.collect(
          Collectors.partitioningBy(
              s ->
                  system.filledParts(s).orElse(List.of()).stream()
                      .allMatch(p -> p.row().equals(s.row()))));
    }
  }

  private static List<Finding> totals(List<Totals> totals) {
    List<Finding> found = new ArrayList<>();
    Habit both = habit(totals, Totals::habit);
    for (boolean across : new boolean[] {true, false}) {
      // The totals of rows can be left out by habit and those of columns not, and the reverse.
      Habit own = habit(totals, t -> t.habit(across));
      for (Totals of : totals) {
        boolean all = of.habit(across).shows(own) || of.habit().shows(both);
        of.left(across).stream()
            .filter(s -> all || of.isOdd(s, across))
            .forEach(s -> found.add(total(of.table(), s, across)));
      }
    }
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
      boolean isSmall = printed < MANY;
      return printsTotals()
          || (isSmall && left <= 1 && ofReport.printsTotals())
          || (isSmall && ofReport.isLeftOnlyHere(this));
    }

    /** Whether the others print all of theirs, and enough of them. */
    private boolean isLeftOnlyHere(Habit one) {
      return left == one.left && printed - one.printed >= MANY;
    }
  }

  /**
   * The totals of a table.
   *
   * @param left those left blank although their parts have figures, by whether they sum up a row
   * @param printed those that are printed, the same way
   * @param zeros those of rows that are printed and are 0
   */
  private record Totals(
      TableRecord table,
      Map<Boolean, List<Slot>> left,
      Map<Boolean, List<Slot>> printed,
      List<Slot> zeros) {
    static Totals of(Tied tied) {
      return new Totals(
          tied.table(), tied.parted(tied.left()), tied.parted(tied.printed()), tied.zeros());
    }

    Habit habit() {
      return habit(true).plus(habit(false));
    }

    Habit habit(boolean across) {
      return new Habit(printed(across).size(), left(across).size());
    }

    List<Slot> left(boolean across) {
      return left.getOrDefault(across, List.of());
    }

    private List<Slot> printed(boolean across) {
      return printed.getOrDefault(across, List.of());
    }

    /** Whether it is odd as the total of its column or of its row: the last one is both. */
    boolean isOdd(Slot slot, boolean across) {
      return isOddOfItsKind(slot, across)
          || (!across && sumsUpFilledRow(table, slot) && isOddOfItsKind(slot, true));
    }

    /**
     * Whether the totals of its kind are printed as a rule: the rows that a longer sum adds up are
     * one kind, since a body may leave their totals out and state those of the others; and a row of
     * totals left empty as a whole is odd where rows have theirs.
     */
    private boolean isOddOfItsKind(Slot slot, boolean across) {
      boolean ofRow = printed(false).stream().anyMatch(s -> s.row().equals(slot.row()));
      if (!across) {
        return ofRow
            ? outnumber(inRow(printed(false), slot), inRow(left(false), slot))
            : outnumber(printed(true).size(), Math.max(1, left(true).size()));
      }
      long printed = ofKind(printed(true), slot) + ofKind(printed(false), slot);
      long left = ofKind(left(true), slot);
      return printed >= left || (left == 1 && ofKind(zeros, slot) >= MANY);
    }

    private static long inRow(List<Slot> totals, Slot slot) {
      return totals.stream().filter(s -> s.row().equals(slot.row())).count();
    }

    private long ofKind(List<Slot> totals, Slot slot) {
      return totals.stream().filter(s -> isItem(s) == isItem(slot)).count();
    }

    private static boolean outnumber(long printed, long left) {
      return printed >= MOST * left;
    }

    /** Whether a sum of several rows adds it up. */
    private boolean isItem(Slot slot) {
      return table.table().ties().stream()
          .filter(t -> !t.isAtMost())
          .flatMap(t -> Stream.of(t.left(), t.right()))
          .filter(side -> side.contains(slot))
          .anyMatch(side -> side.stream().map(Slot::row).distinct().count() > FEWEST_ITEMS);
    }
  }

  private static boolean isFilled(Figure figure) {
    return figure.value().filter(v -> v.signum() != 0).isPresent();
  }

  private static Finding total(TableRecord table, Slot slot, boolean across) {
    boolean byRow = across || sumsUpFilledRow(table, slot);
    return FindingCatalogue.finding("total-left-blank", table.figure(slot).place())
        .at(table.table().id(), byRow ? slot.row() : "", byRow ? "" : slot.column())
        .suspects(List.of(slot))
        .arguments(new Arguments().name("where", n -> n.slot(table.table(), slot)).map())
        .build();
  }

  /** Whether it adds up its row too, which has a figure that may be the total in a wrong column. */
  private static boolean sumsUpFilledRow(TableRecord table, Slot slot) {
    return Slots.rowParts(table, slot)
        .anyMatch(parts -> parts.stream().anyMatch(p -> isFilled(table.figure(p))));
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
