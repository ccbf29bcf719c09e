package dev.tieout.read.pdf.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Text that a file gives for glyphs whose font gives it wrongly, small capitals for one (ISO
 * 32000-1, 14.9.4: "text that is an exact replacement for the content"). It is taken where it has a
 * character for each glyph, and never for a digit: of a figure the page counts, not what is said of
 * it.
 */
final class ActualText {
  private final Deque<Sequence> open = new ArrayDeque<>();

  /** A marked sequence, from which glyph on, and its text, which is empty when none is given. */
  private record Sequence(int from, String text) {}

  void begin(int from, String text) {
    open.push(new Sequence(from, text));
  }

  void end(List<Glyph> glyphs) {
    if (open.isEmpty()) {
      return;
    }
    Sequence sequence = open.pop();
    if (!sequence.text().isEmpty() && sequence.from() <= glyphs.size()) {
      replace(glyphs.subList(sequence.from(), glyphs.size()), sequence.text());
    }
  }

  private static void replace(List<Glyph> glyphs, String text) {
    int[] characters = text.codePoints().toArray();
    if (characters.length != glyphs.size()) {
      return;
    }
    for (int i = 0; i < characters.length; i++) {
      Glyph glyph = glyphs.get(i);
      String said = CharacterForms.plain(Character.toString(characters[i]));
      if (!hasDigit(glyph.text()) && !hasDigit(said) && !glyph.isBlank() && !said.isBlank()) {
        glyphs.set(i, new Glyph(said, glyph.box(), glyph.size(), glyph.turn(), glyph.face()));
      }
    }
  }

  private static boolean hasDigit(String text) {
    return text.chars().anyMatch(Character::isDigit);
  }
}
