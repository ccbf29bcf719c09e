package dev.tieout.read.text;

import dev.tieout.grid.DrawnGrid;
import dev.tieout.grid.Flow;
import dev.tieout.grid.Line;
import dev.tieout.read.FormatReader;
import dev.tieout.read.Limits;
import dev.tieout.read.SourceText;
import dev.tieout.read.UnreadableException;
import dev.tieout.read.drawn.TextTables;
import dev.tieout.source.Source;
import dev.tieout.source.SourceKind;
import java.util.List;
import java.util.Optional;

/**
 * Reads plain text into lines, each with the number of blank lines before it, and finds the tables
 * that are drawn in them beyond doubt. What else the blanks, tabs and pipes in a line mean is not
 * decided here. Takes any text, so it must be the last reader asked.
 */
public final class TextReader implements FormatReader {
  @Override
  public SourceKind kind() {
    return SourceKind.TEXT;
  }

  /**
   * Reads any text.
   *
   * @throws UnreadableException {@code empty-source}, {@code binary-content}, {@code
   *     too-many-lines}, {@code too-many-cells}
   */
  @Override
  public Optional<Flow> read(Source source, Limits limits) throws UnreadableException {
    SourceText decoded = SourceText.of(source);
    LineSplitter splitter = new LineSplitter(decoded, limits.cells());
    List<Line> lines = splitter.split();
    List<DrawnGrid> drawn = TextTables.of(lines, limits.cells());
    return Optional.of(new Flow(List.copyOf(lines), List.of(), splitter.remarks(), drawn));
  }
}
