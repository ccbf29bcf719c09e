package dev.tieout.read.pdf.page.table;

import dev.tieout.read.pdf.page.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Cuts chunks that run over several columns because these stand as close as words: between words
 * only, and only where each piece stands in line with the numbers of its column.
 */
final class Recut {
  private static final List<ToDoubleFunction<Box>> SIDES =
      List.of(Box::right, Box::left, Box::centreX);

  private final List<Double> columns;
  private final List<List<Box>> figures = new ArrayList<>();
  private final double near;

  Recut(List<Double> columns, List<List<ChunkLine>> lines, Measure measure) {
    this.columns = columns;
    near = 0.6 * measure.charWidth();
    for (int c = 0; c + 1 < columns.size(); c++) {
      figures.add(new ArrayList<>());
    }
    for (List<ChunkLine> cell : lines) {
      for (ChunkLine line : cell) {
        line.chunks().stream().filter(Chunk::isFigure).forEach(this::note);
      }
    }
  }

  private void note(Chunk figure) {
    int column = column(figure.box());
    if (figure.box().left() > columns.get(column) - near
        && figure.box().right() < columns.get(column + 1) + near) {
      figures.get(column).add(figure.box());
    }
  }

  private int column(Box box) {
    int column = 0;
    while (column + 2 < columns.size() && columns.get(column + 1) < box.centreX()) {
      column++;
    }
    return column;
  }

  /** The line with such chunks in pieces. */
  ChunkLine cut(ChunkLine line) {
    List<Chunk> out = new ArrayList<>();
    for (Chunk chunk : line.chunks()) {
      out.addAll(pieces(chunk));
    }
    return out.size() == line.chunks().size() ? line : new ChunkLine(out);
  }

  private List<Chunk> pieces(Chunk chunk) {
    if (chunk.words().size() < 2) {
      return List.of(chunk);
    }
    List<List<Chunk>> words = new ArrayList<>();
    int last = -1;
    int label = labelWords(chunk);
    for (int i = 0; i < chunk.words().size(); i++) {
      Chunk word = chunk.words().get(i);
      int column = column(i < label ? chunk.words().get(0).box() : word.box());
      if (column != last) {
        words.add(new ArrayList<>());
      }
      words.get(words.size() - 1).add(word);
      last = column;
    }
    List<Chunk> pieces = words.stream().map(Chunk::of).toList();
    return pieces.size() > 1 && stand(pieces) ? pieces : List.of(chunk);
  }

  /** How many words before the numbers are a label, however far it reaches. */
  private int labelWords(Chunk chunk) {
    int words = chunk.words().size();
    while (words > 0 && chunk.words().get(words - 1).isFigureLike()) {
      words--;
    }
    boolean label = words < chunk.words().size() && isLabel(chunk.words().get(0));
    return label ? words : 0;
  }

  /** Whether it stands in the first column, or in one of words behind the numbers of the lines. */
  private boolean isLabel(Chunk chunk) {
    int column = column(chunk.box());
    return column == 0 || (!chunk.isFigureLike() && figures.get(column).isEmpty());
  }

  /** Whether all pieces stand in line with their columns in one way; a label need not. */
  private boolean stand(List<Chunk> pieces) {
    boolean label = isLabel(pieces.get(0));
    List<Chunk> heads = label ? pieces.subList(1, pieces.size()) : pieces;
    boolean figures = heads.stream().allMatch(Chunk::isFigureLike);
    boolean words = pieces.size() > 1 && pieces.stream().allMatch(p -> p.words().size() == 1);
    return (figures || words)
        && SIDES.stream().anyMatch(side -> heads.stream().allMatch(p -> inLine(p.box(), side)));
  }

  private boolean inLine(Box box, ToDoubleFunction<Box> side) {
    List<Box> column = figures.get(column(box));
    long near =
        column.stream()
            .filter(b -> Math.abs(side.applyAsDouble(b) - side.applyAsDouble(box)) < this.near)
            .count();
    return near > 1 && near * 2 >= column.size();
  }
}
