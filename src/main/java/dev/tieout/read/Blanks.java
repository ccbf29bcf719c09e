package dev.tieout.read;

/** Tells text that shows nothing. */
public final class Blanks {
  private Blanks() {}

  /**
   * Whether a text has nothing to see: white space, no-break blanks, zero-width characters and
   * control characters only.
   */
  public static boolean isBlank(CharSequence text) {
    return text.chars().allMatch(Blanks::isBlank);
  }

  private static boolean isBlank(int c) {
    return c <= ' '
        || (c >= 0x7F
            && (Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isIdentifierIgnorable(c)));
  }
}
