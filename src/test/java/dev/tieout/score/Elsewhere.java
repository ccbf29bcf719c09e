package dev.tieout.score;

import dev.tieout.form.Slot;
import dev.tieout.generate.Specimen;
import dev.tieout.generate.Specimens;
import dev.tieout.generate.damage.DamageKind;
import dev.tieout.generate.error.PlantedError;
import dev.tieout.generate.error.Telling;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What can be told of a published error where another report, which lost other cells, is byte for
 * byte the same source: nobody who has the source knows which of the two it is. Only where the
 * other report is no less likely: where a damage takes single cells, it lost as many other cells of
 * the wrong figure's row, or of rows that nothing parts from it; where one takes the values of a
 * column, it lost those of another column, in all rows.
 */
final class Elsewhere {
  /** Damages that take cells of any row. */
  static final Set<DamageKind> ANY_OF_A_ROW =
      EnumSet.of(
          DamageKind.LOST_1,
          DamageKind.LOST_2,
          DamageKind.LOST_3,
          DamageKind.LOST_4,
          DamageKind.LOST_2_IN_ROW,
          DamageKind.LOST_3_IN_ROW,
          DamageKind.LOST_4_IN_ROW);

  /** Rows of which {@link DamageKind#LOST_IN_TOTALS} may lose any cell. */
  private static final Set<String> TOTALS = Set.of("received", "total", "carried_out");

  /** The column that no damage loses as a whole. */
  private static final String TOTAL = "total";

  private final Specimen specimen;
  private final Remains remains;

  private Elsewhere(Specimen specimen, Remains remains) {
    this.specimen = specimen;
    this.remains = remains;
  }

  /** The error, with what such reports leave to tell of it. */
  static PlantedError left(Specimen specimen, PlantedError error) {
    if (error.telling() != Telling.ALONE) {
      return error;
    }
    Elsewhere elsewhere = new Elsewhere(specimen, Remains.of(specimen));
    Set<Telling> told =
        elsewhere
            .places(error.culprits())
            .map(places -> elsewhere.telling(places, error))
            .collect(Collectors.toSet());
    Telling left =
        Stream.of(Telling.HIDDEN, Telling.SEVERAL)
            .filter(told::contains)
            .findFirst()
            .orElse(Telling.ALONE);
    return new PlantedError(error.kind(), error.meant(), left, error.assessable());
  }

  /** Other slots in which the printed figures may stand: in each way, the slots for theirs. */
  private Stream<Map<Slot, Slot>> places(Set<Slot> culprits) {
    if (specimen.scenario().damage() == DamageKind.COLUMN_VALUES_LOST) {
      return otherColumns(culprits.iterator().next().table());
    }
    Stream<Map<Slot, Slot>> inRow =
        culprits.stream()
            .filter(this::mayLoseAnyOfItsRow)
            .map(this::row)
            .distinct()
            .flatMap(row -> otherCells(row, printed(row)));
    // Of several wrong figures this takes long; then nothing is looked for and nothing excused.
    Stream<Map<Slot, Slot>> inRun =
        culprits.stream()
            .filter(s -> culprits.size() == 1 && isInRun(s))
            .flatMap(s -> alongRun(table(s), s));
    return Stream.concat(inRow, inRun);
  }

  /**
   * Whether rows follow each other without a label, so that a cell may be lost from any of them.
   */
  private boolean isInRun(Slot slot) {
    DamageKind damage = specimen.scenario().damage();
    boolean across = slot.table().equals("disputes") && ANY_OF_A_ROW.contains(damage);
    return across || damage == DamageKind.LABELS_ALL_LOST_2;
  }

  private List<Slot> table(Slot slot) {
    return specimen.truth().numbers().keySet().stream()
        .filter(s -> s.table().equals(slot.table()))
        .toList();
  }

  /** The figures as if one of the lost cells were on the other side of a figure, or that one. */
  private Stream<Map<Slot, Slot>> alongRun(List<Slot> run, Slot figure) {
    int at = run.indexOf(figure);
    return IntStream.range(0, run.size())
        .filter(i -> specimen.gone().contains(run.get(i)))
        .boxed()
        .flatMap(
            lost ->
                IntStream.range(lost < at ? at : 0, lost < at ? run.size() : at + 1)
                    .filter(i -> !specimen.gone().contains(run.get(i)))
                    .mapToObj(instead -> moved(run, lost, instead)));
  }

  private Map<Slot, Slot> moved(List<Slot> run, int lost, int instead) {
    List<Slot> between = run.subList(Math.min(lost, instead), Math.max(lost, instead) + 1);
    Set<Slot> others = new HashSet<>(specimen.gone());
    others.remove(run.get(lost));
    others.add(run.get(instead));
    return beside(printed(between), between.stream().filter(s -> !others.contains(s)).toList());
  }

  private boolean mayLoseAnyOfItsRow(Slot slot) {
    DamageKind damage = specimen.scenario().damage();
    boolean totals = damage == DamageKind.LOST_IN_TOTALS && TOTALS.contains(slot.row());
    return totals || ANY_OF_A_ROW.contains(damage);
  }

  private List<Slot> row(Slot slot) {
    return specimen.truth().numbers().keySet().stream()
        .filter(s -> s.table().equals(slot.table()) && s.row().equals(slot.row()))
        .toList();
  }

  private List<Slot> printed(List<Slot> row) {
    return row.stream().filter(s -> !specimen.gone().contains(s)).toList();
  }

  /** The figures of one row, as if it had lost other cells. */
  private static Stream<Map<Slot, Slot>> otherCells(List<Slot> row, List<Slot> printed) {
    return printed.size() == row.size()
        ? Stream.of()
        : choices(row, printed.size()).stream()
            .filter(c -> !c.equals(printed))
            .map(c -> beside(printed, c));
  }

  /** The figures of all rows, as if each had lost the cell of another column. */
  private Stream<Map<Slot, Slot>> otherColumns(String table) {
    Collection<List<Slot>> rows =
        specimen.truth().numbers().keySet().stream()
            .filter(s -> s.table().equals(table))
            .collect(Collectors.groupingBy(Slot::row, LinkedHashMap::new, Collectors.toList()))
            .values();
    if (rows.stream().anyMatch(row -> printed(row).size() != row.size() - 1)) {
      return Stream.of();
    }
    return rows.stream()
        .flatMap(List::stream)
        .map(Slot::column)
        .distinct()
        .filter(column -> !TOTAL.equals(column))
        .map(column -> withoutColumn(rows, column));
  }

  private Map<Slot, Slot> withoutColumn(Collection<List<Slot>> rows, String column) {
    Map<Slot, Slot> places = new LinkedHashMap<>();
    for (List<Slot> row : rows) {
      List<Slot> instead = row.stream().filter(s -> !s.column().equals(column)).toList();
      places.putAll(beside(printed(row), instead));
    }
    return places;
  }

  private static Map<Slot, Slot> beside(List<Slot> printed, List<Slot> instead) {
    Map<Slot, Slot> places = new LinkedHashMap<>();
    for (int i = 0; i < printed.size(); i++) {
      places.put(printed.get(i), instead.get(i));
    }
    return places;
  }

  /**
   * What can be told of the error where the printed figures stand in these other slots; ALONE where
   * the report that has them there is another source.
   */
  private Telling telling(Map<Slot, Slot> places, PlantedError error) {
    Map<Slot, Long> published = new LinkedHashMap<>(remains.published());
    if (!published.keySet().containsAll(places.values())) {
      return Telling.ALONE;
    }
    Map<Slot, String> texts = new HashMap<>();
    Set<Slot> gone = new HashSet<>(specimen.gone());
    gone.addAll(places.keySet());
    places.forEach(
        (printed, instead) -> {
          published.put(instead, remains.published().getOrDefault(printed, 0L));
          texts.put(instead, specimen.truth().entry(printed).text());
          gone.remove(instead);
        });
    Telling telling = new Remains(remains.ties(), published, gone).left(error).telling();
    boolean another = telling != Telling.ALONE && Specimens.isAlsoLost(specimen, texts, gone);
    return another ? telling : Telling.ALONE;
  }

  /** All ways to take so many of the slots, in their order. */
  static List<List<Slot>> choices(List<Slot> slots, int count) {
    if (count > slots.size()) {
      return List.of();
    }
    if (count == 0) {
      return List.of(List.of());
    }
    List<Slot> rest = slots.subList(1, slots.size());
    List<List<Slot>> all = new ArrayList<>(choices(rest, count));
    for (List<Slot> tail : choices(rest, count - 1)) {
      List<Slot> choice = new ArrayList<>(List.of(slots.get(0)));
      choice.addAll(tail);
      all.add(choice);
    }
    return all;
  }
}
