package dev.tieout.reading;

import dev.tieout.grid.Block;
import dev.tieout.grid.Flow;
import dev.tieout.grid.Line;
import dev.tieout.source.TextPlace;
import java.util.ArrayList;
import java.util.List;

/** Makes flows out of text for tests. */
final class TextFlow {
  private TextFlow() {}

  static Flow of(String text) {
    List<Block> blocks = new ArrayList<>();
    int gap = 0;
    int number = 0;
    for (String line : text.split("\n", -1)) {
      number++;
      if (line.isBlank()) {
        gap++;
      } else {
        blocks.add(new Line(line, gap, new TextPlace(number, 1)));
        gap = 0;
      }
    }
    return new Flow(blocks, List.of(), List.of());
  }
}
