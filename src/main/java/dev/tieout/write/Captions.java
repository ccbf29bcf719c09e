package dev.tieout.write;

import dev.tieout.grid.Block;
import dev.tieout.grid.DrawnGrid;
import dev.tieout.grid.Flow;
import dev.tieout.grid.Grid;
import dev.tieout.grid.Line;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** The lines right before each table of a report. */
final class Captions {
  private static final int MOST_LINES = 3;

  private final IdentityHashMap<Grid, List<String>> before = new IdentityHashMap<>();

  private Captions() {}

  static Captions of(Flow flow) {
    Captions captions = new Captions();
    Iterator<DrawnGrid> drawn = flow.drawn().iterator();
    Optional<DrawnGrid> next = next(drawn);
    Deque<String> last = new ArrayDeque<>();
    for (int i = 0; i < flow.blocks().size(); i++) {
      if (next.isPresent() && next.get().first() == i) {
        captions.before.put(next.get().grid(), List.copyOf(last));
        next = next(drawn);
      }
      captions.pass(flow.blocks().get(i), last);
    }
    return captions;
  }

  private static Optional<DrawnGrid> next(Iterator<DrawnGrid> drawn) {
    return drawn.hasNext() ? Optional.of(drawn.next()) : Optional.empty();
  }

  private void pass(Block block, Deque<String> last) {
    if (block instanceof Grid grid) {
      before.put(grid, List.copyOf(last));
      last.clear();
    } else if (block instanceof Line line) {
      last.addLast(line.text());
      if (last.size() > MOST_LINES) {
        last.removeFirst();
      }
    }
  }

  List<String> of(Grid grid) {
    return before.getOrDefault(grid, List.of());
  }
}
