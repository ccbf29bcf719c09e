package dev.tieout.read.pdf.page;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Tells a glyph that is drawn twice from two glyphs: bold type is often the same glyph drawn twice
 * or thrice, a fraction of its width apart.
 */
final class Doubles {
  /** Height of the bands, in points, in which a glyph's double is looked for. */
  private static final double BAND = 8;

  /** How many equal glyphs of a band are looked at: more than a line has. */
  private static final int MEMORY = 256;

  private final Map<String, Seen> texts = new HashMap<>();

  /** Whether none like it stood there before; it is remembered then. */
  boolean isNew(Glyph glyph) {
    return texts.computeIfAbsent(glyph.text(), t -> new Seen()).isNew(glyph);
  }

  /** The glyphs of one text, chained by their bands from the last to the first. */
  private static final class Seen {
    private static final int SLOTS = 64;

    private final int[] last = new int[SLOTS];
    private int[] before = new int[16];
    private long[] bands = new long[16];
    private final Spots spots = new Spots();
    private int size;

    boolean isNew(Glyph glyph) {
      long band = Math.round(glyph.box().centreY() / BAND);
      if (has(glyph, band - 1) || has(glyph, band) || has(glyph, band + 1)) {
        return false;
      }
      add(glyph, band);
      return true;
    }

    private boolean has(Glyph glyph, long band) {
      double x = glyph.box().centreX();
      double y = glyph.box().centreY();
      int looked = 0;
      for (int i = last[slot(band)] - 1; i >= 0 && looked < MEMORY; i = before[i] - 1) {
        if (bands[i] == band) {
          looked++;
          if (spots.hold(i, x, y)) {
            return true;
          }
        }
      }
      return false;
    }

    private void add(Glyph glyph, long band) {
      if (size == before.length) {
        before = Arrays.copyOf(before, 2 * size);
        bands = Arrays.copyOf(bands, 2 * size);
      }
      spots.add(size, glyph);
      bands[size] = band;
      before[size] = last[slot(band)];
      size++;
      last[slot(band)] = size;
    }

    private static int slot(long band) {
      return (int) Math.floorMod(band, (long) SLOTS);
    }
  }

  /** The middles of glyphs and how far from them another one is the same. */
  private static final class Spots {
    private static final int EACH = 4;

    private double[] values = new double[16 * EACH];

    void add(int at, Glyph glyph) {
      int i = at * EACH;
      if (i == values.length) {
        values = Arrays.copyOf(values, 2 * i);
      }
      Box box = glyph.box();
      values[i] = box.centreX();
      values[i + 1] = box.centreY();
      values[i + 2] = 0.4 * Math.max(box.width(), 0.1 * glyph.size());
      values[i + 3] = 0.4 * Math.max(box.height(), 0.1 * glyph.size());
    }

    boolean hold(int at, double x, double y) {
      int i = at * EACH;
      return Math.abs(values[i] - x) < values[i + 2] && Math.abs(values[i + 1] - y) < values[i + 3];
    }
  }
}
