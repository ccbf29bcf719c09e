package dev.tieout.read.drawn;

import dev.tieout.grid.Line;
import dev.tieout.value.Folding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A line laid on display columns. Tabs go on to the next multiple of eight. */
final class Raster {
  private static final int TAB = 8;

  private final Line line;
  private final String text;
  private final int[] lefts;

  private Raster(Line line, int[] lefts) {
    this.line = line;
    this.text = line.text();
    this.lefts = lefts;
  }

  static Raster of(Line line, Metric metric) {
    String text = line.text();
    int[] lefts = new int[text.length() + 1];
    int column = 0;
    for (int i = 0; i < text.length(); i++) {
      int point = text.codePointAt(i);
      lefts[i] = column;
      column = point == '\t' ? (column / TAB + 1) * TAB : column + metric.width(point);
      if (Character.isSupplementaryCodePoint(point)) {
        i++;
        lefts[i] = column;
      }
    }
    lefts[text.length()] = column;
    return new Raster(line, lefts);
  }

  Line line() {
    return line;
  }

  int width() {
    return lefts[text.length()];
  }

  /** The character that begins in a display column; a blank where none does. */
  int at(int column) {
    int i = index(column);
    return i < text.length() && lefts[i] == column ? text.codePointAt(i) : ' ';
  }

  /** Index of the first character that begins in this display column or right of it. */
  private int index(int column) {
    int i = Arrays.binarySearch(lefts, column);
    if (i < 0) {
      return Math.min(-i - 1, text.length());
    }
    while (i > 0 && lefts[i - 1] == column) {
      i--;
    }
    return i;
  }

  /** What stands between two display columns, without the blanks at its ends. */
  Piece slice(int left, int right) {
    int start = index(left);
    int end = Math.max(start, index(right));
    int from = Folding.begin(text, start, end);
    int to = Folding.end(text, from, end);
    return new Piece(line, from, to, lefts[from], lefts[to]);
  }

  /** Its pieces, parted by at least so many columns of blanks. */
  List<Piece> pieces(int gap) {
    List<Piece> pieces = new ArrayList<>();
    int from = -1;
    int to = -1;
    for (int i = 0; i < text.length(); i++) {
      if (Folding.isBlank(text.charAt(i))) {
        continue;
      }
      if (from >= 0 && lefts[i] - lefts[to] >= gap) {
        pieces.add(new Piece(line, from, to, lefts[from], lefts[to]));
        from = i;
      }
      from = from < 0 ? i : from;
      to = i + 1;
    }
    if (from >= 0) {
      pieces.add(new Piece(line, from, to, lefts[from], lefts[to]));
    }
    return pieces;
  }
}
