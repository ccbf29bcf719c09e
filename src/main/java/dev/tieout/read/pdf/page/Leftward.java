package dev.tieout.read.pdf.page;

import java.text.Bidi;

/**
 * Text that runs from right to left. A page shows its characters from left to right; they are read
 * in the order that the Unicode bidirectional algorithm (UAX 9) would show like that.
 */
final class Leftward {
  /** Pairs that are shown as each other in text from right to left (UAX 9, rule L4). */
  private static final String MIRRORED = "()[]{}<>«»‹›≤≥";

  private Leftward() {}

  /** The text to be read, of characters as they stand from left to right. */
  static String read(String shown) {
    if (!hasLeftward(shown)) {
      return shown;
    }
    Bidi bidi = new Bidi(shown, base(shown));
    byte[] levels = new byte[bidi.getRunCount()];
    Object[] runs = new Object[levels.length];
    for (int i = 0; i < runs.length; i++) {
      levels[i] = (byte) bidi.getRunLevel(i);
      String run = shown.substring(bidi.getRunStart(i), bidi.getRunLimit(i));
      runs[i] = levels[i] % 2 == 0 ? run : reversed(run);
    }
    Bidi.reorderVisually(levels, 0, runs, 0, runs.length);
    StringBuilder out = new StringBuilder(shown.length());
    for (Object run : runs) {
      out.append(run);
    }
    return out.toString();
  }

  private static boolean hasLeftward(String text) {
    for (int i = 0; i < text.length(); i++) {
      // The first such letters are Hebrew ones.
      if (text.charAt(i) >= 0x590 && isLeftward(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLeftward(int c) {
    byte direction = Character.getDirectionality(c);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }

  /** The way in which most of its letters run. */
  private static int base(String text) {
    long leftward = text.codePoints().filter(Leftward::isLeftward).count();
    long letters = text.codePoints().filter(Character::isLetter).count();
    return leftward * 2 >= letters ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT;
  }

  private static String reversed(String run) {
    StringBuilder out = new StringBuilder(run).reverse();
    for (int i = 0; i < out.length(); i++) {
      int at = MIRRORED.indexOf(out.charAt(i));
      if (at >= 0) {
        out.setCharAt(i, MIRRORED.charAt(at ^ 1));
      }
    }
    return out.toString();
  }
}
