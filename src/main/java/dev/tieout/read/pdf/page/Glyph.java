package dev.tieout.read.pdf.page;

/**
 * One drawn character.
 *
 * @param text what it stands for; more than one character for a ligature
 * @param box from its ascent to its descent, as wide as it moves the pen
 * @param size height of the font in points
 * @param turn the way its text runs
 * @param face what its font is
 */
public record Glyph(String text, Box box, double size, Turn turn, Face face) {
  /** How far below the baseline its box reaches, as a part of the size. */
  static final double DESCENT = 0.22;

  /** How far above the baseline its box reaches, as a part of the size. */
  static final double ASCENT = 0.74;

  /** Whether it leaves no ink. */
  public boolean isBlank() {
    // Most characters of a page are plain ones, and each is asked many times.
    if (!text.isEmpty() && text.charAt(0) > ' ' && text.charAt(0) < 0x7F) {
      return false;
    }
    return text.isBlank() || text.equals("\u00a0") || text.equals("\u3000");
  }

  /** The glyph with its own text upright. */
  Glyph upright() {
    return turn == Turn.RIGHT ? this : new Glyph(text, turn.upright(box), size, turn, face);
  }

  /** The baseline of an upright glyph. */
  double baseline() {
    return box.bottom() - DESCENT * size;
  }

  /**
   * Whether it begins with a Chinese, Japanese or Korean character, which are set without blanks.
   */
  public boolean isWide() {
    int c = text.isEmpty() ? 0 : text.codePointAt(0);
    return Character.isIdeographic(c)
        || (c >= 0x3000 && c <= 0x30FF)
        || (c >= 0xFF00 && c <= 0xFFEF);
  }
}
