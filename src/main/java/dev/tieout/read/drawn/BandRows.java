package dev.tieout.read.drawn;

import java.util.List;
import java.util.Optional;

/**
 * How many rows each band of a drawn table has. With a rule under each row a band is one row,
 * however many lines it takes; with rules only under the head, each line is one.
 */
final class BandRows {
  private final int[] firsts;
  private final boolean[] split;

  private BandRows(int bands) {
    this.firsts = new int[bands + 1];
    this.split = new boolean[bands];
  }

  /**
   * The rows of all bands.
   *
   * @param spans whether cells reach over bands: then each band is one row
   * @return empty when it cannot be told
   */
  static Optional<BandRows> of(List<Band> bands, Borders borders, boolean spans) {
    BandRows rows = new BandRows(bands.size());
    for (int b = 0; b < bands.size(); b++) {
      Band band = bands.get(b);
      Kind kind = band.lines().size() == 1 ? Kind.ONE : kind(band, borders);
      // A head may take several lines over a body in which each line is a row.
      boolean ruledRows = spans || bands.size() > 3 || (b == 0 && bands.size() > 1);
      if (kind == Kind.MANY && spans) {
        return Optional.empty();
      }
      rows.split[b] = kind == Kind.MANY || (kind == Kind.EITHER && !ruledRows);
      rows.firsts[b + 1] = rows.firsts[b] + (rows.split[b] ? band.lines().size() : 1);
    }
    return Optional.of(rows);
  }

  private enum Kind {
    ONE,
    MANY,
    EITHER
  }

  private static Kind kind(Band band, Borders borders) {
    boolean full = true;
    boolean hollow = true;
    for (int c = 0; c < borders.segments(); c++) {
      List<Piece> pieces = band.pieces(borders, c, c + 1);
      if (pieces.stream().filter(p -> Figures.isNumber(p.text())).count() > 1) {
        return Kind.MANY;
      }
      full &= pieces.stream().noneMatch(Piece::isEmpty);
    }
    for (int i = 1; i < band.lines().size(); i++) {
      hollow &= hasHole(band.lines().get(i), borders);
    }
    return hollow && !full ? Kind.ONE : Kind.EITHER;
  }

  /** Whether a line leaves a column blank, as what goes on from the line above does. */
  private static boolean hasHole(Raster line, Borders borders) {
    for (int c = 0; c < borders.segments(); c++) {
      if (Band.piece(line, borders, c, c + 1).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  boolean isSplit(int band) {
    return split[band];
  }

  /** The first row of a band. */
  int first(int band) {
    return firsts[band];
  }
}
