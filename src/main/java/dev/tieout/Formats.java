package dev.tieout;

import dev.tieout.grid.Flow;
import dev.tieout.read.FormatReader;
import dev.tieout.read.Limits;
import dev.tieout.read.UnreadableException;
import dev.tieout.read.html.HtmlReader;
import dev.tieout.read.pdf.PdfReader;
import dev.tieout.read.text.TextReader;
import dev.tieout.source.Source;
import dev.tieout.source.SourceKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The input formats. The list is all that a new one is added to; the order is that in which they are tried. */
final class Formats {
  private static final List<FormatReader> READERS =
      List.of(new PdfReader(), new HtmlReader(), new TextReader());

  private Formats() {}

  /** A flow and the format it came in. */
  record Read(SourceKind kind, Flow flow) {}

  /** Reads a source with the first reader that knows its content. */
  static Read read(Source source, Limits limits) throws UnreadableException {
    for (FormatReader reader : READERS) {
      Optional<Flow> flow = reader.read(source, limits);
      if (flow.isPresent()) {
        return new Read(reader.kind(), flow.get());
      }
    }
    throw new UnreadableException("unknown-format", Map.of());
  }
}
