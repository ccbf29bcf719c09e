package dev.tieout.read.pdf.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Gathers glyphs into words and lines. */
public final class TextLines {
  /** Baselines this close, as a part of the size, are one. */
  private static final double SAME_LINE = 0.25;

  /** A gap this wide, as a part of the size, parts two words: a blank is a quarter to a third. */
  private static final double WORD_GAP = 0.18;

  /** The same between characters that are set without blanks, and moved apart to fill a line. */
  private static final double WIDE_GAP = 0.5;

  private TextLines() {}

  /**
   * The lines of some glyphs, from top to bottom, upright ones first. No glyph is lost but blanks.
   */
  public static List<TextLine> of(List<Glyph> glyphs) {
    Map<Turn, List<Glyph>> turned = new EnumMap<>(Turn.class);
    for (Glyph glyph : glyphs) {
      turned.computeIfAbsent(glyph.turn(), t -> new ArrayList<>()).add(glyph.upright());
    }
    List<TextLine> lines = new ArrayList<>();
    turned.forEach(
        (turn, some) -> {
          for (List<Glyph> line : withNoteMarks(baselines(some))) {
            List<Word> words = words(line);
            if (!words.isEmpty()) {
              lines.add(new TextLine(words, turn));
            }
          }
        });
    return lines;
  }

  /** Glyphs of one baseline each, from top to bottom. */
  private static List<List<Glyph>> baselines(List<Glyph> glyphs) {
    List<Glyph> sorted = new ArrayList<>(glyphs);
    sorted.sort(Comparator.comparingDouble(Glyph::baseline));
    List<List<Glyph>> lines = new ArrayList<>();
    double baseline = 0;
    for (Glyph glyph : sorted) {
      boolean same = !lines.isEmpty() && glyph.baseline() - baseline <= SAME_LINE * glyph.size();
      if (!same) {
        lines.add(new ArrayList<>());
        baseline = glyph.baseline();
      }
      lines.get(lines.size() - 1).add(glyph);
    }
    return lines;
  }

  /** Puts small type that hangs above or below a line into that line. */
  private static List<List<Glyph>> withNoteMarks(List<List<Glyph>> lines) {
    double[] smallest = new double[lines.size()];
    double[] largest = new double[lines.size()];
    for (int i = 0; i < lines.size(); i++) {
      smallest[i] = smallest(lines.get(i));
      largest[i] = largest(lines.get(i));
    }
    for (int i = 0; i < lines.size(); i++) {
      for (int j = i + 1; j >= i - 1; j -= 2) {
        boolean small = j >= 0 && j < lines.size() && smallest[i] <= Word.SMALL * largest[j];
        if (small && moveNoteMarks(lines.get(i), lines.get(j))) {
          for (int changed : new int[] {i, j}) {
            smallest[changed] = smallest(lines.get(changed));
            largest[changed] = largest(lines.get(changed));
          }
        }
      }
    }
    lines.removeIf(List::isEmpty);
    return lines;
  }

  /** Whether there were any. */
  private static boolean moveNoteMarks(List<Glyph> from, List<Glyph> to) {
    List<Glyph> moved = new ArrayList<>();
    for (Glyph mark : from) {
      if (!mark.isBlank() && marksAny(mark, to)) {
        moved.add(mark);
      }
    }
    if (!moved.isEmpty()) {
      from.removeAll(moved);
      to.addAll(moved);
      takeNeighbours(from, to, moved);
    }
    return !moved.isEmpty();
  }

  private static double smallest(List<Glyph> glyphs) {
    double size = Double.MAX_VALUE;
    for (Glyph glyph : glyphs) {
      size = Math.min(size, glyph.size());
    }
    return size;
  }

  private static double largest(List<Glyph> glyphs) {
    double size = 0;
    for (Glyph glyph : glyphs) {
      size = Math.max(size, glyph.size());
    }
    return size;
  }

  /** The rest of a note mark of several characters follows the first of them. */
  private static void takeNeighbours(List<Glyph> from, List<Glyph> to, List<Glyph> moved) {
    for (int i = 0; i < moved.size(); i++) {
      Glyph last = moved.get(i);
      List<Glyph> next = new ArrayList<>();
      for (Glyph g : from) {
        double gap = g.box().left() - last.box().right();
        if (!g.isBlank() && Math.abs(gap) < WORD_GAP * g.size() && g.size() <= last.size() * 1.05) {
          next.add(g);
        }
      }
      from.removeAll(next);
      to.addAll(next);
      moved.addAll(next);
    }
  }

  private static boolean marksAny(Glyph mark, List<Glyph> line) {
    for (Glyph glyph : line) {
      if (isNoteMark(mark, glyph)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNoteMark(Glyph mark, Glyph text) {
    double gap =
        Math.max(mark.box().left() - text.box().right(), text.box().left() - mark.box().right());
    double baseline = mark.baseline() - text.baseline();
    return mark.size() <= Word.SMALL * text.size()
        && gap < WORD_GAP * text.size()
        && baseline < 0.35 * text.size()
        && baseline > -0.75 * text.size()
        && !text.isBlank();
  }

  private static List<Word> words(List<Glyph> line) {
    List<Glyph> sorted = new ArrayList<>(line);
    sorted.sort(Comparator.comparingDouble(g -> g.box().left()));
    List<Word> words = new ArrayList<>();
    List<Glyph> word = new ArrayList<>();
    Glyph parting = null;
    boolean spaced = false;
    for (Glyph glyph : sorted) {
      if (glyph.isBlank()) {
        boolean first = parting == null && !word.isEmpty();
        parting = first && parts(word.get(word.size() - 1), glyph) ? glyph : parting;
        continue;
      }
      boolean blank = parting != null && hasRoom(parting, glyph);
      if (!word.isEmpty() && (blank || isGap(word.get(word.size() - 1), glyph))) {
        words.add(Word.of(word, spaced));
        word = new ArrayList<>();
        spaced = blank;
      }
      word.add(glyph);
      parting = null;
    }
    if (!word.isEmpty()) {
      words.add(Word.of(word, spaced));
    }
    return words;
  }

  /** Whether a blank glyph stands behind a glyph, and not under it as leftovers do. */
  private static boolean parts(Glyph before, Glyph blank) {
    return blank.box().centreX() >= before.box().right() - 0.1 * before.size();
  }

  /** Whether a glyph leaves room for a blank before it, as it does not for a soft hyphen. */
  private static boolean hasRoom(Glyph blank, Glyph after) {
    return after.box().left() > blank.box().left() + 0.05 * after.size();
  }

  private static boolean isGap(Glyph before, Glyph after) {
    double gap = after.box().left() - before.box().right();
    boolean wide = before.isWide() || after.isWide();
    return gap > (wide ? WIDE_GAP : WORD_GAP) * Math.max(before.size(), after.size());
  }
}
