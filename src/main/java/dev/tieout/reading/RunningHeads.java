package dev.tieout.reading;

import dev.tieout.grid.Block;
import dev.tieout.grid.Flow;
import dev.tieout.grid.Grid;
import dev.tieout.grid.Line;
import dev.tieout.value.Folding;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes the title of a report out of the lines behind its first: pages repeat it at their head, and
 * a table that goes on over pages has it between its rows. What is taken out leaves blanks, so that
 * all else keeps its place.
 */
final class RunningHeads {
  /** A first line that is shorter may be a word of a table as well. */
  private static final int SHORTEST = 10;

  /** Only so many lines are looked at for the title. */
  private static final int FIRST_LINES = 3;

  private RunningHeads() {}

  static Flow without(Flow flow) {
    List<String> titles = titles(flow);
    if (titles.isEmpty()) {
      return flow;
    }
    List<Block> blocks = new ArrayList<>(flow.blocks().size());
    int seen = 0;
    for (Block block : flow.blocks()) {
      if (block instanceof Line line) {
        blocks.add(seen++ < FIRST_LINES ? line : without(line, titles));
      } else if (block instanceof Grid grid) {
        blocks.add(LoneCells.without(grid, c -> titles.contains(c.text().strip())));
      }
    }
    return new Flow(blocks, flow.hints(), flow.remarks());
  }

  private static List<String> titles(Flow flow) {
    return flow.lines().stream()
        .limit(FIRST_LINES)
        .map(l -> l.text().strip())
        .filter(t -> t.length() >= SHORTEST && t.chars().noneMatch(RunningHeads::endsSentence))
        .toList();
  }

  private static boolean endsSentence(int c) {
    return c == '。' || c == '；' || c == '\t' || PipeLine.isPipe((char) c);
  }

  private static Line without(Line line, List<String> titles) {
    String text = line.text();
    for (String title : titles) {
      text = text.replace(title, " ".repeat(title.length()));
    }
    if (text.equals(line.text())) {
      return line;
    }
    return new Line(isLeftover(text) ? "" : text, line.gap(), line.place());
  }

  private static boolean isLeftover(String text) {
    return text.chars().allMatch(c -> PipeLine.isPipe((char) c) || Folding.isBlank((char) c));
  }
}
