package dev.tieout.grid;

import java.util.ArrayList;
import java.util.List;

/** Breaks a text into lines of a given display width, with nothing in it that a terminal obeys. */
final class Wrapping {
  private static final int CONTROL_PICTURES = 0x2400;
  private static final int DELETE_PICTURE = 0x2421;

  private Wrapping() {}

  static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    for (String line : text.split("\n", -1)) {
      wrapLine(line, width, lines);
    }
    return lines;
  }

  private static void wrapLine(String line, int width, List<String> lines) {
    StringBuilder current = new StringBuilder();
    int used = 0;
    for (int codePoint : line.codePoints().map(Wrapping::harmless).toArray()) {
      int columns = DisplayWidth.of(codePoint);
      if (used + columns > width) {
        lines.add(current.toString());
        current.setLength(0);
        used = 0;
      }
      current.appendCodePoint(codePoint);
      used += columns;
    }
    lines.add(current.toString());
  }

  /**
   * A control character as its picture, so that it is seen and not obeyed; a lone half as U+FFFD.
   */
  private static int harmless(int codePoint) {
    if (codePoint == '\t' || codePoint == 0xA0) {
      return ' ';
    }
    if (codePoint < ' ') {
      return CONTROL_PICTURES + codePoint;
    }
    if (codePoint >= 0x7F && codePoint < 0xA0) {
      return DELETE_PICTURE;
    }
    int type = Character.getType(codePoint);
    boolean invisible = type == Character.FORMAT || type == Character.LINE_SEPARATOR;
    return type == Character.SURROGATE || invisible ? 0xFFFD : codePoint;
  }
}
