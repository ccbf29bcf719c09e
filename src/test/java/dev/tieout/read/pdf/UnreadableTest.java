package dev.tieout.read.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tieout.read.Limits;
import dev.tieout.read.UnreadableException;
import dev.tieout.source.Source;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;

/** What cannot be read says why. */
class UnreadableTest {
  private static String codeOf(byte[] bytes) {
    return codeOf(bytes, Limits.standard());
  }

  private static String codeOf(byte[] bytes, Limits limits) {
    return assertThrows(
            UnreadableException.class,
            () -> new PdfReader().read(Source.of("report.pdf", bytes), limits))
        .code();
  }

  private static byte[] page() throws Exception {
    try (Drawn drawn = new Drawn()) {
      return drawn.text(100, 100, "Text").nextPage().text(100, 100, "More").bytes();
    }
  }

  @Test
  void anotherFormatIsNotMine() throws Exception {
    Source html = Source.of("x.pdf", "<html>".getBytes(StandardCharsets.UTF_8));
    assertTrue(new PdfReader().read(html, Limits.standard()).isEmpty());
  }

  @Test
  void aPasswordIsAsked() throws Exception {
    try (Drawn drawn = new Drawn()) {
      drawn.text(100, 100, "Secret");
      drawn
          .document()
          .protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      assertEquals("pdf-encrypted", codeOf(drawn.bytes()));
    }
  }

  @Test
  void theEndIsMissing() throws Exception {
    byte[] bytes = page();
    assertEquals("pdf-truncated", codeOf(Arrays.copyOf(bytes, bytes.length * 2 / 3)));
  }

  @Test
  void onlyTheHeaderIsThere() {
    assertEquals("pdf-truncated", codeOf("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII)));
  }

  @Test
  void junkBetweenHeaderAndEndIsDamaged() {
    assertEquals(
        "pdf-damaged", codeOf("%PDF-1.7\njunk\n%%EOF".getBytes(StandardCharsets.US_ASCII)));
  }

  @Test
  void thereIsNoPage() throws Exception {
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      document.save(out);
      assertEquals("pdf-no-pages", codeOf(out.toByteArray()));
    }
  }

  @Test
  void aPictureOfTextIsScanned() throws Exception {
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      PDPage page = new PDPage();
      document.addPage(page);
      BufferedImage picture = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.drawImage(LosslessFactory.createFromImage(document, picture), 0, 0, 612, 792);
      }
      document.save(out);
      assertEquals("pdf-scanned", codeOf(out.toByteArray()));
    }
  }

  @Test
  void anEmptyPageHasNoText() throws Exception {
    try (Drawn drawn = new Drawn()) {
      assertEquals("pdf-no-text", codeOf(drawn.bytes()));
    }
  }

  @Test
  void thereAreMorePagesThanAllowed() throws Exception {
    assertEquals("pdf-too-many-pages", codeOf(page(), new Limits(1 << 20, 100, 10, 1)));
  }

  @Test
  void thereAreMoreCellsThanAllowed() throws Exception {
    try (Drawn drawn = new Drawn()) {
      byte[] bytes = drawn.table(100, 100, 60, 20, "Year|In", "2019|5").bytes();
      assertEquals("too-many-cells", codeOf(bytes, new Limits(1 << 20, 3, 10, 9)));
    }
  }

  @Test
  void thePictureOfAMissingPageIsRefused() throws Exception {
    Source source = Source.of("x.pdf", page());
    assertEquals(
        "pdf-no-such-page",
        assertThrows(
                UnreadableException.class,
                () -> PagePicture.of(source, Limits.standard(), 3, PageStep.CELLS))
            .code());
  }

  @Test
  void aPictureOfAPageShowsEachStep() throws Exception {
    try (Drawn drawn = new Drawn()) {
      byte[] bytes = drawn.table(100, 100, 60, 20, "Year|In", "2019|5").bytes();
      for (PageStep step : PageStep.values()) {
        BufferedImage picture =
            PagePicture.of(Source.of("x.pdf", bytes), Limits.standard(), 1, step);
        assertEquals(1190, picture.getWidth(), 1);
        // The table has no cell that spans others.
        assertEquals(step != PageStep.SPANS, hasRed(picture), step.toString());
      }
    }
  }

  private static boolean hasRed(BufferedImage picture) {
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        int rgb = picture.getRGB(x, y);
        if ((rgb >> 16 & 0xFF) > 0x80 && (rgb & 0xFF) < 0x80) {
          return true;
        }
      }
    }
    return false;
  }
}
