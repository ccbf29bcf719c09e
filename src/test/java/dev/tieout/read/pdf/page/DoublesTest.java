package dev.tieout.read.pdf.page;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Of a glyph drawn twice one is kept; of two equal glyphs side by side both. */
class DoublesTest {
  private final Doubles doubles = new Doubles();

  @Test
  void aGlyphAFractionOfItsWidthAsideIsTheSame() {
    assertTrue(doubles.isNew(glyph("5", 100, 100)));
    assertFalse(doubles.isNew(glyph("5", 100.5, 100)));
    assertFalse(doubles.isNew(glyph("5", 100, 100.5)));
  }

  @Test
  void theNextDigitOfANumberIsAnother() {
    assertTrue(doubles.isNew(glyph("5", 100, 100)));
    assertTrue(doubles.isNew(glyph("5", 105, 100)));
    assertTrue(doubles.isNew(glyph("6", 100, 100)));
  }

  @Test
  void itIsFoundAcrossTheBorderOfTwoBands() {
    // The middle of a glyph of ten points is at 99.9, so that a border of the bands is at 100.
    assertTrue(doubles.isNew(glyph("5", 100, 94.9)));
    assertFalse(doubles.isNew(glyph("5", 100, 95.1)));
  }

  @Test
  void linesFarApartShareAPlaceInTheTableButAreOthers() {
    // 64 bands of 8 points lie between them.
    assertTrue(doubles.isNew(glyph("5", 100, 100)));
    assertTrue(doubles.isNew(glyph("5", 100, 612)));
    assertFalse(doubles.isNew(glyph("5", 100, 612)));
    assertFalse(doubles.isNew(glyph("5", 100, 100)));
  }

  @Test
  void manyGlyphsOfOneTextAreRemembered() {
    for (int i = 0; i < 100; i++) {
      assertTrue(doubles.isNew(glyph("5", 5 * i, 100)));
    }
    for (int i = 0; i < 100; i++) {
      assertFalse(doubles.isNew(glyph("5", 5 * i + 0.5, 100)));
    }
  }

  private static Glyph glyph(String text, double left, double top) {
    return new Glyph(text, new Box(left, top, left + 5, top + 10), 10, Turn.RIGHT, Face.PLAIN);
  }
}
