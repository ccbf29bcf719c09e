package dev.tieout.read;

/**
 * Digits that stand above or below their line, as the characters that Unicode has for them: the
 * note mark of 13¹ is no digit of the number before it. Other characters stay as they are.
 */
public final class ShiftedDigits {
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉";

  private ShiftedDigits() {}

  /** A character as it stands above the line. */
  public static char raised(char c) {
    return of(c, RAISED);
  }

  /** A character as it stands below the line. */
  public static char lowered(char c) {
    return of(c, LOWERED);
  }

  private static char of(char c, String digits) {
    return c >= '0' && c <= '9' ? digits.charAt(c - '0') : c;
  }
}
