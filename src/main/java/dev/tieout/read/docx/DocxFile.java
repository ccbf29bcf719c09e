package dev.tieout.read.docx;

import dev.tieout.read.Limits;
import dev.tieout.read.UnreadableException;
import dev.tieout.source.Source;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** Takes the text of a document out of its ZIP file. */
final class DocxFile {
  static final String DOCUMENT = "word/document.xml";

  /** A text of this size in XML is far more than a report has, and what memory allows. */
  private static final int LARGEST_DOCUMENT = 64 << 20;

  private static final int MOST_ENTRIES = 10_000;

  private static final byte[] MAGIC = {'P', 'K', 3, 4};

  private final Limits limits;
  private final byte[] buffer = new byte[8192];
  private long left;

  private DocxFile(Limits limits) {
    this.limits = limits;
    this.left = limits.bytes();
  }

  /**
   * The XML of the document.
   *
   * @return empty when the source is no ZIP file, or one of something else
   * @throws UnreadableException {@code docx-damaged}, {@code source-too-large}
   */
  static Optional<byte[]> document(Source source, Limits limits) throws UnreadableException {
    if (!java.util.Arrays.equals(source.head(MAGIC.length), MAGIC)) {
      return Optional.empty();
    }
    return new DocxFile(limits).find(source);
  }

  private Optional<byte[]> find(Source source) throws UnreadableException {
    boolean word = false;
    try (ZipInputStream zip = new ZipInputStream(source.open())) {
      ZipEntry entry = zip.getNextEntry();
      for (int n = 0; entry != null && n < MOST_ENTRIES; n++) {
        word |= entry.getName().startsWith("word/");
        if (entry.getName().equals(DOCUMENT)) {
          return Optional.of(read(zip));
        }
        skip(zip);
        entry = zip.getNextEntry();
      }
    } catch (ZipException | java.io.EOFException e) {
      throw damaged(e);
    } catch (IOException | IllegalArgumentException e) {
      throw damaged(e);
    }
    if (word) {
      throw new UnreadableException("docx-damaged", Map.of("reason", DOCUMENT));
    }
    return Optional.empty();
  }

  private byte[] read(InputStream in) throws IOException, UnreadableException {
    int limit = (int) Math.min(LARGEST_DOCUMENT, Math.min(left, limits.bytes()));
    byte[] bytes = in.readNBytes(limit + 1);
    if (bytes.length > limit) {
      throw tooLarge(limit);
    }
    return bytes;
  }

  /** Unpacks an entry that nobody wants, since only so its end is found; not without a bound. */
  private void skip(InputStream in) throws IOException, UnreadableException {
    int read = in.read(buffer);
    while (read >= 0) {
      left -= read;
      if (left < 0) {
        throw tooLarge(limits.bytes());
      }
      read = in.read(buffer);
    }
  }

  private static UnreadableException tooLarge(int limit) {
    Map<String, String> arguments =
        Map.of("bytes", String.valueOf(limit + 1L), "limit", String.valueOf(limit));
    return new UnreadableException("source-too-large", arguments);
  }

  private static UnreadableException damaged(Exception e) {
    String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    return new UnreadableException("docx-damaged", Map.of("reason", reason));
  }
}
