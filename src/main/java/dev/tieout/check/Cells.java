package dev.tieout.check;

import dev.tieout.form.Slot;
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

  static boolean isBlank(Figure figure) {
    FigureState state = figure.state();
    return state == FigureState.BLANK || state == FigureState.NOT_APPLICABLE;
  }
}
