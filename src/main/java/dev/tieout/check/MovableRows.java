package dev.tieout.check;

import static java.math.BigDecimal.ZERO;

import dev.tieout.form.FormTable;
import dev.tieout.form.Slot;
import dev.tieout.form.Tie;
import dev.tieout.reading.Basis;
import dev.tieout.record.Figure;
import dev.tieout.record.FigureState;
import dev.tieout.record.TableRecord;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Rows whose figures could stand elsewhere: with an empty cell taken out in one place and put in at
 * another, as where the source lost one cell and has another too many, no fewer ties hold. Or they
 * were cut from one run of digits by the sum of their row, and no other sum confirms it.
 */
final class MovableRows {
  /** A figure that equals one other alone is the only item of its total, or another item. */
  private static final int FEWEST_SUMMED = 2;

  /** Fewer figures may stand in one column by chance. */
  private static final int FEWEST_MOVED = 3;

  /** What is said of figures of which the source does not tell all. */
  private static final Set<FigureState> OPEN = Set.of(FigureState.LOST, FigureState.AMBIGUOUS);

  private final TableRecord table;
  private final List<List<Slot>> rows;

  /** Rows whose total seems to stand in another column; they prove nothing of other rows. */
  private final List<List<Slot>> shifted;

  private final boolean lacks;
  private final boolean inLine;
  private final boolean movedInLine;
  private final boolean besideTotals;
  private final FailingRows failing;

  MovableRows(TableRecord table) {
    this.table = table;
    rows = table.table().rows().stream().map(r -> Slots.ofRow(table, r.id())).toList();
    besideTotals = standsBesideTotals();
    shifted =
        rows.stream().filter(r -> hasShiftedTotal(r) || (besideTotals && isMixed(r))).toList();
    lacks =
        table.figures().values().stream()
            .anyMatch(f -> f.state() == FigureState.LOST || f.state() == FigureState.UNREADABLE);
    inLine = table.table().layouts().contains(FormTable.Layout.ACROSS);
    movedInLine = MovedLine.isIn(table);
    failing = new FailingRows(table);
  }

  TableRecord table() {
    return table;
  }

  /**
   * Whether figures seem to be totals that stand one column before the place of totals, or to have
   * moved up behind a lost cell.
   */
  boolean showsShift() {
    return !shifted.isEmpty() || movedInLine;
  }

  /**
   * The cells of each row whose figures may have been more or fewer, from left to right.
   *
   * @param suspects figures that sums say are wrong
   */
  List<List<Slot>> cut(Set<Slot> suspects) {
    return rows.stream()
        .filter(
            r ->
                CutFigures.areIn(figures(r).toList(), suspects)
                    || isPlacedByOrder(r)
                    || isFailing(r, suspects)
                    || (inLine && CutFigures.areIn(line(), suspects)))
        .toList();
  }

  /** All figures of the table, which one line may hold. */
  private List<Figure> line() {
    return rows.stream().flatMap(this::figures).toList();
  }

  private boolean isFailing(List<Slot> row, Set<Slot> suspects) {
    List<Figure> figures = figures(row).toList();
    return isMixed(row)
        && (failing.mayLack(figures)
            || (row.stream().anyMatch(suspects::contains)
                && failing.holdMore(figures, moved(figures))));
  }

  /** Whether the places of its figures were counted from one of several empty cells. */
  private boolean isPlacedByOrder(List<Slot> row) {
    return isMixed(row) && figures(row).allMatch(f -> f.basis() == Basis.ORDER) && isMovable(row);
  }

  /**
   * The rows of a table without sums that have figures without a cell of their own: where much of
   * the report was removed, nothing proves that these are not what is left of others.
   */
  List<List<Slot>> untied() {
    return table.table().ties().isEmpty()
        ? rows.stream().filter(r -> figures(r).anyMatch(MovableRows::isUncertain)).toList()
        : List.of();
  }

  private static boolean isUncertain(Figure figure) {
    return figure.value().isPresent() && figure.basis() != Basis.CELL;
  }

  /**
   * Whether no row has a total, though several have figures: no sum of a row proves then that these
   * do not all stand beside their columns.
   */
  boolean isWithoutTotals() {
    int last = table.table().columns().size() - 1;
    return last > 1
        && rows.stream().filter(r -> figures(r).anyMatch(f -> f.value().isPresent())).count()
            >= FEWEST_MOVED
        && rows.stream()
            .allMatch(r -> endsInTotal(r) && Cells.isBlank(table.figure(r.get(r.size() - 1))));
  }

  /**
   * Whether no figure stands in the column of totals, and all seem to be one column before theirs.
   */
  boolean isBesideTotals() {
    return besideTotals;
  }

  /**
   * The cells of each such row, from left to right.
   *
   * @param suspects figures that sums say are wrong: where ties told them from others of their row,
   *     these are no better proved
   */
  List<List<Slot>> all(Set<Slot> suspects) {
    boolean allShifted = !shifted.isEmpty() && shifted.stream().allMatch(this::isWithoutTotals);
    boolean untotalled = isWithoutTotals();
    return rows.stream()
        .filter(
            r ->
                movedInLine
                    || (isMixed(r)
                        ? allShifted || untotalled || isMovable(r)
                        : (lacks && isUnconfirmedCut(r)) || isBesideOpen(r))
                    || r.stream().anyMatch(s -> suspects.contains(s) && isByTies(s)))
        .toList();
  }

  /**
   * Whether a row is of zeros and shares its line with figures that are lost or have several
   * readings: as well it may be this row that lacks one.
   */
  private boolean isBesideOpen(List<Slot> row) {
    return inLine
        && figures(row).noneMatch(f -> f.value().filter(v -> v.signum() != 0).isPresent())
        && table.figures().values().stream().anyMatch(f -> OPEN.contains(f.state()));
  }

  private boolean isByTies(Slot slot) {
    Figure figure = table.figure(slot);
    return figure.basis() == Basis.TIES && figure.value().isPresent();
  }

  /** Whether no row of the table has its total where this one lacks it. */
  private boolean isWithoutTotals(List<Slot> row) {
    String total = row.get(row.size() - 1).column();
    return rows.stream().noneMatch(r -> figures(r).anyMatch(f -> isNumber(f, total)));
  }

  private static boolean isNumber(Figure figure, String column) {
    return figure.slot().column().equals(column) && figure.value().isPresent();
  }

  private Stream<Figure> figures(List<Slot> row) {
    return row.stream().map(table::figure);
  }

  private boolean hasShiftedTotal(List<Slot> row) {
    return row.stream()
        .filter(s -> Cells.isBlank(table.figure(s)))
        .flatMap(s -> Slots.rowParts(table, s))
        .anyMatch(this::isSumAmong);
  }

  /**
   * Whether the column of the totals is empty and the one beside it has in each row with figures
   * other than 0 one that is at least all others together: where a whole column is gone, this is
   * where the totals come.
   */
  private boolean standsBesideTotals() {
    int last = table.table().columns().size() - 1;
    List<List<Slot>> filled =
        rows.stream()
            .filter(r -> figures(r).anyMatch(f -> f.value().orElse(ZERO).signum() != 0))
            .toList();
    return last > 1
        && filled.size() >= FEWEST_MOVED
        && rows.stream().allMatch(r -> endsInTotal(r) && r.size() > last)
        && rows.stream().allMatch(r -> table.figure(r.get(last)).value().isEmpty())
        && filled.stream().allMatch(r -> isTotalBeside(r, last));
  }

  private boolean isTotalBeside(List<Slot> row, int last) {
    List<BigDecimal> values = row.stream().map(s -> table.figure(s).value().orElse(ZERO)).toList();
    BigDecimal beside = values.get(last - 1);
    BigDecimal all = values.stream().reduce(ZERO, BigDecimal::add);
    return Cells.isBlank(table.figure(row.get(last)))
        && beside.signum() > 0
        && beside.add(beside).compareTo(all) >= 0;
  }

  private boolean endsInTotal(List<Slot> row) {
    return Slots.rowParts(table, row.get(row.size() - 1)).findAny().isPresent();
  }

  private boolean isSumAmong(List<Slot> parts) {
    List<BigDecimal> filled =
        figures(parts).flatMap(f -> f.value().stream()).filter(v -> v.signum() > 0).toList();
    BigDecimal all = filled.stream().reduce(ZERO, BigDecimal::add);
    BigDecimal most = filled.stream().reduce(ZERO, BigDecimal::max);
    return filled.size() > FEWEST_SUMMED && most.add(most).compareTo(all) == 0;
  }

  /**
   * Whether its cells differ, some of them empty or lost: of equal ones beside a lost one the
   * finding about that tells.
   */
  private boolean isMixed(List<Slot> row) {
    return figures(row).anyMatch(MovableRows::isNothing)
        && figures(row)
                .filter(f -> f.state() != FigureState.LOST)
                .map(MovableRows::says)
                .distinct()
                .count()
            > 1;
  }

  private boolean isMovable(List<Slot> row) {
    if (movedInLine) {
      return true;
    }
    // Of a row that lacks a cell the sums tell the places, and they may have been published wrong.
    if (shifted.contains(row) || figures(row).anyMatch(f -> f.state() == FigureState.LOST)) {
      return true;
    }
    List<Figure> figures = figures(row).toList();
    List<Tie> ties = proving(row);
    long held = Ties.held(table, ties);
    return moved(figures).stream().anyMatch(m -> Ties.held(table.with(m), ties) >= held);
  }

  /** The ties of a row, but for those that need a row which proves nothing. */
  private List<Tie> proving(List<Slot> row) {
    return table.table().ties().stream()
        .filter(t -> t.slots().anyMatch(row::contains))
        .filter(t -> shifted.stream().noneMatch(r -> t.slots().anyMatch(r::contains)))
        .toList();
  }

  /** Whether one of its figures is what it is by the sum of its row alone. */
  private boolean isUnconfirmedCut(List<Slot> row) {
    return figures(row)
        .filter(f -> f.basis() == Basis.TIES && f.value().filter(v -> v.signum() != 0).isPresent())
        .anyMatch(f -> Ties.held(table, between(f.slot())) == 0);
  }

  private List<Tie> between(Slot slot) {
    return table.table().ties().stream()
        .filter(t -> t.slots().anyMatch(slot::equals))
        .filter(t -> t.slots().anyMatch(s -> !s.row().equals(slot.row())))
        .toList();
  }

  /** All ways in which one empty cell stands elsewhere, so that the row says something else. */
  private static List<List<Figure>> moved(List<Figure> row) {
    Map<List<String>, List<Figure>> all = new LinkedHashMap<>();
    for (int from = 0; from < row.size(); from++) {
      for (int to = 0; to < row.size() && isNothing(row.get(from)); to++) {
        List<Figure> other = new ArrayList<>(row);
        other.add(to, other.remove(from));
        all.putIfAbsent(other.stream().map(MovableRows::says).toList(), other);
      }
    }
    all.remove(row.stream().map(MovableRows::says).toList());
    return all.values().stream().map(o -> placed(o, row)).toList();
  }

  /** Figures in the slots of others. */
  private static List<Figure> placed(List<Figure> figures, List<Figure> slots) {
    return IntStream.range(0, slots.size())
        .mapToObj(i -> figures.get(i).at(slots.get(i).slot()))
        .toList();
  }

  private static boolean isNothing(Figure figure) {
    return Cells.isBlank(figure) || figure.state() == FigureState.LOST;
  }

  private static String says(Figure figure) {
    return isNothing(figure) ? "" : figure.raw();
  }
}
