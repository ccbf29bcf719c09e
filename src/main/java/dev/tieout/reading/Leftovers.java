package dev.tieout.reading;

import dev.tieout.grid.Block;
import dev.tieout.grid.Flow;
import dev.tieout.grid.Grid;
import dev.tieout.grid.Line;
import dev.tieout.source.Place;
import dev.tieout.source.TextPlace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

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
    int end = item.atom().spot().offset() + item.atom().text().length();
    taken.merge(
        item.atom().spot().block(),
        new int[] {start, end},
        (a, b) -> new int[] {Math.min(a[0], b[0]), Math.max(a[1], b[1])});
  }

  private List<Grid> grids() {
    List<Grid> grids = new ArrayList<>();
    for (int i = 0; i < flow.blocks().size(); i++) {
      if (flow.blocks().get(i) instanceof Grid grid && !taken.containsKey(i)) {
        grids.add(grid);
      }
    }
    NavigableSet<Integer> lines = new TreeSet<>();
    taken.keySet().stream()
        // What is only supposed to be in the source stands in no block of it.
        .filter(i -> i >= 0 && !flow.drawn().isEmpty())
        .forEach(i -> lines.add(line(flow.blocks().get(i).place())));
    flow.drawn().stream().filter(g -> !isOn(g, lines)).forEach(grids::add);
    return grids;
  }

  /** Whether a table is drawn in one of these lines, which belong to a table of a form. */
  private static boolean isOn(Grid drawn, NavigableSet<Integer> lines) {
    int first = line(drawn.place());
    int last = drawn.cells().stream().mapToInt(c -> line(c.place())).max().orElse(first);
    return !lines.subSet(first, true, last, true).isEmpty();
  }

  private static int line(Place place) {
    return place instanceof TextPlace at ? at.line() : 0;
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
