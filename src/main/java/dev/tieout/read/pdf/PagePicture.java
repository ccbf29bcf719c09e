package dev.tieout.read.pdf;

import dev.tieout.read.Limits;
import dev.tieout.read.UnreadableException;
import dev.tieout.read.pdf.page.Box;
import dev.tieout.read.pdf.page.PageScanner;
import dev.tieout.read.pdf.page.table.TableSteps;
import dev.tieout.source.Source;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Paints what was found on a page of a PDF over the page. */
public final class PagePicture {
  /** Pixels for each point: 144 pixels an inch. */
  private static final float SCALE = 2;

  private static final Color LINE = new Color(0xD0, 0x20, 0x20, 0xC0);
  private static final Color FILL = new Color(0x20, 0x80, 0xE0, 0x28);

  private PagePicture() {}

  /**
   * A picture of one page with the boxes of one step on it.
   *
   * @param number 1-based page
   * @throws UnreadableException when the source is no PDF that can be read, with the codes of
   *     {@link PdfReader}; {@code pdf-no-such-page} when it has no such page
   */
  public static BufferedImage of(Source source, Limits limits, int number, PageStep step)
      throws UnreadableException {
    try (PDDocument document = PdfFile.open(source, limits)) {
      if (number < 1 || number > document.getNumberOfPages()) {
        throw new UnreadableException(
            "pdf-no-such-page",
            Map.of(
                "found", Integer.toString(number),
                "limit", Integer.toString(document.getNumberOfPages())));
      }
      TableSteps steps = TableSteps.of(PageScanner.scan(document.getPage(number - 1), number));
      BufferedImage picture =
          new PDFRenderer(document).renderImage(number - 1, SCALE, ImageType.RGB);
      paint(picture, step.boxes(steps).stream().map(steps.page()::shown).toList());
      return picture;
    } catch (IOException | RuntimeException e) {
      throw new UnreadableException("pdf-damaged", Map.of("reason", PdfFile.reason(e)));
    }
  }

  private static void paint(BufferedImage picture, List<Box> boxes) {
    Graphics2D g = picture.createGraphics();
    g.setStroke(new BasicStroke(1.5f));
    for (Box box : boxes) {
      Rectangle2D.Double shape =
          new Rectangle2D.Double(
              box.left() * SCALE, box.top() * SCALE, box.width() * SCALE, box.height() * SCALE);
      g.setColor(FILL);
      g.fill(shape);
      g.setColor(LINE);
      g.draw(shape);
    }
    g.dispose();
  }
}
