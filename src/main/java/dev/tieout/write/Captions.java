package dev.tieout.write;

import dev.tieout.grid.Block;
import dev.tieout.grid.Flow;
import dev.tieout.grid.Grid;
import dev.tieout.grid.Line;
import dev.tieout.source.Place;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The lines right before each table of a report. */
final class Captions {
  private static final int MOST_LINES = 3;

  private final IdentityHashMap<Grid, List<String>> before = new IdentityHashMap<>();
  private final Map<Place, List<String>> above = new HashMap<>();

  private Captions() {}

  static Captions of(Flow flow) {
    Captions captions = new Captions();
    Deque<String> last = new ArrayDeque<>();
    flow.drawn().forEach(g -> captions.above.put(g.place(), List.of()));
    for (Block block : flow.blocks()) {
      captions.above.computeIfPresent(block.place(), (place, lines) -> List.copyOf(last));
      if (block instanceof Grid grid) {
        captions.before.put(grid, List.copyOf(last));
        last.clear();
      } else if (block instanceof Line line) {
        last.addLast(line.text());
        if (last.size() > MOST_LINES) {
          last.removeFirst();
        }
      }
    }
    return captions;
  }

  List<String> of(Grid grid) {
    return before.getOrDefault(grid, above.getOrDefault(grid.place(), List.of()));
  }
}
