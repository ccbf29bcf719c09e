package dev.tieout.grid;

import java.util.Arrays;

/** A rectangle of characters to draw on; a wide character takes two places. */
final class TextCanvas {
  /** The right half of a wide character, which prints nothing. */
  private static final int TAKEN = -1;

  private final int[][] lines;

  TextCanvas(int height, int width) {
    lines = new int[height][width + 1];
    for (int[] line : lines) {
      Arrays.fill(line, ' ');
    }
  }

  void set(int y, int x, int codePoint) {
    lines[y][x] = codePoint;
  }

  void across(int y, int fromX, int toX, int codePoint) {
    Arrays.fill(lines[y], fromX, toX, codePoint);
  }

  void down(int fromY, int toY, int x, int codePoint) {
    for (int y = fromY; y < toY; y++) {
      lines[y][x] = codePoint;
    }
  }

  /** Writes a text; marks that combine with the character before are left out. */
  void write(int y, int x, String text) {
    int at = x;
    for (int codePoint : text.codePoints().toArray()) {
      int columns = DisplayWidth.of(codePoint);
      if (columns > 0) {
        lines[y][at] = codePoint;
        Arrays.fill(lines[y], at + 1, at + columns, TAKEN);
        at += columns;
      }
    }
  }

  @Override
  public String toString() {
    StringBuilder out = new StringBuilder();
    for (int[] line : lines) {
      int end = line.length;
      while (end > 0 && line[end - 1] == ' ') {
        end--;
      }
      Arrays.stream(line, 0, end).filter(c -> c != TAKEN).forEach(out::appendCodePoint);
      out.append('\n');
    }
    return out.toString();
  }
}
