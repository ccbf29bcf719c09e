package dev.tieout.read.drawn;

import java.util.ArrayList;
import java.util.List;

/** A line as part of a table in columns. */
final class Row {
  final Raster raster;
  final List<Piece> pieces;
  final boolean rule;
  final boolean anchor;

  private Row(Raster raster) {
    this.raster = raster;
    this.rule = Strokes.isPlainRule(raster.line().text());
    this.pieces = rule ? raster.pieces(1) : parted(raster.pieces(2));
    this.anchor = !rule && pieces.stream().skip(1).anyMatch(p -> Figures.isFigure(p.text()));
  }

  static Row of(dev.tieout.grid.Line line) {
    return new Row(Raster.of(line, Metric.NARROW_LINES));
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
        int width = dev.tieout.grid.DisplayWidth.of(text.substring(start, i));
        parts.add(new Piece(piece.line(), start, i, left, left + width));
        left += width + 1;
        start = i + 1;
      }
    }
    return parts;
  }
}
