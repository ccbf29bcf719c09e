package dev.tieout.value;

import java.math.BigDecimal;

/**
 * What the text of one cell states.
 *
 * @param kind number, blank, not applicable or words
 * @param number the number as printed, with its printed decimals; 0 unless {@code kind} is NUMBER
 * @param unit the unit printed beside the number ({@code 元}, {@code 万元}, {@code %}, …), or empty
 * @param noteMark the note mark printed beside the number ({@code ①}, {@code *}), or empty
 */
public record Amount(Kind kind, BigDecimal number, String unit, String noteMark) {
  /** What a cell can state. */
  public enum Kind {
    NUMBER,
    BLANK,
    NOT_APPLICABLE,
    TEXT
  }

  static Amount without(Kind kind) {
    return new Amount(kind, BigDecimal.ZERO, "", "");
  }

  /** Whether it states a number. */
  public boolean isNumber() {
    return kind == Kind.NUMBER;
  }
}
