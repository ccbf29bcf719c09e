package dev.tieout.read.pdf.page.table;

import dev.tieout.read.pdf.page.Box;
import java.util.ArrayList;
import java.util.List;

/**
 * Parts tables that stand side by side: behind a column of numbers comes one of labels, and many
 * lines have text on one side of the gap only, because the two are not set row by row. Parts what
 * else stands beside a table, such as a chart, in the same way.
 */
final class Twins {
  /** Part of the lines that have text on one side only. */
  private static final double APART = 0.3;

  /** Fewest lines on each side that can be told to be apart by where they stand. */
  private static final int FEWEST = 4;

  /** Part of the lines on one side that stand on one with the other side by chance. */
  private static final double LEVEL = 0.4;

  /** Lines further apart than this part of the size of the type are not level. */
  private static final double OFF = 0.1;

  private final List<ChunkLine> lines;

  private Twins(List<ChunkLine> lines) {
    this.lines = lines;
  }

  /** The lines of each table; one list when there is but one. */
  static List<List<ChunkLine>> of(List<ChunkLine> lines, Measure measure) {
    Twins twins = new Twins(lines);
    List<Span> columns = TextColumns.of(lines, measure);
    for (int i = 2; i + 1 < columns.size(); i++) {
      double at = (columns.get(i - 1).to() + columns.get(i).from()) / 2;
      boolean labels = twins.isLabels(columns.get(i)) && !twins.isLabels(columns.get(i - 1));
      boolean figures = !twins.isLabels(columns.get(i)) || !twins.isLabels(columns.get(i + 1));
      boolean strange = figures && twins.isStrange(at, measure);
      if ((labels && twins.part(at)) || strange) {
        List<List<ChunkLine>> parts = new ArrayList<>(List.of(twins.side(at, true)));
        parts.addAll(of(twins.side(at, false), measure));
        return parts;
      }
    }
    return List.of(lines);
  }

  /** Whether most of a column is no numbers. */
  private boolean isLabels(Span column) {
    int figures = 0;
    int words = 0;
    for (ChunkLine line : lines) {
      for (Chunk chunk : line.chunks()) {
        Box box = chunk.box();
        if (box.centreX() > column.from() && box.centreX() < column.to()) {
          figures += chunk.isFigureLike() ? 1 : 0;
          words += chunk.isFigureLike() ? 0 : 1;
        }
      }
    }
    return words > figures;
  }

  /** Whether lines on both sides of a height are set apart, as far as both sides reach. */
  private boolean part(double at) {
    List<ChunkLine> left = side(at, true);
    List<ChunkLine> right = side(at, false);
    Box common = around(left).overlap(around(right));
    long both = lines.stream().filter(l -> l.box().overlapY(common) > 0).count();
    long one =
        lines.stream()
            .filter(l -> l.box().overlapY(common) > 0)
            .filter(l -> l.box().right() < at || l.box().left() > at)
            .count();
    return left.size() > 2 && right.size() > 2 && one > APART * both;
  }

  /**
   * Whether what stands right of a height is no part of the rows left of it, as the numbers along
   * the axis of a chart: it hardly ever stands on a line with them.
   */
  private boolean isStrange(double at, Measure measure) {
    List<ChunkLine> left = side(at, true);
    List<ChunkLine> right = side(at, false);
    long level =
        right.stream()
            .filter(r -> left.stream().anyMatch(l -> isLevel(l, r, OFF * measure.size())))
            .count();
    return left.size() >= FEWEST && right.size() >= FEWEST && level <= LEVEL * right.size();
  }

  /** Whether what stands nearest to each other of two lines stands on one. */
  private static boolean isLevel(ChunkLine left, ChunkLine right, double near) {
    Box last = left.chunks().get(left.chunks().size() - 1).box();
    return Math.abs(last.bottom() - right.chunks().get(0).box().bottom()) < near;
  }

  private static Box around(List<ChunkLine> lines) {
    return Box.around(lines.stream().map(ChunkLine::box).toList());
  }

  private List<ChunkLine> side(double at, boolean left) {
    List<ChunkLine> side = new ArrayList<>();
    for (ChunkLine line : lines) {
      List<Chunk> own =
          line.chunks().stream().filter(c -> (c.box().centreX() < at) == left).toList();
      if (!own.isEmpty()) {
        side.add(new ChunkLine(own));
      }
    }
    return side;
  }
}
