package dev.tieout.read.pdf.page;

import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;

/**
 * A page whose content is decoded before it is parsed. Where a page has one stream, PDFBox decodes
 * it byte by byte while it parses, which takes longer than the parsing.
 */
final class DecodedPage extends PDPage {
  /** Content larger than this, in bytes, is not held in memory; a page full of text has 100,000. */
  private static final int MOST = 16 << 20;

  private final PDPage page;

  DecodedPage(PDPage page) {
    super(page.getCOSObject());
    this.page = page;
  }

  @Override
  public PDResources getResources() {
    return page.getResources();
  }

  @Override
  public RandomAccessRead getContentsForStreamParsing() throws IOException {
    try (RandomAccessRead source = page.getContentsForStreamParsing()) {
      Optional<RandomAccessRead> held = ContentBytes.of(source, MOST);
      if (held.isPresent()) {
        return held.get();
      }
    }
    return page.getContentsForStreamParsing();
  }
}
