package dev.tieout.read.pdf.page.table;

import dev.tieout.read.pdf.page.Glyph;
import java.util.Arrays;
import java.util.List;

/**
 * The page's own units. Every distance that a later step calls near, thin or wide is a part of
 * these.
 *
 * @param size height of its usual type, in points
 * @param charWidth width of its usual character, in points
 * @param blanks whether blanks are drawn between its words
 */
public record Measure(double size, double charWidth, boolean blanks) {
  /** What a page without text is measured by: ten-point type. */
  private static final Measure USUAL = new Measure(10, 5, false);

  /** The medians over a page's glyphs. */
  public static Measure of(List<Glyph> glyphs) {
    double[] sizes = new double[glyphs.size()];
    double[] widths = new double[glyphs.size()];
    int ink = 0;
    for (Glyph glyph : glyphs) {
      if (!glyph.isBlank()) {
        sizes[ink] = glyph.size();
        widths[ink] = glyph.box().width();
        ink++;
      }
    }
    return ink == 0
        ? USUAL
        : new Measure(
            median(sizes, ink), Math.max(1, median(widths, ink)), Blanks.areDrawn(glyphs));
  }

  private static double median(double[] values, int size) {
    Arrays.sort(values, 0, size);
    return values[size / 2];
  }

  /** Thickest line that still is a ruling and no bar of shading: a third of the type's height. */
  double thickest() {
    return 0.35 * size;
  }

  /** Farthest distance of two lines that are meant as one, as a double line is. */
  double near() {
    return 0.3 * size;
  }

  /** Lowest row that can hold a line of text: its characters alone take seven tenths. */
  double lowestRow() {
    return 0.6 * size;
  }

  /**
   * Narrowest gap between two columns. A blank is half a character wide, in type of equal widths
   * one whole; in Chinese there are none.
   */
  double wideGap() {
    return Math.min(1.3 * charWidth, 0.8 * size);
  }

  /** Farthest distance of a line's end from the line that it was meant to meet. */
  public double reach() {
    return 0.5 * size;
  }
}
