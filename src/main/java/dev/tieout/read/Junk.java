package dev.tieout.read;

import java.util.Map;

/** Tells bytes that are no text at all by the characters that they decode to. */
final class Junk {
  /** More control characters than one in twenty characters are no accident. */
  private static final long CONTROL_SHARE = 20;

  /** Lost characters alone may be many in a text that was badly copied, but not one in four. */
  private static final long LOST_SHARE = 4;

  private Junk() {}

  /** Refuses what decoded to control and replacement characters. */
  static void refuse(String text) throws UnreadableException {
    int controls = 0;
    int lost = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c == 0x7F) {
        controls += isTextControl(c) ? 0 : 1;
      } else if (c == '\uFFFD') {
        lost++;
      }
    }
    if (controls * CONTROL_SHARE > text.length()
        || (controls + lost) * LOST_SHARE > text.length()) {
      long percent = Math.max(1, 100L * (controls + lost) / text.length());
      throw new UnreadableException("binary-content", Map.of("percent", String.valueOf(percent)));
    }
  }

  /** Tab, line feed, vertical tab, form feed, carriage return; the old end-of-file mark; escape. */
  private static boolean isTextControl(char c) {
    return (c >= '\t' && c <= '\r') || c == 0x1A || c == 0x1B;
  }
}
