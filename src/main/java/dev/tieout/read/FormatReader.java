package dev.tieout.read;

import dev.tieout.grid.Flow;
import dev.tieout.source.Source;
import dev.tieout.source.SourceKind;
import java.util.Optional;

/** Reads one input format. Stateless and thread-safe. */
public interface FormatReader {
  /** The format that it reads. */
  SourceKind kind();

  /**
   * Reads a source, a pure function of its bytes: nothing is fetched or executed.
   *
   * @param limits bounds against hostile input
   * @return empty when the source is not of this format, as told by its content
   * @throws UnreadableException when it is of this format and cannot be read
   */
  Optional<Flow> read(Source source, Limits limits) throws UnreadableException;
}
