package dev.tieout.read.pdf;

import dev.tieout.read.Limits;
import dev.tieout.read.UnreadableException;
import dev.tieout.source.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Opens the bytes of a PDF, or says why they cannot be opened. */
final class PdfFile {
  /** Readers look for the header in the first KiB (ISO 32000-1, Annex H.3, note 13). */
  private static final int HEAD = 1024;

  /** The end marker is the last line; some servers add a few KiB behind it. */
  private static final int TAIL = 16 << 10;

  private PdfFile() {}

  static boolean isPdf(Source source) {
    return new String(source.head(HEAD), StandardCharsets.ISO_8859_1).contains("%PDF-");
  }

  static PDDocument open(Source source, Limits limits) throws UnreadableException {
    if (source.length() > limits.bytes()) {
      throw new UnreadableException(
          "too-large",
          Map.of(
              "found", Integer.toString(source.length()),
              "limit", Integer.toString(limits.bytes())));
    }
    byte[] bytes = source.bytes();
    boolean whole = endsWithMarker(bytes);
    PDDocument document = load(bytes, whole);
    try {
      refuse(document, whole, limits);
    } catch (UnreadableException e) {
      close(document);
      throw e;
    }
    return document;
  }

  private static PDDocument load(byte[] bytes, boolean whole) throws UnreadableException {
    try {
      return Loader.loadPDF(new RandomAccessReadBuffer(bytes));
    } catch (InvalidPasswordException e) {
      throw new UnreadableException("pdf-encrypted", Map.of());
    } catch (IOException | RuntimeException e) {
      throw new UnreadableException(
          whole ? "pdf-damaged" : "pdf-truncated", Map.of("reason", reason(e)));
    }
  }

  private static void refuse(PDDocument document, boolean whole, Limits limits)
      throws UnreadableException {
    if (!whole) {
      throw new UnreadableException("pdf-truncated", Map.of("reason", "no %%EOF"));
    }
    int pages = pages(document);
    if (pages == 0) {
      throw new UnreadableException("pdf-no-pages", Map.of());
    }
    if (pages > limits.pages()) {
      throw new UnreadableException(
          "pdf-too-many-pages",
          Map.of("found", Integer.toString(pages), "limit", Integer.toString(limits.pages())));
    }
  }

  private static int pages(PDDocument document) throws UnreadableException {
    try {
      return document.getNumberOfPages();
    } catch (RuntimeException e) {
      throw new UnreadableException("pdf-damaged", Map.of("reason", reason(e)));
    }
  }

  private static boolean endsWithMarker(byte[] bytes) {
    int from = Math.max(0, bytes.length - TAIL);
    String tail = new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1);
    return tail.contains("%%EOF");
  }

  private static void close(PDDocument document) {
    try {
      document.close();
    } catch (IOException e) {
      // It is refused all the same.
    }
  }

  /** What an exception says, for a message. */
  static String reason(Exception e) {
    String said = e.getMessage();
    return said == null || said.isBlank() ? e.getClass().getSimpleName() : said;
  }
}
