package dev.tieout.read.pdf.page.table;

import dev.tieout.read.pdf.page.Box;
import dev.tieout.read.pdf.page.Glyph;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Tables that are ruled from left to right only: lines of one width above, below and within them.
 * Between two such lines there must be chunks side by side; prose between them parts the stack.
 */
final class RuleStacks {
  /** Prose fills this part of the width. */
  private static final double FULL = 0.7;

  private RuleStacks() {}

  static List<Strip> of(List<Rule> rulings, List<Glyph> glyphs, Measure measure) {
    List<Rule> flat = new ArrayList<>(rulings.stream().filter(Rule::flat).toList());
    flat.removeIf(r -> r.length() < 6 * measure.size());
    flat.sort(Comparator.comparingDouble(Rule::at));
    List<Strip> strips = new ArrayList<>();
    while (!flat.isEmpty()) {
      Rule first = flat.get(0);
      List<Rule> stack = flat.stream().filter(r -> sameWidth(first, r, measure)).toList();
      flat.removeAll(stack);
      strips.addAll(strips(stack, rulings, glyphs, measure));
    }
    return strips;
  }

  private static boolean sameWidth(Rule a, Rule b, Measure measure) {
    return Math.abs(a.from() - b.from()) <= 2 * measure.size()
        && Math.abs(a.to() - b.to()) <= 2 * measure.size();
  }

  private static List<Strip> strips(
      List<Rule> stack, List<Rule> rulings, List<Glyph> glyphs, Measure measure) {
    List<Strip> strips = new ArrayList<>();
    List<Double> heights = new ArrayList<>();
    Box width = Box.around(stack.stream().map(Rule::box).toList()).grow(measure.charWidth());
    for (int i = 0; i < stack.size(); i++) {
      heights.add(stack.get(i).at());
      boolean goesOn =
          i + 1 < stack.size()
              && isTabular(band(width, stack.get(i).at(), stack.get(i + 1).at()), glyphs, measure);
      if (!goesOn) {
        if (heights.size() > 1) {
          Neighbours.extend(heights, width, glyphs, measure);
          Box box = band(width, heights.get(0), heights.get(heights.size() - 1));
          strips.add(Strip.between(box, List.copyOf(heights), within(glyphs, box), rulings));
        }
        heights.clear();
      }
    }
    return strips;
  }

  static Box band(Box width, double top, double bottom) {
    return new Box(width.left(), top, width.right(), bottom);
  }

  static List<Glyph> within(List<Glyph> glyphs, Box box) {
    List<Glyph> within = new ArrayList<>();
    for (Glyph glyph : glyphs) {
      if (box.holdsCentreOf(glyph.box())) {
        within.add(glyph);
      }
    }
    return within;
  }

  private static boolean isTabular(Box band, List<Glyph> glyphs, Measure measure) {
    List<ChunkLine> lines = ChunkLine.of(within(glyphs, band), measure);
    long parted = lines.stream().filter(l -> l.chunks().size() > 1).count();
    long full = lines.stream().filter(l -> isFull(l, band)).count();
    return !lines.isEmpty() && full <= 1 + lines.size() / 10 && parted * 2 >= lines.size() - full;
  }

  private static boolean isFull(ChunkLine line, Box band) {
    return line.chunks().stream().anyMatch(c -> c.box().width() > FULL * band.width());
  }
}
