package dev.tieout.check.repair;

import java.util.Locale;

/**
 * What somebody did wrong. Each has a cost: the smaller, the more often it happens. Costs are
 * natural logarithms of odds, so that those of several slips add up; they rank suspects, nothing
 * else.
 */
public enum SlipKind {
  /** One digit of a figure is another one. */
  DIGIT_TYPED_WRONG(0),
  /** Two digits beside each other changed places. */
  DIGITS_SWAPPED(0.7),
  /** A digit is missing. */
  DIGIT_LOST(0.7),
  /** A digit is there twice. */
  DIGIT_DOUBLED(0.7),
  /** A digit is there that does not belong there. */
  DIGIT_ADDED(1.5),
  /** Zeros at the end are missing or too many. */
  POWER_OF_TEN(1),
  /** The sign is wrong. */
  SIGN_WRONG(1),
  /** A figure was left at 0, or blank. */
  LEFT_AT_ZERO(2.6),
  /** A figure repeats the one beside, above or below it. */
  FIGURE_REPEATED(1.4),
  /** A total lacks one item, or has one that is not there any more. */
  TOTAL_STALE(0.7),
  /** Two figures stand in each other's place. */
  CELLS_SWAPPED(1),
  /** A figure stands one row too high or too low. */
  IN_NEIGHBOURING_ROW(0.7),
  /** A figure stands one column too far left or right. */
  IN_NEIGHBOURING_COLUMN(0.7),
  /** A figure is wrong, and its total was added up with the error in it. */
  CARRIED_INTO_TOTAL(2),
  /** A whole row was left at 0. */
  ROW_LEFT_AT_ZERO(1.5),
  /** A whole column was left at 0. */
  COLUMN_LEFT_AT_ZERO(1.5),
  /** A row has figures that the totals do not count. */
  ROW_NOT_IN_TOTAL(1.8),
  /** A column has figures that the totals do not count. */
  COLUMN_NOT_IN_TOTAL(1.8),
  /** A row repeats the one above or below it. */
  ROW_REPEATED(0.5),
  /** A column repeats the one beside it. */
  COLUMN_REPEATED(0.5),
  /** Two rows stand in each other's place. */
  ROWS_SWAPPED(0.5),
  /** Two columns stand in each other's place. */
  COLUMNS_SWAPPED(0.5),
  /** The figures of a row stand one column too far left or right. */
  ROW_SHIFTED(1.8),
  /** The figures of a column stand one row too high or too low. */
  COLUMN_SHIFTED(1.8),
  /** Several figures of one row are wrong; nothing shows how it came about. */
  ROW_WRONG(8),
  /** Several figures of one column are wrong; nothing shows how it came about. */
  COLUMN_WRONG(8),
  /** A figure is wrong; nothing shows how it came about. */
  FIGURE_WRONG(7);

  private final double cost;

  SlipKind(double cost) {
    this.cost = cost;
  }

  double cost() {
    return cost;
  }

  /** The name in kebab-case, as in finding codes. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
