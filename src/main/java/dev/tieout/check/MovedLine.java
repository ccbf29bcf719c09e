package dev.tieout.check;

import dev.tieout.form.FormTable;
import dev.tieout.form.Slot;
import dev.tieout.form.Tie;
import dev.tieout.reading.Basis;
import dev.tieout.record.Figure;
import dev.tieout.record.FigureState;
import dev.tieout.record.TableRecord;
import dev.tieout.source.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Tells that a table which may stand on one line lost cells of it: a sum fails, and all sums hold
 * with a cell put in somewhere and the empty one at the end of the line taken out; or the last cell
 * is empty and so is a total whose items are not, while another total is there or is wrong.
 */
final class MovedLine {
  private final TableRecord table;
  private final List<Slot> slots;
  private final List<Tie> ties;

  private MovedLine(TableRecord table) {
    this.table = table;
    this.slots = table.table().slots().toList();
    this.ties = table.table().ties();
  }

  static boolean isIn(TableRecord table) {
    boolean inLine = table.table().layouts().contains(FormTable.Layout.ACROSS);
    return inLine && !table.table().ties().isEmpty() && new MovedLine(table).isMoved();
  }

  private boolean isMoved() {
    int last = slots.size() - 1;
    return Cells.isBlank(table.figure(slots.get(last)))
        && (omitsSomeTotals()
            || (Ties.tally(table).broke() > 0
                && IntStream.range(0, last).anyMatch(this::holdsWithCellAt)));
  }

  /**
   * Whether some totals are blank beside items, and others are not, or are printed and wrong: that
   * is no habit.
   */
  private boolean omitsSomeTotals() {
    List<Slot> totals =
        slots.stream()
            .filter(s -> Slots.rowParts(table, s).flatMap(List::stream).anyMatch(this::isAboveNone))
            .toList();
    return totals.stream().anyMatch(s -> Cells.isBlank(table.figure(s)))
        && (Ties.tally(table).broke() > 0 || totals.stream().anyMatch(this::isAboveNone));
  }

  private boolean isAboveNone(Slot slot) {
    return table.figure(slot).value().filter(v -> v.signum() > 0).isPresent();
  }

  private boolean holdsWithCellAt(int lost) {
    List<Figure> moved = new ArrayList<>();
    for (int i = lost + 1; i < slots.size(); i++) {
      moved.add(table.figure(slots.get(i - 1)).at(slots.get(i)));
    }
    Slot slot = slots.get(lost);
    moved.add(
        new Figure(
            slot, Optional.empty(), "", FigureState.LOST, "", Place.none(), Basis.CELL, List.of()));
    List<Tie> others = ties.stream().filter(t -> t.slots().noneMatch(slot::equals)).toList();
    TableRecord other = table.with(moved);
    return Ties.held(other, others) == others.size() && Ties.tally(other).broke() == 0;
  }
}
