package dev.tieout.read.drawn;

import dev.tieout.grid.DisplayWidth;

/** How many columns a character took where the table was drawn. */
enum Metric {
  /** As the Unicode standard has it, lines of boxes narrow. */
  NARROW_LINES {
    @Override
    int width(int point) {
      return DisplayWidth.of(point);
    }
  },
  /** Lines of boxes are as wide as Chinese characters: they are ambiguous in the standard. */
  WIDE_LINES {
    @Override
    int width(int point) {
      return Strokes.isBox(point) ? 2 : DisplayWidth.of(point);
    }
  },
  /** Each character one column: a program drew it that counts characters. */
  CHARACTERS {
    @Override
    int width(int point) {
      return 1;
    }
  };

  /** Columns of a character other than a tab. */
  abstract int width(int point);
}
