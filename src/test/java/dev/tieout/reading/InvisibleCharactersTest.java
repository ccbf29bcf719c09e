package dev.tieout.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tieout.Extraction;
import dev.tieout.Tieout;
import dev.tieout.form.Slot;
import dev.tieout.generate.Scenario;
import dev.tieout.generate.Specimen;
import dev.tieout.generate.Specimens;
import dev.tieout.generate.damage.DamageKind;
import dev.tieout.generate.render.Shape;
import dev.tieout.record.Figure;
import dev.tieout.record.TableRecord;
import dev.tieout.source.Source;
import dev.tieout.source.TextPlace;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Zero-width characters and soft hyphens in plain text take no room, so they part nothing. */
class InvisibleCharactersTest {
  private static final String INVISIBLE = "\u200B\u200C\u200D\u2060\uFEFF\u00AD";

  /** The text with such a character between any two digits and any two Chinese characters. */
  private static String strewn(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      int kind = kind(text.charAt(i));
      if (i > 0 && kind > 0 && kind == kind(text.charAt(i - 1))) {
        out.append(INVISIBLE.charAt(i % INVISIBLE.length()));
      }
      out.append(text.charAt(i));
    }
    return out.toString();
  }

  /** 1 for digits, 2 for Chinese characters, 0 for all else. */
  private static int kind(char c) {
    if (Runs.isDigit(c)) {
      return 1;
    }
    return c >= '\u4E00' && c <= '\u9FFF' ? 2 : 0;
  }

  private static Map<Slot, Figure> figures(String text) {
    Source source = Source.of("a.txt", text.getBytes(StandardCharsets.UTF_8));
    Extraction extraction = Tieout.standard().extract(source);
    Map<Slot, Figure> figures = new HashMap<>();
    for (TableRecord table : extraction.record().tables()) {
      figures.putAll(table.figures());
    }
    return figures;
  }

  @ParameterizedTest
  @EnumSource(names = {"GLUED", "TABS", "PIPE_PADDED", "LINES", "BLANKS"})
  void theyLoseNoFigureAndNoPlace(Shape shape) {
    Specimen specimen = Specimens.make(new Scenario(500_002, shape, DamageKind.NONE, false));
    String text = strewn(new String(specimen.source().bytes(), StandardCharsets.UTF_8));
    Map<Slot, Figure> figures = figures(text);
    List<String> lines = text.lines().toList();
    for (Slot slot : specimen.truth().edition().facts().slots("requests")) {
      Figure figure = figures.get(slot);
      assertEquals(specimen.truth().entry(slot).value(), figure.value(), slot.toString());
      if (figure.place() instanceof TextPlace at && Numbers.isNumber(Numbers.of(figure.raw()))) {
        String line = lines.get(at.line() - 1);
        String there = line.substring(line.offsetByCodePoints(0, at.column() - 1));
        assertFalse(Character.isIdentifierIgnorable(there.charAt(0)), slot.toString());
        String visible = there.replaceAll("[" + INVISIBLE + "]", "");
        assertTrue(visible.startsWith(figure.raw()), slot + ": " + figure.raw());
      }
    }
  }

  @Test
  void aPartOfCutDigitsHasItsPlaceInTheSource() {
    Atom.Spot spot = new Atom.Spot(0, -1, -1, 1, 4);
    Atom whole =
        new Atom(
            Atom.Kind.NUMBER, "6\u200B4\u00AD\u20600", new TextPlace(3, 5), Boundary.CELL, 0, spot);
    Atom part = whole.visible().part(2, 3, Boundary.CELL);
    assertEquals("0", part.text());
    assertEquals(new TextPlace(3, 10), part.place());
    assertEquals(9, part.spot().offset());
    assertEquals(6, whole.visible().length());
  }
}
