package dev.tieout;

import dev.tieout.grid.Flow;
import dev.tieout.read.FormatReader;
import dev.tieout.read.Limits;
import dev.tieout.read.UnreadableException;
import dev.tieout.read.csv.CsvReader;
import dev.tieout.read.docx.DocxReader;
import dev.tieout.read.html.HtmlReader;
import dev.tieout.read.pdf.PdfReader;
import dev.tieout.read.text.TextReader;
import dev.tieout.source.Source;
import dev.tieout.source.SourceKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The formats that can be read, in the order in which their readers are asked. To add one, write a
 * {@link FormatReader} in a package of its own below {@code read} and name it here. Immutable and
 * thread-safe.
 */
public final class Formats {
  /**
   * A source as it was read.
   *
   * @param kind format that it is of; empty when no reader knew it
   * @param flow what was read; empty when it could not be
   * @param refusal why it could not be read
   */
  public record Outcome(
      Optional<SourceKind> kind, Optional<Flow> flow, Optional<UnreadableException> refusal) {}

  /** The text reader takes any text, so it must stay the last. */
  private static final List<FormatReader> READERS =
      List.of(
          new PdfReader(), new DocxReader(), new HtmlReader(), new CsvReader(), new TextReader());

  private final List<FormatReader> readers;

  private Formats(List<FormatReader> readers) {
    this.readers = List.copyOf(readers);
  }

  /** All formats that Tieout knows. */
  public static Formats standard() {
    return new Formats(READERS);
  }

  /** Reads a source with the first reader that knows its content, whatever its name. */
  public Outcome read(Source source, Limits limits) {
    if (source.length() > limits.bytes()) {
      return refused(Optional.empty(), tooLarge(source, limits));
    }
    for (FormatReader reader : readers) {
      Optional<SourceKind> kind = Optional.of(reader.kind());
      try {
        Optional<Flow> flow = reader.read(source, limits);
        if (flow.isPresent()) {
          return new Outcome(kind, flow, Optional.empty());
        }
      } catch (UnreadableException e) {
        return refused(kind.filter(k -> k != SourceKind.TEXT), e);
      }
    }
    return refused(Optional.empty(), new UnreadableException("unknown-format"));
  }

  private static Outcome refused(Optional<SourceKind> kind, UnreadableException why) {
    return new Outcome(kind, Optional.empty(), Optional.of(why));
  }

  private static UnreadableException tooLarge(Source source, Limits limits) {
    Map<String, String> arguments =
        Map.of("bytes", String.valueOf(source.length()), "limit", String.valueOf(limits.bytes()));
    return new UnreadableException("source-too-large", arguments);
  }
}
