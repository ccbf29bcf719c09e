package dev.tieout.read.drawn;

import dev.tieout.grid.DisplayWidth;
import dev.tieout.grid.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A line as part of a table in columns. */
final class Row {
  final Raster raster;
  final List<Piece> pieces;
  final boolean rule;
  final boolean anchor;

  private Row(Raster raster, List<Piece> pieces, boolean rule) {
    this.raster = raster;
    this.rule = rule;
    this.pieces = pieces;
    this.anchor = !rule && pieces.stream().skip(1).anyMatch(p -> Figures.isFigure(p.text()));
  }

  static Row of(Line line) {
    Raster raster = Raster.of(line, Metric.NARROW_LINES);
    boolean rule = Strokes.isPlainRule(line.text());
    return new Row(raster, rule ? raster.pieces(1) : parted(raster.pieces(2)), rule);
  }

  /** A line cut at known columns, the last of which is open; empty when a text stands across. */
  static Optional<Row> cut(Line line, Extents extents) {
    Raster raster = Raster.of(line, Metric.NARROW_LINES);
    List<Piece> pieces = new ArrayList<>();
    boolean fits = raster.slice(0, extents.left(0)).isEmpty();
    for (int c = 0; c < extents.size(); c++) {
      boolean last = c + 1 == extents.size();
      int end = last ? Math.max(raster.width(), extents.left(c)) : extents.left(c + 1);
      Piece piece = raster.slice(extents.left(c), end);
      fits &= last || piece.isEmpty() || piece.right() <= extents.right(c);
      if (!piece.isEmpty()) {
        pieces.add(piece);
      }
    }
    return fits && !pieces.isEmpty()
        ? Optional.of(new Row(raster, pieces, false))
        : Optional.empty();
  }

  int gap() {
    return raster.line().gap();
  }

  /** Left edge of its text. */
  int left() {
    return pieces.isEmpty() ? 0 : pieces.get(0).left();
  }

  /** Figures with one blank between them are parted, if together they could be no number. */
  private static List<Piece> parted(List<Piece> pieces) {
    List<Piece> parted = new ArrayList<>();
    for (Piece piece : pieces) {
      List<Piece> parts = parts(piece);
      boolean figures = parts.stream().allMatch(p -> Figures.isNumber(p.text()));
      boolean several = parts.size() > 1 && figures && !Figures.isNumber(piece.text());
      parted.addAll(several ? parts : List.of(piece));
    }
    return parted;
  }

  private static List<Piece> parts(Piece piece) {
    List<Piece> parts = new ArrayList<>();
    String text = piece.line().text();
    int start = piece.from();
    int left = piece.left();
    for (int i = piece.from(); i <= piece.to(); i++) {
      if (i == piece.to() || text.charAt(i) == ' ') {
        int width = DisplayWidth.of(text.substring(start, i));
        parts.add(new Piece(piece.line(), start, i, left, left + width));
        left += width + 1;
        start = i + 1;
      }
    }
    return parts;
  }
}
