package dev.tieout.read.pdf.page.table;

import dev.tieout.read.pdf.page.Box;
import java.util.ArrayList;
import java.util.List;

/** The columns of a strip: within each column that lines bound, those that its text makes. */
final class StripColumns {
  private StripColumns() {}

  /** The borders of all columns; {@code lines} are those of each cell of the frame. */
  static List<Double> of(Strip strip, List<List<ChunkLine>> lines, Measure measure) {
    TableFrame frame = strip.frame();
    List<Double> borders = new ArrayList<>();
    for (int column = 0; column + 1 < frame.columns().size(); column++) {
      borders.add(frame.columns().get(column));
      borders.addAll(inner(frame, column, lines, measure));
    }
    borders.add(frame.columns().get(frame.columns().size() - 1));
    return borders;
  }

  private static List<Double> inner(
      TableFrame frame, int column, List<List<ChunkLine>> lines, Measure measure) {
    List<ChunkLine> own = new ArrayList<>();
    for (int i = 0; i < frame.cells().size(); i++) {
      CellFrame cell = frame.cells().get(i);
      if (cell.column() == column && cell.columnSpan() == 1) {
        own.addAll(lines.get(i));
      }
    }
    List<ChunkLine> body = own.stream().filter(ChunkLine::hasFigures).toList();
    List<ChunkLine> rows = body.size() < 2 ? own : body;
    List<Span> spans = new ArrayList<>(supported(TextColumns.of(rows, measure), rows));
    // From the numbers upwards: what stands higher covers more.
    for (int i = own.size() - 1; i >= 0; i--) {
      if (!rows.contains(own.get(i))) {
        HeadColumns.fit(own.get(i), spans, measure);
      }
    }
    boolean open = frame.columns().size() == 2;
    List<Double> borders = new ArrayList<>();
    for (int i = 1; i < spans.size(); i++) {
      double border = (spans.get(i - 1).to() + spans.get(i).from()) / 2;
      if (open || isStrong(border, own)) {
        borders.add(border);
      }
    }
    return borders;
  }

  /**
   * Whether a column that lines bound has numbers on both sides of a border in most of its lines.
   */
  private static boolean isStrong(double border, List<ChunkLine> lines) {
    long both =
        lines.stream()
            .filter(
                l ->
                    l.chunks().stream().anyMatch(c -> c.box().right() < border && c.isFigure())
                        && l.chunks().stream()
                            .anyMatch(c -> c.box().left() > border && c.isFigure()))
            .count();
    return both >= 3 && both * 2 >= lines.size();
  }

  /** Columns with more than a stray chunk; the others go to the nearest that has more. */
  private static List<Span> supported(List<Span> spans, List<ChunkLine> lines) {
    List<Span> kept = new ArrayList<>();
    for (Span span : spans) {
      long chunks =
          lines.stream()
              .filter(l -> l.chunks().stream().anyMatch(c -> inside(c.box(), span)))
              .count();
      if (chunks > 1 || lines.size() < 3) {
        kept.add(span);
      }
    }
    return kept;
  }

  private static boolean inside(Box box, Span span) {
    return box.centreX() >= span.from() && box.centreX() <= span.to();
  }
}
