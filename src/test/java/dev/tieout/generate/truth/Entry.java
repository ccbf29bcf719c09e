package dev.tieout.generate.truth;

import dev.tieout.record.FigureState;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a report prints in one slot.
 *
 * @param text the cell's text
 * @param value the number that it states, if it states one
 * @param state what it is
 */
public record Entry(String text, Optional<BigDecimal> value, FigureState state) {
  static Entry number(String text, BigDecimal value) {
    return new Entry(text, Optional.of(value), FigureState.NUMBER);
  }

  static Entry without(String text, FigureState state) {
    return new Entry(text, Optional.empty(), state);
  }

  /** Whether the cell shows nothing at all. */
  public boolean isBlank() {
    return state == FigureState.BLANK;
  }

  /** Whether it states a number. */
  public boolean isNumber() {
    return state == FigureState.NUMBER;
  }
}
