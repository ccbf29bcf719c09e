package dev.tieout.read.pdf;

import dev.tieout.grid.Flow;
import dev.tieout.read.FormatReader;
import dev.tieout.read.Limits;
import dev.tieout.read.UnreadableException;
import dev.tieout.source.Source;
import dev.tieout.source.SourceKind;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Reads PDF. Tables become grids, the text around them lines, both in reading order; each with the
 * box in which it stands, in points from the upper left corner of the page as it is shown.
 *
 * <p>A table that goes on over a page break becomes one grid when its columns agree; nothing is
 * dropped, so that a head that is printed again on the next page is there as rows again.
 *
 * <p>Unreadable, with these codes: {@code pdf-encrypted}, {@code pdf-truncated}, {@code
 * pdf-damaged}, {@code pdf-no-pages}, {@code pdf-too-many-pages}, {@code pdf-scanned}, {@code
 * pdf-no-text}, {@code too-large}, {@code too-many-cells}.
 */
public final class PdfReader implements FormatReader {
  @Override
  public SourceKind kind() {
    return SourceKind.PDF;
  }

  @Override
  public Optional<Flow> read(Source source, Limits limits) throws UnreadableException {
    if (!PdfFile.isPdf(source)) {
      return Optional.empty();
    }
    try (PDDocument document = PdfFile.open(source, limits)) {
      return Optional.of(new DocumentReader(document, limits).read());
    } catch (IOException | RuntimeException e) {
      throw new UnreadableException("pdf-damaged", Map.of("reason", PdfFile.reason(e)));
    }
  }
}
