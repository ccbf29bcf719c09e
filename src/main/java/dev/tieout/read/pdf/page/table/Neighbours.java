package dev.tieout.read.pdf.page.table;

import dev.tieout.read.pdf.page.Box;
import dev.tieout.read.pdf.page.Glyph;
import java.util.List;

/**
 * Rows above the first and below the last line of a ruled stack: many tables are ruled around their
 * head only, or not closed below. A row goes on with the table when it is near and its chunks stand
 * under those of the table, each under one.
 */
final class Neighbours {
  private final List<ChunkLine> own;
  private final List<ChunkLine> around;
  private final Measure measure;

  private Neighbours(List<ChunkLine> own, List<ChunkLine> around, Measure measure) {
    this.own = own;
    this.around = around;
    this.measure = measure;
  }

  /** Adds a band above or below {@code heights} for the rows found there. */
  static void extend(List<Double> heights, Box width, List<Glyph> glyphs, Measure measure) {
    double top = heights.get(0);
    double bottom = heights.get(heights.size() - 1);
    Box page = RuleStacks.band(width, -Double.MAX_VALUE, Double.MAX_VALUE);
    List<ChunkLine> all = ChunkLine.of(RuleStacks.within(glyphs, page), measure);
    List<ChunkLine> own =
        all.stream().filter(l -> l.box().centreY() > top && l.box().centreY() < bottom).toList();
    Neighbours neighbours = new Neighbours(own, all, measure);
    double lower = neighbours.grown(bottom, true);
    double upper = neighbours.grown(top, false);
    if (lower > bottom) {
      heights.add(lower);
    }
    if (upper < top) {
      heights.add(0, upper);
    }
  }

  private double grown(double from, boolean down) {
    double edge = from;
    for (int i = 0; i < around.size(); i++) {
      ChunkLine line = around.get(down ? i : around.size() - 1 - i);
      Box box = line.box();
      if (down ? box.centreY() <= edge : box.centreY() >= edge) {
        continue;
      }
      double gap = down ? box.top() - edge : edge - box.bottom();
      if (gap > measure.size() || !fits(line) || (down && !isBody(line))) {
        return edge;
      }
      edge = down ? box.bottom() + 0.1 * measure.size() : box.top() - 0.1 * measure.size();
    }
    return edge;
  }

  /** Whether all behind its first chunk are numbers: below a table also stand its sources. */
  private static boolean isBody(ChunkLine line) {
    return line.chunks().subList(1, line.chunks().size()).stream().allMatch(Chunk::isFigureLike);
  }

  /** Whether the chunks of a line stand one to one under those of a line of the table. */
  private boolean fits(ChunkLine line) {
    return line.chunks().size() > 1
        && own.stream().anyMatch(o -> o.chunks().size() >= 2 && oneToOne(line, o));
  }

  private static boolean oneToOne(ChunkLine line, ChunkLine other) {
    for (Chunk chunk : line.chunks()) {
      long over = other.chunks().stream().filter(c -> c.box().overlapX(chunk.box()) > 0).count();
      if (over != 1) {
        return false;
      }
    }
    return true;
  }
}
