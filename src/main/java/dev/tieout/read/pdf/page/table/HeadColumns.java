package dev.tieout.read.pdf.page.table;

import java.util.List;

/**
 * Fits a line of heads to the columns that the numbers below it make. Heads are often set to the
 * left of a column and numbers to its right, so that they need not stand above one another.
 */
final class HeadColumns {
  private final ChunkLine line;
  private final List<Span> spans;
  private final double least;

  private HeadColumns(ChunkLine line, List<Span> spans, Measure measure) {
    this.line = line;
    this.spans = spans;
    this.least = measure.charWidth() / 4;
  }

  /** Widens the columns by the heads of a line that belong to one; adds one for a head of none. */
  static void fit(ChunkLine line, List<Span> spans, Measure measure) {
    HeadColumns heads = new HeadColumns(line, spans, measure);
    for (Chunk chunk : line.chunks()) {
      heads.fit(chunk);
    }
  }

  private void fit(Chunk chunk) {
    Span head = new Span(chunk.box().left(), chunk.box().right());
    int over = -1;
    for (int i = 0; i < spans.size(); i++) {
      if (spans.get(i).overlap(head) > least) {
        if (over >= 0) {
          return;
        }
        over = i;
      }
    }
    if (over >= 0) {
      widen(over, head);
    } else if (line.chunks().size() > 1) {
      beside(head);
    }
  }

  /** A head between two columns goes to the nearer of those that have no head in this line. */
  private void beside(Span head) {
    int right = 0;
    while (right < spans.size() && spans.get(right).from() < head.from()) {
      right++;
    }
    boolean toRight = right < spans.size() && isFree(right);
    boolean toLeft = right > 0 && isFree(right - 1);
    if (!toRight && !toLeft) {
      spans.add(right, head);
    } else if (toRight && (!toLeft || gap(right, head) < gap(right - 1, head))) {
      widen(right, head);
    } else {
      widen(right - 1, head);
    }
  }

  private double gap(int column, Span head) {
    return -spans.get(column).overlap(head);
  }

  private boolean isFree(int column) {
    return line.chunks().stream()
        .noneMatch(
            c -> spans.get(column).overlap(new Span(c.box().left(), c.box().right())) > least);
  }

  private void widen(int column, Span head) {
    Span own = spans.get(column);
    double from = column == 0 ? head.from() : Math.max(head.from(), spans.get(column - 1).to());
    double to =
        column + 1 == spans.size() ? head.to() : Math.min(head.to(), spans.get(column + 1).from());
    spans.set(column, new Span(Math.min(own.from(), from), Math.max(own.to(), to)));
  }
}
