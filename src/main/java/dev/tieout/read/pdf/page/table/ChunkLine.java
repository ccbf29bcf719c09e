package dev.tieout.read.pdf.page.table;

import dev.tieout.read.pdf.page.Box;
import dev.tieout.read.pdf.page.Glyph;
import dev.tieout.read.pdf.page.TextLine;
import dev.tieout.read.pdf.page.TextLines;
import dev.tieout.read.pdf.page.Turn;
import dev.tieout.read.pdf.page.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A line of text as the chunks that wide gaps part it into.
 *
 * @param chunks from left to right, at least one
 */
public record ChunkLine(List<Chunk> chunks) {
  public ChunkLine {
    chunks = List.copyOf(chunks);
  }

  /** The upright lines of some glyphs, from top to bottom, cut at {@link Measure#wideGap()}. */
  static List<ChunkLine> of(List<Glyph> glyphs, Measure measure) {
    return cut(TextLines.of(glyphs), measure);
  }

  /** The upright ones of some lines, from top to bottom, cut at {@link Measure#wideGap()}. */
  static List<ChunkLine> cut(List<TextLine> text, Measure measure) {
    List<ChunkLine> lines = new ArrayList<>();
    Gaps gaps = new Gaps(measure);
    for (TextLine line : text) {
      if (line.turn() == Turn.RIGHT) {
        List<Chunk> chunks = new ArrayList<>();
        for (TextLine piece : line.cut(gaps::part)) {
          chunks.add(chunk(piece));
        }
        lines.add(new ChunkLine(withSigns(chunks)));
      }
    }
    lines.sort(Comparator.comparingDouble(l -> l.box().centreY()));
    return lines;
  }

  private static Chunk chunk(TextLine piece) {
    List<Chunk> words = new ArrayList<>(piece.words().size());
    for (Word word : piece.words()) {
      words.add(new Chunk(word.box(), word.text()));
    }
    return Chunk.of(words);
  }

  /** Signs that stand in a column of their own are of the number beside them. */
  private static List<Chunk> withSigns(List<Chunk> chunks) {
    List<Chunk> out = new ArrayList<>();
    for (Chunk chunk : chunks) {
      int last = out.size() - 1;
      if (last >= 0 && out.get(last).isSignOf(chunk)) {
        out.set(last, out.get(last).and(chunk));
      } else {
        out.add(chunk);
      }
    }
    return out;
  }

  Box box() {
    return Box.around(chunks, Chunk::box);
  }

  /** Whether it has a number behind its first chunk, or nothing but numbers. */
  boolean hasFigures() {
    return figures() > 0 && (chunks.size() > 1 || chunks.get(0).isFigure());
  }

  long figures() {
    return chunks.stream().filter(Chunk::isFigure).count();
  }
}
