package dev.tieout.read;

import java.util.Map;

/** Tells bytes that are no text at all by the characters that they decode to. */
final class Junk {
  /** One such character in fifty is no accident. */
  private static final int SHARE = 50;

  private Junk() {}

  /** Refuses what decoded to control and replacement characters. */
  static void refuse(String text) throws UnreadableException {
    int junk = 0;
    for (int i = 0; i < text.length(); i++) {
      junk += isJunk(text.charAt(i)) ? 1 : 0;
    }
    if ((long) junk * SHARE > text.length()) {
      long percent = Math.max(1, 100L * junk / text.length());
      throw new UnreadableException("binary-content", Map.of("percent", String.valueOf(percent)));
    }
  }

  private static boolean isJunk(char c) {
    return c < ' ' ? !isTextControl(c) : c == 0x7F || c == 0xFFFD;
  }

  /** Tab, line feed, vertical tab, form feed, carriage return; the old end-of-file mark; escape. */
  private static boolean isTextControl(char c) {
    return (c >= '\t' && c <= '\r') || c == 0x1A || c == 0x1B;
  }
}
