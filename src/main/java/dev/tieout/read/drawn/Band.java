package dev.tieout.read.drawn;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines between two rules.
 *
 * @param lines the lines of text
 * @param walls for each border whether a line goes down there
 * @param below for each column whether the rule below it goes through; all true at the end
 * @param rule the rule below, whose parts that are not drawn may hold text
 */
record Band(List<Raster> lines, boolean[] walls, boolean[] below, List<Raster> rule) {
  /** The pieces of a stretch of columns, one for each line. */
  List<Piece> pieces(Borders borders, int first, int end) {
    List<Piece> pieces = new ArrayList<>();
    for (Raster line : lines) {
      pieces.add(piece(line, borders, first, end));
    }
    return pieces;
  }

  static Piece piece(Raster line, Borders borders, int first, int end) {
    int left = Math.min(borders.inside(first), line.width());
    return line.slice(left, Math.min(borders.at(end), line.width()));
  }
}
