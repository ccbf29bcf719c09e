package dev.tieout.score;

import dev.tieout.form.Slot;
import dev.tieout.generate.Specimen;
import dev.tieout.generate.Specimens;
import dev.tieout.generate.damage.DamageKind;
import dev.tieout.generate.error.PlantedError;
import dev.tieout.generate.error.Telling;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What can be told of a published error where another report, which lost as many other cells of the
 * wrong figure's row, is byte for byte the same source: nobody who has the source knows which of
 * the two it is. Only where a damage takes single cells, each as likely as any other, so that the
 * other report is no less likely; a whole column tells more of its cells than each of them does.
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
    boolean others =
        error.culprits().stream()
            .filter(elsewhere::mayLoseAnyOfItsRow)
            .map(s -> elsewhere.row(s))
            .distinct()
            .anyMatch(row -> elsewhere.isAnother(row, error.culprits()));
    return others
        ? new PlantedError(error.kind(), error.meant(), Telling.SEVERAL, error.assessable())
        : error;
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

  /** Whether a report that lost other cells of the row is the same source, with other culprits. */
  private boolean isAnother(List<Slot> row, Set<Slot> culprits) {
    List<Slot> printed = row.stream().filter(s -> !specimen.gone().contains(s)).toList();
    if (printed.size() == row.size() || !remains.published().keySet().containsAll(row)) {
      return false;
    }
    return choices(row, printed.size()).stream()
        .filter(c -> !c.equals(printed))
        .anyMatch(c -> isAnother(row, printed, c, culprits));
  }

  /** The same for the report whose printed figures of the row stand in these slots. */
  private boolean isAnother(
      List<Slot> row, List<Slot> printed, List<Slot> instead, Set<Slot> culprits) {
    Map<Slot, Long> published = new LinkedHashMap<>(remains.published());
    Map<Slot, String> texts = new HashMap<>();
    for (int i = 0; i < printed.size(); i++) {
      published.put(instead.get(i), remains.published().getOrDefault(printed.get(i), 0L));
      texts.put(instead.get(i), specimen.truth().entry(printed.get(i)).text());
    }
    Set<Slot> gone = new HashSet<>(specimen.gone());
    gone.addAll(row);
    instead.forEach(gone::remove);
    return new Remains(remains.ties(), published, gone).othersWouldDo(culprits)
        && Specimens.isAlsoLost(specimen, texts, gone);
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
