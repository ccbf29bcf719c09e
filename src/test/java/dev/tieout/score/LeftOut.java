package dev.tieout.score;

import dev.tieout.form.Slot;
import dev.tieout.generate.truth.Ties.Tie;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What can be known of a table of which only the figures other than 0 are left, found line by line:
 * from the first line on all sums that the columns can have come to, then back from the end those
 * that can still tie out. A slot can be known when it holds the same in all that is left. It shares
 * no thought with the tool's own search.
 *
 * @param lines the slots of the lines, each from left to right
 * @param ties the ties of the table that hold
 * @param published what each slot states
 * @param gone slots whose cell is lost
 */
record LeftOut(List<List<Slot>> lines, List<Tie> ties, Map<Slot, Long> published, Set<Slot> gone) {
  /** With more sums than that, what can be known is not told. */
  private static final int MOST = 20_000;

  /** The same table as of {@link Placements}, with the ties that its published figures keep. */
  static LeftOut of(Placements table) {
    List<Tie> held = table.ties().stream().filter(t -> sum(t, table.published()) == 0).toList();
    return new LeftOut(table.lines(), held, table.published(), table.gone());
  }

  private static long sum(Tie tie, Map<Slot, Long> values) {
    return tie.signs().entrySet().stream()
        .mapToLong(e -> e.getValue() * values.getOrDefault(e.getKey(), 0L))
        .sum();
  }

  /** The slots of which all ways say the same; empty where there are too many. */
  Optional<Set<Slot>> knowable() {
    List<List<Map<Slot, Long>>> ways = lines.stream().map(this::ways).toList();
    List<Tie> across =
        ties.stream().filter(t -> lines.stream().noneMatch(l -> within(t, l))).toList();
    List<Set<List<Long>>> reached = new ArrayList<>();
    reached.add(Set.of(across.stream().map(t -> 0L).toList()));
    for (int i = 0; i < lines.size(); i++) {
      Set<List<Long>> next = new HashSet<>();
      List<Long> least = bound(across, i + 1, -1);
      List<Long> most = bound(across, i + 1, 1);
      for (List<Long> sums : reached.get(i)) {
        for (Map<Slot, Long> way : ways.get(i)) {
          List<Long> more = plus(sums, across, way);
          if (mayEnd(more, least, most)) {
            next.add(more);
          }
        }
      }
      if (next.size() > MOST) {
        return Optional.empty();
      }
      reached.add(next);
    }
    return Optional.of(common(ways, across, reached));
  }

  private Set<Slot> common(
      List<List<Map<Slot, Long>>> ways, List<Tie> across, List<Set<List<Long>>> reached) {
    Map<Slot, Set<Long>> said = new HashMap<>();
    Set<List<Long>> good = reached.get(lines.size());
    for (int i = lines.size() - 1; i >= 0; i--) {
      Set<List<Long>> before = new HashSet<>();
      for (List<Long> sums : reached.get(i)) {
        for (Map<Slot, Long> way : ways.get(i)) {
          if (good.contains(plus(sums, across, way))) {
            before.add(sums);
            way.forEach((s, v) -> said.computeIfAbsent(s, k -> new HashSet<>()).add(v));
          }
        }
      }
      good = before;
    }
    return said.keySet().stream().filter(s -> said.get(s).size() == 1).collect(Collectors.toSet());
  }

  private static boolean within(Tie tie, List<Slot> line) {
    return line.containsAll(tie.signs().keySet());
  }

  private static List<Long> plus(List<Long> sums, List<Tie> across, Map<Slot, Long> way) {
    List<Long> plus = new ArrayList<>();
    for (int t = 0; t < sums.size(); t++) {
      plus.add(sums.get(t) + sum(across.get(t), way));
    }
    return plus;
  }

  /** What the lines from one on can add to a sum at least, or at most: nothing, or any figure. */
  private List<Long> bound(List<Tie> across, int from, int direction) {
    List<Long> bounds = new ArrayList<>();
    for (Tie tie : across) {
      long bound = 0;
      for (List<Slot> line : lines.subList(from, lines.size())) {
        if (signIn(tie, line) == direction) {
          bound += direction * largest(line);
        }
      }
      bounds.add(bound);
    }
    return bounds;
  }

  private long largest(List<Slot> line) {
    return line.stream()
        .filter(s -> !gone.contains(s))
        .mapToLong(s -> Math.abs(published.get(s)))
        .max()
        .orElse(0);
  }

  private static boolean mayEnd(List<Long> sums, List<Long> least, List<Long> most) {
    for (int t = 0; t < sums.size(); t++) {
      if (sums.get(t) + least.get(t) > 0 || sums.get(t) + most.get(t) < 0) {
        return false;
      }
    }
    return true;
  }

  private static int signIn(Tie tie, List<Slot> line) {
    return line.stream().mapToInt(s -> tie.signs().getOrDefault(s, 0)).sum();
  }

  /** All ways to put the printed figures of a line into its slots in which its own ties hold. */
  private List<Map<Slot, Long>> ways(List<Slot> line) {
    List<Long> figures = line.stream().filter(s -> !gone.contains(s)).map(published::get).toList();
    List<Map<Slot, Long>> ways = new ArrayList<>();
    place(line, figures, new LinkedHashMap<>(), ways);
    List<Tie> own = ties.stream().filter(t -> within(t, line)).toList();
    return ways.stream().filter(w -> own.stream().allMatch(t -> sum(t, w) == 0)).toList();
  }

  private static void place(
      List<Slot> line, List<Long> figures, Map<Slot, Long> placed, List<Map<Slot, Long>> ways) {
    if (line.size() < figures.size()) {
      return;
    }
    if (line.isEmpty()) {
      ways.add(new LinkedHashMap<>(placed));
      return;
    }
    List<Slot> rest = line.subList(1, line.size());
    if (!figures.isEmpty()) {
      placed.put(line.get(0), figures.get(0));
      place(rest, figures.subList(1, figures.size()), placed, ways);
    }
    placed.put(line.get(0), 0L);
    place(rest, figures, placed, ways);
    placed.remove(line.get(0));
  }
}
