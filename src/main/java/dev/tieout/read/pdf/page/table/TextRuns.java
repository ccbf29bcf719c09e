package dev.tieout.read.pdf.page.table;

import dev.tieout.read.pdf.page.Box;
import dev.tieout.read.pdf.page.Glyph;
import dev.tieout.read.pdf.page.TextLine;
import dev.tieout.read.pdf.page.Turn;
import dev.tieout.read.pdf.page.Word;
import java.util.ArrayList;
import java.util.List;

/**
 * Tables without lines: a run of lines of which most have chunks side by side, with numbers in
 * them.
 */
final class TextRuns {
  /** Widest gap between two rows, as a part of the size: double spacing. */
  private static final double FAR = 2;

  /** Widest gap between two lines of a head. */
  private static final double NEAR = 1.2;

  /** Lines without numbers that may part two rows: the head of a group and a label of lines. */
  private static final int LABELS = 4;

  private final List<ChunkLine> lines;
  private final Measure measure;

  private TextRuns(List<ChunkLine> lines, Measure measure) {
    this.lines = lines;
    this.measure = measure;
  }

  static List<Strip> of(
      List<Glyph> glyphs, List<TextLine> text, List<Rule> rulings, Measure measure) {
    List<Strip> strips = new ArrayList<>();
    for (List<ChunkLine> column : PageColumns.of(ChunkLine.cut(text, measure), measure)) {
      for (Box box : new TextRuns(column, measure).boxes()) {
        List<Double> heights = List.of(box.top(), box.bottom());
        if (text.stream().noneMatch(l -> isCut(l, box))) {
          strips.add(Strip.between(box, heights, RuleStacks.within(glyphs, box), rulings));
        }
      }
    }
    return strips;
  }

  /** Whether a side of a box runs through a word, as where other text is printed over a table. */
  private static boolean isCut(TextLine line, Box box) {
    if (line.turn() != Turn.RIGHT) {
      return false;
    }
    for (Word word : line.words()) {
      Box own = word.box();
      boolean meets = own.overlapX(box) > 0 && own.overlapY(box) > 0;
      boolean within = own.left() >= box.left() && own.right() <= box.right();
      if (meets && !within) {
        List<Glyph> glyphs = word.glyphs();
        long in = glyphs.stream().filter(g -> box.holdsCentreOf(g.box())).count();
        if (in > 0 && in < glyphs.size()) {
          return true;
        }
      }
    }
    return false;
  }

  private List<Box> boxes() {
    List<Box> boxes = new ArrayList<>();
    for (List<ChunkLine> run : runs()) {
      List<List<ChunkLine>> twins = Twins.of(run, measure);
      if (twins.size() == 1) {
        boxes.add(
            Box.around(run.stream().map(ChunkLine::box).toList()).grow(0.05 * measure.size()));
      } else {
        twins.forEach(twin -> boxes.addAll(new TextRuns(twin, measure).boxes()));
      }
    }
    return boxes;
  }

  private List<List<ChunkLine>> runs() {
    List<List<ChunkLine>> runs = new ArrayList<>();
    int i = 0;
    while (i < lines.size()) {
      int end = end(i);
      if (end - i >= 3) {
        runs.add(lines.subList(withHead(i, end), end));
      }
      i = Math.max(end, i + 1);
    }
    return runs;
  }

  /** Behind the last line of the run that begins here. */
  private int end(int from) {
    if (!isRow(lines.get(from))) {
      return from;
    }
    int end = from + 1;
    double figures = figuresFrom(lines.get(from));
    for (int i = from + 1; i < lines.size() && gap(i - 1, i) < FAR && i - end < LABELS; i++) {
      if (isRow(lines.get(i))) {
        end = i + 1;
        figures = Math.min(figures, figuresFrom(lines.get(i)));
      } else if (isProse(lines.get(i)) || (i > end && lines.get(i).box().right() > figures)) {
        break;
      }
    }
    return end;
  }

  /** Where the numbers of a row begin, from the left. */
  private static double figuresFrom(ChunkLine row) {
    return row.chunks().stream()
        .skip(1)
        .filter(Chunk::isFigureLike)
        .mapToDouble(c -> c.box().left())
        .min()
        .orElse(Double.MAX_VALUE);
  }

  /** The gap between two lines as a part of the size of the type. */
  private double gap(int i, int next) {
    return (lines.get(next).box().top() - lines.get(i).box().bottom()) / measure.size();
  }

  /** Whether a line has numbers side by side with something else, and no prose. */
  private boolean isRow(ChunkLine line) {
    return line.chunks().size() > 1
        && line.chunks().subList(1, line.chunks().size()).stream().anyMatch(Chunk::isFigureLike)
        && !isProse(line);
  }

  /** Whether it is a line of prose: one chunk as long as a narrow column. */
  private boolean isProse(ChunkLine line) {
    return line.chunks().size() < 3
        && line.chunks().stream().anyMatch(c -> c.box().width() > 30 * measure.size());
  }

  /**
   * The first line of the head above the run: at most four near lines of several chunks, or of one
   * that stands over the columns of numbers and not in the middle, as a title does.
   */
  private int withHead(int from, int end) {
    Span all = reach(from, end, 0);
    Span figures = reach(from, end, 1);
    int most = lines.subList(from, end).stream().mapToInt(l -> l.chunks().size()).max().orElse(0);
    int first = from;
    while (first > 0 && from - first < 4 && gap(first - 1, first) < NEAR) {
      List<Chunk> above = lines.get(first - 1).chunks();
      Span only = new Span(above.get(0).box().left(), above.get(0).box().right());
      boolean overFigures =
          only.from() > figures.from() - 3 * measure.size()
              && only.to() < figures.to() + 3 * measure.size()
              && Math.abs(only.centre() - figures.centre())
                  < Math.abs(only.centre() - all.centre());
      if (above.size() == 1 ? !overFigures : above.size() > most) {
        break;
      }
      first--;
    }
    return first;
  }

  /**
   * From where to where the chunks of some lines reach, the first {@code skip} of each left out.
   */
  private Span reach(int from, int end, int skip) {
    double left = Double.MAX_VALUE;
    double right = -Double.MAX_VALUE;
    for (ChunkLine line : lines.subList(from, end)) {
      for (Chunk chunk :
          line.chunks().subList(Math.min(skip, line.chunks().size()), line.chunks().size())) {
        left = Math.min(left, chunk.box().left());
        right = Math.max(right, chunk.box().right());
      }
    }
    return new Span(left, right);
  }
}
