package dev.tieout.check;

import dev.tieout.check.repair.Change;
import dev.tieout.check.repair.Diagnosis;
import dev.tieout.check.repair.Explanation;
import dev.tieout.check.repair.Slip;
import dev.tieout.check.repair.SlipKind;
import dev.tieout.form.Slot;
import dev.tieout.form.Tie;
import dev.tieout.record.TableRecord;
import dev.tieout.source.Place;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Writes one diagnosis of broken ties as a finding. */
final class TieFinding {
  /** A cause is named when the next one is at least that much less likely. */
  private static final double CLEAR = 2;

  /** Ways that are so much less likely than the first name no suspects. */
  private static final double FAR = 6;

  private static final int MOST_SUSPECTS = 12;

  private final TableRecord table;
  private final TieSystem system;
  private final Diagnosis diagnosis;
  private final boolean certain;
  private final Mending mending;

  /**
   * A diagnosis to be written.
   *
   * @param certain whether the ties fail even if blank cells hide figures
   */
  TieFinding(TableRecord table, TieSystem system, Diagnosis diagnosis, boolean certain) {
    this.table = table;
    this.system = system;
    this.diagnosis = diagnosis;
    this.certain = certain;
    this.mending = new Mending(table, system);
  }

  Finding finding() {
    List<Explanation> ways = diagnosis.explanations();
    if (ways.isEmpty()) {
      return beyondRepair(table, ties()).arguments(arguments().map()).build();
    }
    Explanation best = ways.get(0);
    List<Change> changes = best.changes().toList();
    Finding.Builder finding =
        locate(FindingCatalogue.finding(code(), place(changes)), best)
            .found(
                join(changes.stream().map(mending::stated)),
                join(changes.stream().map(mending::meant)))
            .suspects(suspects())
            .arguments(arguments(best).map());
    if (changes.size() == 1 && changes.get(0).isDetermined()) {
      finding.difference(system.print(-changes.get(0).by()));
    }
    return finding.build();
  }

  /** The finding for ties that no small change mends. */
  static Finding.Builder beyondRepair(TableRecord table, List<Tie> broken) {
    return FindingCatalogue.finding("sums-beyond-repair", table.place())
        .at(table.table().id(), "", "")
        .suspects(crossings(broken))
        .arguments(sums(table, broken).map());
  }

  /** The same about the same figures under another code. */
  static Finding.Builder as(String code, Finding one) {
    return FindingCatalogue.finding(code, one.place())
        .at(one.table(), one.row(), one.column())
        .found(one.found(), one.expected())
        .difference(one.difference())
        .arguments(one.arguments())
        .suspects(one.suspects());
  }

  /** The slots in which most broken ties meet, two at least. */
  private static List<Slot> crossings(List<Tie> broken) {
    Map<Slot, Integer> ties = new LinkedHashMap<>();
    broken.forEach(t -> t.slots().forEach(s -> ties.merge(s, 1, Integer::sum)));
    return ties.entrySet().stream()
        .filter(e -> e.getValue() > 1)
        .sorted(Map.Entry.<Slot, Integer>comparingByValue().reversed())
        .limit(MOST_SUSPECTS)
        .map(Map.Entry::getKey)
        .toList();
  }

  private String code() {
    if (!certain) {
      return "blank-hides-figure";
    }
    List<Explanation> ways = diagnosis.explanations();
    boolean clear =
        ways.size() == 1
            ? diagnosis.complete() || ways.get(0).slips().get(0).kind() != SlipKind.FIGURE_WRONG
            : ways.get(1).cost() - ways.get(0).cost() >= CLEAR;
    return clear && ways.get(0).slips().size() == 1
        ? ways.get(0).slips().get(0).kind().code()
        : "sum-broken";
  }

  private Place place(List<Change> changes) {
    Place first = system.figure(changes.get(0).variable()).place();
    return first.equals(Place.none()) ? table.place() : first;
  }

  /** Names the slot, the row or the column that holds all that may be at fault. */
  private Finding.Builder locate(Finding.Builder finding, Explanation best) {
    List<Slot> slots = Stream.concat(slots(best), hiding()).toList();
    return finding.at(
        table.table().id(),
        common(slots.stream().map(Slot::row)),
        common(slots.stream().map(Slot::column)));
  }

  /** The blank cells that may hide the figure that is missing. */
  private Stream<Slot> hiding() {
    Cells cells = new Cells(table);
    return certain ? Stream.of() : ties().stream().flatMap(Tie::slots).filter(cells::isBlank);
  }

  private static String common(Stream<String> ids) {
    List<String> distinct = ids.distinct().toList();
    return distinct.size() == 1 ? distinct.get(0) : "";
  }

  private Stream<Slot> slots(Explanation explanation) {
    return explanation.changes().map(c -> system.slot(c.variable()));
  }

  private static String join(Stream<String> values) {
    return String.join(" ", values.toList());
  }

  private List<Slot> suspects() {
    List<Explanation> ways = diagnosis.explanations();
    Set<Slot> suspects = new LinkedHashSet<>(slots(ways.get(0)).toList());
    for (Explanation way : ways) {
      if (way.cost() <= ways.get(0).cost() + FAR && suspects.size() < MOST_SUSPECTS) {
        suspects.addAll(slots(way).toList());
      }
    }
    return List.copyOf(suspects);
  }

  /** The broken ties; where each could hold for itself, those of the figures that are missing. */
  private List<Tie> ties() {
    if (!diagnosis.broken().isEmpty()) {
      return diagnosis.broken().stream().map(system.ties()::get).toList();
    }
    Set<Slot> suspects = new LinkedHashSet<>();
    diagnosis.explanations().forEach(e -> slots(e).forEach(suspects::add));
    List<Tie> open =
        diagnosis.scope().stream()
            .map(system.ties()::get)
            .filter(t -> t.slots().anyMatch(s -> table.figure(s).value().isEmpty()))
            .toList();
    List<Tie> near = open.stream().filter(t -> t.slots().anyMatch(suspects::contains)).toList();
    return near.isEmpty() ? open : near;
  }

  private Arguments arguments() {
    Arguments arguments = sums(table, ties());
    if (!diagnosis.complete()) {
      arguments.put("cutoff", "yes");
    }
    return arguments;
  }

  private Arguments arguments(Explanation best) {
    List<Slot> slots = slots(best).toList();
    Slip slip = best.slips().get(0);
    List<String> rows = slots.stream().map(Slot::row).distinct().toList();
    List<String> columns = slots.stream().map(Slot::column).distinct().toList();
    return arguments()
        .put("slip", slip.kind().code())
        .name("where", n -> n.slot(table.table(), slots.get(0)))
        .name("rows", n -> n.all(rows, r -> n.row(table.table(), r)))
        .name("columns", n -> n.all(columns, c -> n.column(table.table(), c)))
        .name("mend", n -> mending.way(n, best))
        .name("others", n -> mending.others(n, diagnosis.explanations()));
  }

  private static Arguments sums(TableRecord table, List<Tie> ties) {
    Sums sums = new Sums(table);
    return new Arguments()
        .put("ties", ties.size())
        .put(Origin.of(table, ties).clause(), "yes")
        .name("sums", n -> Sums.first(ties, t -> sums.named(n, t, t.relation().denial())));
  }
}
