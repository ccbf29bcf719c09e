package dev.tieout.read.pdf.page;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;

/** What the scanner asks a font, asked once for each character code. */
final class FontLooks {
  /** Stands for a character whose meaning the file does not give. */
  static final String UNKNOWN = "\uFFFD";

  /** Codes of one byte, which most fonts have, are kept in arrays: they are asked all the time. */
  private static final int SIMPLE = 256;

  private final PDFont font;
  private final double height;
  private final Face face;
  private final Map<Integer, String> texts = new HashMap<>();
  private final String[] simpleTexts = new String[SIMPLE];
  private final double[] simpleWidths = new double[SIMPLE];
  private final Map<Integer, Double> widths = new HashMap<>();

  private FontLooks(PDFont font, double height) {
    this.font = font;
    this.height = height;
    String name = font.getName();
    this.face = Face.of(name == null ? "" : name);
    Arrays.fill(simpleTexts, "");
    Arrays.fill(simpleWidths, Double.NaN);
  }

  static FontLooks of(PDFont font) {
    return new FontLooks(font, font instanceof PDType3Font type3 ? height(type3) : 1);
  }

  /** A Type 3 font may have any unit: its box tells the size of its type. */
  private static double height(PDType3Font font) {
    PDRectangle box = font.getFontBBox();
    double height = box == null ? 0 : Math.abs(box.getHeight() * font.getFontMatrix().getScaleY());
    return height > 0 ? height : 1;
  }

  Face face() {
    return face;
  }

  /** The height of its type in units of the text matrix. */
  double height() {
    return height;
  }

  /** The advance of a code in units of the text matrix. */
  double width(int code) throws IOException {
    if (code < 0 || code >= SIMPLE) {
      return wideWidth(code);
    }
    if (Double.isNaN(simpleWidths[code])) {
      simpleWidths[code] = askWidth(code);
    }
    return simpleWidths[code];
  }

  private double wideWidth(int code) throws IOException {
    Double known = widths.get(code);
    if (known != null) {
      return known;
    }
    double width = askWidth(code);
    widths.put(code, width);
    return width;
  }

  private double askWidth(int code) throws IOException {
    double scale = font instanceof PDType3Font t ? Math.abs(t.getFontMatrix().getScaleX()) : 0.001;
    return font.getWidth(code) * scale;
  }

  /** The plain text of a code; {@link #UNKNOWN} when the file does not give it. */
  String text(int code) {
    if (code < 0 || code >= SIMPLE) {
      return texts.computeIfAbsent(code, this::ask);
    }
    if (simpleTexts[code].isEmpty()) {
      simpleTexts[code] = ask(code);
    }
    return simpleTexts[code];
  }

  private String ask(int code) {
    String text;
    try {
      text = font.toUnicode(code);
    } catch (RuntimeException e) {
      // A damaged character map says nothing of this code.
      text = null;
    }
    if (text != null && !text.isEmpty()) {
      return CharacterForms.plain(text);
    }
    // A simple font without a map: its codes are most often those of ASCII.
    boolean ascii = font instanceof PDSimpleFont && code >= 0x20 && code < 0x7F;
    return ascii ? String.valueOf((char) code) : UNKNOWN;
  }
}
