package dev.tieout.check;

import dev.tieout.form.Slot;
import dev.tieout.reading.Condition;
import dev.tieout.record.Figure;
import dev.tieout.record.FigureState;
import dev.tieout.record.TableRecord;

/** What the cells of a table hold, in the terms of the checks. */
record Cells(TableRecord table) {

  boolean isNumber(Slot slot) {
    return table.figure(slot).value().isPresent();
  }

  /** Whether the cell is there and states nothing. */
  boolean isBlank(Slot slot) {
    return isBlank(table.figure(slot));
  }

  /**
   * Whether the source lacks a cell that showed nothing but 0, as the sums of its table prove. It
   * counts as 0 without being one that is printed.
   */
  boolean isLeftOut(Slot slot) {
    return table.why().condition() == Condition.ZEROS_LEFT_OUT
        && table.figure(slot).state() == FigureState.LOST;
  }

  static boolean isBlank(Figure figure) {
    FigureState state = figure.state();
    return state == FigureState.BLANK || state == FigureState.NOT_APPLICABLE;
  }
}
