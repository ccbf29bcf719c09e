package dev.tieout.generate.error;

import dev.tieout.form.Slot;
import dev.tieout.generate.truth.Dice;
import dev.tieout.generate.truth.ReportTruth;
import java.math.BigDecimal;
import java.util.Map;

/** What goes wrong when a body fills in its form. {@code docs/generator.md} describes each. */
public enum ErrorKind {
  /** One digit typed wrong. */
  DIGIT(Single.by(DigitErrors::wrong)),
  /** Two neighbouring digits swapped. */
  DIGITS_SWAPPED(Single.by(DigitErrors::swapped)),
  /** One digit lost. */
  DIGIT_LOST(Single.by(DigitErrors::lost)),
  /** One digit typed twice. */
  DIGIT_DOUBLED(Single.by(DigitErrors::doubled)),
  /** Ten or a hundred times too large. */
  POWER_OF_TEN(Single.by(DigitErrors::powerOfTen)),
  /** A minus sign before a count. */
  SIGN(Single.by(DigitErrors::negated)),
  /** Two cells of one row or column swapped. */
  CELLS_SWAPPED(PlaceErrors::swapped),
  /** A value in the column beside its own. */
  NEXT_COLUMN(PlaceErrors::nextColumn),
  /** A value in the row beside its own. */
  NEXT_ROW(PlaceErrors::nextRow),
  /** A row's values one column further right. */
  ROW_SHIFTED(PlaceErrors::rowShifted),
  /** A column's values one row further down, from some row on. */
  COLUMN_SHIFTED(PlaceErrors::columnShifted),
  /** The row (七)总计 left at 0. */
  TOTAL_ROW_ZERO(TotalErrors::rowZero),
  /** A total that lacks one of its items. */
  TOTAL_STALE(TotalErrors::stale),
  /** Another number in the prose than in the table. No figure is wrong for certain. */
  PROSE((truth, dice) -> Map.of());

  private final Change change;

  ErrorKind(Change change) {
    this.change = change;
  }

  /** A way to spoil the numbers of a report. */
  interface Change {
    /** The changed slots with their new numbers; none where the report gives no occasion. */
    Map<Slot, BigDecimal> of(ReportTruth truth, Dice dice);
  }

  Map<Slot, BigDecimal> change(ReportTruth truth, Dice dice) {
    return change.of(truth, dice);
  }
}
