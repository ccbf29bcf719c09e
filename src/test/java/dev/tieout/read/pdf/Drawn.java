package dev.tieout.read.pdf;

import dev.tieout.grid.Flow;
import dev.tieout.read.Limits;
import dev.tieout.read.UnreadableException;
import dev.tieout.source.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** Draws documents; heights are counted from the top of the page, as places are. */
final class Drawn implements AutoCloseable {
  /** The size of all type. */
  static final float SIZE = 10;

  private final PDDocument document = new PDDocument();
  private final PDFont font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
  private PDPageContentStream content;
  private PDPage page;

  Drawn() {
    page = new PDPage(PDRectangle.A4);
    content = open();
  }

  private PDPageContentStream open() {
    try {
      document.addPage(page);
      return new PDPageContentStream(document, page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  PDDocument document() {
    return document;
  }

  PDPage page() {
    return page;
  }

  Drawn nextPage() throws IOException {
    content.close();
    page = new PDPage(PDRectangle.A4);
    content = open();
    return this;
  }

  private float up(double y) {
    return (float) (PDRectangle.A4.getHeight() - y);
  }

  /** Text with its baseline at a height. */
  Drawn text(double x, double y, String text) throws IOException {
    return text(x, y, SIZE, text);
  }

  /** The same in another size. */
  Drawn text(double x, double y, double size, String text) throws IOException {
    content.beginText();
    content.setFont(font, (float) size);
    content.newLineAtOffset((float) x, up(y));
    content.showText(text);
    content.endText();
    return this;
  }

  Drawn mode(RenderingMode mode) throws IOException {
    content.setRenderingMode(mode);
    return this;
  }

  Drawn line(double x0, double y0, double x1, double y1) throws IOException {
    content.moveTo((float) x0, up(y0));
    content.lineTo((float) x1, up(y1));
    content.stroke();
    return this;
  }

  /** A filled rectangle. */
  Drawn bar(double left, double top, double right, double bottom) throws IOException {
    content.addRect((float) left, up(bottom), (float) (right - left), (float) (bottom - top));
    content.fill();
    return this;
  }

  /** A fully ruled table of one text a cell; {@code rows} parted by {@code |}. */
  Drawn table(double left, double top, double width, double height, String... rows)
      throws IOException {
    int columns = rows[0].split("\\|", -1).length;
    double right = left + columns * width;
    for (int r = 0; r <= rows.length; r++) {
      line(left, top + r * height, right, top + r * height);
    }
    for (int c = 0; c <= columns; c++) {
      line(left + c * width, top, left + c * width, top + rows.length * height);
    }
    return texts(left, top, width, height, rows);
  }

  /** The same without lines. */
  Drawn texts(double left, double top, double width, double height, String... rows)
      throws IOException {
    for (int r = 0; r < rows.length; r++) {
      String[] cells = rows[r].split("\\|", -1);
      for (int c = 0; c < cells.length; c++) {
        text(left + c * width + 4, top + r * height + height / 2 + 3, cells[c]);
      }
    }
    return this;
  }

  byte[] bytes() throws IOException {
    content.close();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }

  Flow read() throws IOException, UnreadableException {
    return read(bytes());
  }

  static Flow read(byte[] bytes) throws UnreadableException {
    return new PdfReader().read(Source.of("drawn.pdf", bytes), Limits.standard()).orElseThrow();
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
