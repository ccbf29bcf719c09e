package dev.tieout.score;

import dev.tieout.form.Slot;
import dev.tieout.generate.Specimen;
import dev.tieout.generate.print.Typography;
import dev.tieout.generate.truth.Dice;
import dev.tieout.generate.truth.Ties;
import dev.tieout.generate.truth.Ties.Tie;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What can be known of a table that lost cells, found by trying: each line's figures are put into
 * its cells in every way that keeps their order, for all lines together. Of these readings those
 * count that break no more ties than the true one. A slot can be known when all of them say the
 * same of it. It shares no thought with the tool's own search.
 *
 * @param lines the slots of the lines, each from left to right
 * @param ties the ties of the table
 * @param published what each slot states
 * @param gone slots whose cell is lost
 */
record Placements(
    List<List<Slot>> lines, List<Tie> ties, Map<Slot, Long> published, Set<Slot> gone) {

  /** The tables of a report that its ties reach. */
  static final List<String> TABLES = List.of("requests", "disputes");

  /** A table of a report whose rows can be told by their labels. */
  static Placements of(Specimen specimen, String table) {
    List<Slot> slots = specimen.truth().edition().facts().slots(table);
    Dice dice = new Dice(specimen.scenario().seed()).aside("typography");
    boolean across = table.equals("disputes") && !Typography.any(dice).disputesDown();
    Map<String, List<Slot>> rows =
        slots.stream()
            .collect(Collectors.groupingBy(Slot::row, LinkedHashMap::new, Collectors.toList()));
    List<Tie> ties =
        Ties.of(specimen.truth().edition()).stream()
            .filter(t -> t.signs().keySet().stream().allMatch(slots::contains))
            .toList();
    Map<Slot, Long> published = new LinkedHashMap<>();
    slots.forEach(
        s ->
            published.put(
                s, specimen.truth().entry(s).value().map(BigDecimal::longValue).orElse(0L)));
    return new Placements(
        across ? List.of(slots) : List.copyOf(rows.values()), ties, published, specimen.gone());
  }

  /**
   * What a reading says of a slot: a number, or nothing where its cell is lost and no tie tells.
   */
  private record Said(Map<Slot, OptionalLong> numbers, int broken) {}

  /** The slots of which all readings say the same. */
  Set<Slot> knowable() {
    int most = said(published, gone).broken;
    Map<Slot, Set<OptionalLong>> all = new LinkedHashMap<>();
    try (var readings = lost(0).stream()) {
      readings
          .map(lost -> said(placed(lost), lost))
          .filter(said -> said.broken <= most)
          .flatMap(said -> said.numbers.entrySet().stream())
          .forEach(
              e -> all.computeIfAbsent(e.getKey(), s -> new LinkedHashSet<>()).add(e.getValue()));
    }
    return all.keySet().stream().filter(s -> all.get(s).size() == 1).collect(Collectors.toSet());
  }

  /** All sets of cells that may be lost from the lines from one on: as many of each as are. */
  private List<Set<Slot>> lost(int from) {
    if (from == lines.size()) {
      return List.of(Set.of());
    }
    List<Slot> line = lines.get(from);
    List<Set<Slot>> rest = lost(from + 1);
    int missing = (int) line.stream().filter(gone::contains).count();
    return subsets(line, missing).stream()
        .flatMap(own -> rest.stream().map(other -> union(own, other)))
        .toList();
  }

  private static List<Set<Slot>> subsets(List<Slot> line, int size) {
    if (size == 0) {
      return List.of(Set.of());
    }
    List<Set<Slot>> subsets = new ArrayList<>();
    for (int i = 0; i + size <= line.size(); i++) {
      Set<Slot> first = Set.of(line.get(i));
      for (Set<Slot> rest : subsets(line.subList(i + 1, line.size()), size - 1)) {
        subsets.add(union(first, rest));
      }
    }
    return subsets;
  }

  private static Set<Slot> union(Collection<Slot> a, Collection<Slot> b) {
    Set<Slot> union = new LinkedHashSet<>(a);
    union.addAll(b);
    return union;
  }

  /** The figures that are printed, in the cells that are not lost. */
  private Map<Slot, Long> placed(Set<Slot> lost) {
    Map<Slot, Long> placed = new LinkedHashMap<>();
    for (List<Slot> line : lines) {
      List<Slot> printed = line.stream().filter(s -> !gone.contains(s)).toList();
      List<Slot> cells = line.stream().filter(s -> !lost.contains(s)).toList();
      for (int i = 0; i < cells.size(); i++) {
        placed.put(cells.get(i), published.get(printed.get(i)));
      }
    }
    return placed;
  }

  private Said said(Map<Slot, Long> placed, Set<Slot> lost) {
    Map<Slot, Bounds> bounds = new LinkedHashMap<>();
    lines.forEach(
        line ->
            line.forEach(
                s -> bounds.put(s, lost.contains(s) ? Bounds.ANY : Bounds.exactly(placed.get(s)))));
    List<Tie> left = new ArrayList<>(ties);
    boolean more = true;
    while (more) {
      left.removeIf(tie -> !Bounds.mayHold(tie, bounds));
      more = left.stream().map(tie -> Bounds.narrow(tie, bounds)).reduce(false, Boolean::logicalOr);
    }
    Map<Slot, OptionalLong> numbers = new LinkedHashMap<>();
    bounds.forEach((slot, b) -> numbers.put(slot, b.number()));
    return new Said(numbers, ties.size() - left.size());
  }
}
