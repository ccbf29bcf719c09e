package dev.tieout.read.pdf.page.table;

import dev.tieout.read.pdf.page.Box;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Parts the lines of a page that is set in two columns, so that a table in one of them is not read
 * together with the prose beside it. What tells prose from the labels of a table is that most of
 * its lines fill the column.
 */
final class PageColumns {
  /** Fewest lines of a column of prose. */
  private static final int FEWEST = 8;

  /** Fewest lines beside it: what a table has. */
  private static final int ROWS = 3;

  /** Narrowest column of prose, as a part of the size of its type. */
  private static final double NARROWEST = 12;

  private final List<ChunkLine> lines;
  private final Measure measure;

  private PageColumns(List<ChunkLine> lines, Measure measure) {
    this.lines = lines;
    this.measure = measure;
  }

  /** The lines of the left column, of the right column, and those over both; else all in one. */
  static List<List<ChunkLine>> of(List<ChunkLine> lines, Measure measure) {
    PageColumns columns = new PageColumns(lines, measure);
    double best = 0;
    int fewest = lines.size() / 4 + 1;
    for (double at : columns.candidates()) {
      int crossed = (int) lines.stream().filter(l -> crosses(l, at)).count();
      if (crossed < fewest && columns.parts(at)) {
        fewest = crossed;
        best = at;
      }
    }
    return best == 0 ? List.of(lines) : columns.parted(best);
  }

  /** Where a gutter may be: right of a wide first chunk, left of a wide last one. */
  private Set<Double> candidates() {
    Set<Double> at = new LinkedHashSet<>();
    for (ChunkLine line : lines) {
      Box first = line.chunks().get(0).box();
      Box last = line.chunks().get(line.chunks().size() - 1).box();
      if (first.width() > NARROWEST * measure.size()) {
        at.add((double) Math.round(first.right() + measure.size() / 2));
      }
      if (line.chunks().size() > 1 && last.width() > NARROWEST * measure.size()) {
        at.add((double) Math.round(last.left() - measure.size() / 2));
      }
    }
    return at;
  }

  private static boolean crosses(ChunkLine line, double at) {
    return line.chunks().stream().anyMatch(c -> c.box().left() < at && c.box().right() > at);
  }

  /** Whether there is prose on one side at least, and text on the other. */
  private boolean parts(double at) {
    List<ChunkLine> left = side(at, true);
    List<ChunkLine> right = side(at, false);
    return left.size() >= ROWS && right.size() >= ROWS && (isProse(left) || isProse(right));
  }

  private List<ChunkLine> side(double at, boolean left) {
    List<ChunkLine> side = new ArrayList<>();
    for (ChunkLine line : lines) {
      List<Chunk> own =
          line.chunks().stream().filter(c -> (c.box().centreX() < at) == left).toList();
      if (!own.isEmpty() && !crosses(line, at)) {
        side.add(new ChunkLine(own));
      }
    }
    return side;
  }

  /** Whether most lines are one chunk that fills the column. */
  private boolean isProse(List<ChunkLine> side) {
    List<Double> widths =
        side.stream()
            .filter(l -> l.chunks().size() == 1 && !l.chunks().get(0).hasLeader())
            .map(l -> l.box().width())
            .sorted()
            .toList();
    if (widths.size() * 3 < side.size() * 2 || widths.size() < FEWEST) {
      return false;
    }
    double full = widths.get(widths.size() * 9 / 10);
    long filled = widths.stream().filter(w -> w > 0.85 * full).count();
    return full > NARROWEST * measure.size() && filled * 2 > widths.size();
  }

  private List<List<ChunkLine>> parted(double at) {
    return List.of(
        side(at, true), side(at, false), lines.stream().filter(l -> crosses(l, at)).toList());
  }
}
