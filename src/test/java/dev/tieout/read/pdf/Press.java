package dev.tieout.read.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.util.Matrix;

/** Sets type of any face and size on one page; heights are counted from its top. */
final class Press implements AutoCloseable {
  private final PDDocument document = new PDDocument();
  private final PDPageContentStream content;
  private final PDFont font;
  private final boolean unspaced;
  private final boolean trailing;
  private final boolean landscape;
  final double size;

  Press(Standard14Fonts.FontName face, double size, Set<Trait> traits) {
    unspaced = traits.contains(Trait.UNSPACED);
    trailing = traits.contains(Trait.TRAILING);
    this.font = new PDType1Font(face);
    this.size = size;
    PDPage page = new PDPage(PDRectangle.LETTER);
    landscape = traits.contains(Trait.LANDSCAPE);
    document.addPage(page);
    try {
      content = new PDPageContentStream(document, page);
      if (landscape) {
        page.setRotation(90);
        content.transform(new Matrix(0, 1, -1, 0, PDRectangle.LETTER.getWidth(), 0));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private float up(double y) {
    PDRectangle page = PDRectangle.LETTER;
    return (float) ((landscape ? page.getWidth() : page.getHeight()) - y);
  }

  double width(String text) {
    try {
      return font.getStringWidth(text) / 1000 * size;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void left(double x, double y, String text) {
    double at = x;
    for (String part : unspaced ? text.split(" ") : new String[] {trailing ? text + " " : text}) {
      show(at, y, part);
      at += width(part + " ");
    }
  }

  private void show(double x, double y, String text) {
    show(x, y, text, size);
  }

  private void show(double x, double y, String text, double points) {
    try {
      content.beginText();
      content.setFont(font, (float) points);
      content.newLineAtOffset((float) x, up(y));
      content.showText(text);
      content.endText();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Small type above the line. */
  void raised(double x, double y, String text) {
    show(x, y - size * 0.35, text, size * 0.6);
  }

  void right(double x, double y, String text) {
    left(x - width(text), y, text);
  }

  void middle(double x, double y, String text) {
    left(x - width(text) / 2, y, text);
  }

  void line(double x0, double x1, double y) {
    try {
      content.setLineWidth(0.5f);
      content.moveTo((float) x0, up(y));
      content.lineTo((float) x1, up(y));
      content.stroke();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void upright(double x, double y0, double y1) {
    try {
      content.setLineWidth(0.5f);
      content.moveTo((float) x, up(y0));
      content.lineTo((float) x, up(y1));
      content.stroke();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void grey(double left, double top, double right, double bottom) {
    try {
      content.setNonStrokingColor(0.9f);
      content.addRect((float) left, up(bottom), (float) (right - left), (float) (bottom - top));
      content.fill();
      content.setNonStrokingColor(0f);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  byte[] bytes() throws IOException {
    content.close();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
