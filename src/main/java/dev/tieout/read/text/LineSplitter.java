package dev.tieout.read.text;

import dev.tieout.grid.Line;
import dev.tieout.grid.Remark;
import dev.tieout.read.Blanks;
import dev.tieout.read.LostCharacters;
import dev.tieout.read.SourceText;
import dev.tieout.read.UnreadableException;
import dev.tieout.source.TextPlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Splits a text into lines. A line ends at LF, CR LF or CR, where editors count lines too; a form
 * feed ends one as well, since it begins a page, but what follows stays on the same counted line.
 */
final class LineSplitter {
  private final SourceText source;
  private final String text;
  private final int limit;
  private final LostCharacters lost;
  private final List<Line> lines = new ArrayList<>();
  private int line = 1;
  private int lineStart;
  private int gap;

  LineSplitter(SourceText source, int limit) {
    this.source = source;
    this.text = source.text();
    this.limit = limit;
    this.lost = new LostCharacters();
  }

  List<Line> split() throws UnreadableException {
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r') {
        add(start, i);
        i += c == '\r' && text.startsWith("\n", i + 1) ? 1 : 0;
        start = i + 1;
        line++;
        lineStart = start;
      } else if (c == '\f') {
        addBeforeFormFeed(start, i);
        start = i + 1;
      }
    }
    addBeforeFormFeed(start, text.length());
    return lines;
  }

  /** What was wrong with the bytes and characters. */
  List<Remark> remarks() {
    List<Remark> remarks = new ArrayList<>(source.remarks());
    lost.addTo(remarks);
    return remarks;
  }

  /** Nothing between two line ends is a blank line; nothing beside a form feed is none. */
  private void addBeforeFormFeed(int start, int end) throws UnreadableException {
    if (end > start) {
      add(start, end);
    }
  }

  private void add(int start, int end) throws UnreadableException {
    String piece = text.substring(start, end);
    // Tabs alone are a row of empty cells.
    if (Blanks.isBlank(piece) && piece.indexOf('\t') < 0) {
      gap++;
      return;
    }
    if (lines.size() == limit) {
      throw new UnreadableException("too-many-lines", Map.of("limit", String.valueOf(limit)));
    }
    TextPlace place = new TextPlace(line, 1 + text.codePointCount(lineStart, start));
    lines.add(new Line(lost.mend(piece, place), gap, place));
    gap = 0;
  }
}
