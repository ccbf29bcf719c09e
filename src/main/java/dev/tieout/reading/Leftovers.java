package dev.tieout.reading;

import dev.tieout.grid.Block;
import dev.tieout.grid.DrawnGrid;
import dev.tieout.grid.Flow;
import dev.tieout.grid.Grid;
import dev.tieout.grid.Line;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** What of a report is in no table: grids of unknown forms, and prose. */
final class Leftovers {
  private final Flow flow;
  private final Map<Integer, int[]> taken = new HashMap<>();

  private Leftovers(Flow flow) {
    this.flow = flow;
  }

  static Readings of(Flow flow, List<Item> items, List<Claim> claims, List<Reading> readings) {
    Leftovers leftovers = new Leftovers(flow);
    for (Claim claim : claims) {
      for (Item item : items.subList(claim.region().from(), claim.region().to())) {
        leftovers.take(item);
      }
    }
    return new Readings(readings, leftovers.grids(), leftovers.prose());
  }

  private void take(Item item) {
    int start = item.offset();
    int end = item.atom().spot().offset() + item.atom().length();
    taken.merge(
        item.atom().spot().block(),
        new int[] {start, end},
        (a, b) -> new int[] {Math.min(a[0], b[0]), Math.max(a[1], b[1])});
  }

  private List<Grid> grids() {
    Set<Grid> onForms = Collections.newSetFromMap(new IdentityHashMap<>());
    for (int block : taken.keySet()) {
      // What is only supposed to be in the source stands in no block of it.
      if (block >= 0 && flow.blocks().get(block) instanceof Grid grid) {
        onForms.add(grid);
      }
    }
    flow.drawn().stream().filter(this::isTaken).forEach(d -> onForms.add(d.grid()));
    return flow.tables().stream().filter(g -> !onForms.contains(g)).toList();
  }

  /** Whether a table is drawn in lines of which one belongs to a table of a form. */
  private boolean isTaken(DrawnGrid drawn) {
    return IntStream.range(drawn.first(), drawn.end()).anyMatch(taken::containsKey);
  }

  private List<Line> prose() {
    List<Line> prose = new ArrayList<>();
    for (int i = 0; i < flow.blocks().size(); i++) {
      Block block = flow.blocks().get(i);
      if (block instanceof Line line) {
        prose(line, taken.get(i), prose);
      }
    }
    return prose;
  }

  /** The parts of a line before and behind a table that is glued into it. */
  private static void prose(
      Line line, int @org.jspecify.annotations.Nullable [] range, List<Line> prose) {
    if (range == null) {
      if (!line.text().isBlank()) {
        prose.add(line);
      }
      return;
    }
    String before = line.text().substring(0, range[0]);
    String behind = line.text().substring(Math.min(range[1], line.text().length()));
    if (!before.isBlank()) {
      prose.add(new Line(before, line.gap(), line.place()));
    }
    if (!behind.isBlank()) {
      prose.add(new Line(behind, 0, Places.shift(line.place(), range[1])));
    }
  }
}
