package dev.tieout.read.pdf.page.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The step from lines of text to columns: chunks that stand under one another are one column. A
 * chunk that covers two chunks of many other lines spans columns and does not join them.
 */
final class TextColumns {
  /** A chunk spans columns when this part of the other lines has two chunks below or above it. */
  private static final double OFTEN = 0.3;

  private final List<ChunkLine> lines;
  private final double least;

  private TextColumns(List<ChunkLine> lines, Measure measure) {
    this.lines = lines;
    this.least = measure.charWidth() / 4;
  }

  /** The columns, from the left: from where to where their chunks reach. */
  static List<Span> of(List<ChunkLine> lines, Measure measure) {
    TextColumns columns = new TextColumns(lines, measure);
    List<Span> spans = new ArrayList<>();
    List<Chunk> single = new ArrayList<>();
    for (ChunkLine line : lines) {
      for (Chunk chunk : line.chunks()) {
        if (!columns.covers(chunk)) {
          single.add(chunk);
        }
      }
    }
    single.sort(Comparator.comparingDouble(c -> c.box().left()));
    for (Chunk chunk : single) {
      Span last = spans.isEmpty() ? Span.NONE : spans.get(spans.size() - 1);
      if (!spans.isEmpty() && chunk.box().left() < last.to() - columns.least) {
        spans.set(
            spans.size() - 1, new Span(last.from(), Math.max(last.to(), chunk.box().right())));
      } else {
        spans.add(new Span(chunk.box().left(), chunk.box().right()));
      }
    }
    return spans;
  }

  /** Whether a chunk covers more than one column. */
  private boolean covers(Chunk chunk) {
    int many = 0;
    int all = 0;
    for (ChunkLine line : lines) {
      if (line.chunks().size() > 1) {
        all++;
        many += !line.chunks().contains(chunk) && over(chunk, line) > 1 ? 1 : 0;
      }
    }
    return many > 0 && many >= OFTEN * all;
  }

  private int over(Chunk chunk, ChunkLine line) {
    int count = 0;
    for (Chunk other : line.chunks()) {
      if (chunk.box().overlapX(other.box()) > least) {
        count++;
      }
    }
    return count;
  }
}
