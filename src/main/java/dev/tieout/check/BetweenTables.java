package dev.tieout.check;

import dev.tieout.check.TablesTie.Weighed;
import dev.tieout.form.FormTable;
import dev.tieout.form.Slot;
import dev.tieout.record.ReportRecord;
import dev.tieout.record.TableRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Ties between tables that do not hold: one finding for those that share a figure. The likeliest
 * culprit is the figure that most broken ties and fewest held ones are about, those within its own
 * table counted too.
 */
final class BetweenTables implements Check {
  private static final int MOST_SUSPECTS = 6;

  @Override
  public List<Finding> check(ReportRecord report) {
    TablesTies ties = new TablesTies(report);
    List<Weighed> all = ties.all();
    List<Finding> found = new ArrayList<>();
    for (List<Weighed> cause : causes(all.stream().filter(Weighed::isBroken).toList())) {
      found.add(finding(ties, cause, suspects(ties, cause, all)));
    }
    return found;
  }

  /** How many ties between tables held, broke, or could not be assessed. */
  static TieTally tally(ReportRecord report) {
    return TieTally.of(new TablesTies(report).all().stream().map(Weighed::outcome).toList());
  }

  /** Broken ties that hang together by a figure. */
  private static List<List<Weighed>> causes(List<Weighed> broken) {
    List<List<Weighed>> causes = new ArrayList<>();
    for (Weighed tie : broken) {
      List<Weighed> joined = new ArrayList<>();
      List<List<Weighed>> apart = new ArrayList<>();
      for (List<Weighed> cause : causes) {
        if (cause.stream().anyMatch(t -> shares(t, tie))) {
          joined.addAll(cause);
        } else {
          apart.add(cause);
        }
      }
      joined.add(tie);
      apart.add(joined);
      causes = apart;
    }
    return causes;
  }

  private static boolean shares(Weighed a, Weighed b) {
    Set<Slot> slots = a.tie().slots().collect(Collectors.toSet());
    return b.tie().slots().anyMatch(slots::contains);
  }

  private static List<Slot> suspects(TablesTies ties, List<Weighed> cause, List<Weighed> all) {
    Map<Slot, Integer> score = new HashMap<>();
    all.forEach(
        t -> t.tie().slots().forEach(s -> score.merge(s, t.isBroken() ? 2 : -1, Integer::sum)));
    for (TableRecord table : ties.tables().values()) {
      for (TieResult result : Ties.of(table)) {
        boolean broke = result.outcome() == TieOutcome.BROKE;
        int weight = broke ? 2 : result.outcome() == TieOutcome.HELD ? -1 : 0;
        result.tie().slots().forEach(s -> score.merge(s, weight, Integer::sum));
      }
    }
    Set<Slot> seen = new HashSet<>();
    return cause.stream()
        .flatMap(t -> t.tie().slots())
        .filter(seen::add)
        .sorted(Comparator.comparingInt((Slot s) -> -score.getOrDefault(s, 0)))
        .limit(MOST_SUSPECTS)
        .toList();
  }

  private static Finding finding(TablesTies ties, List<Weighed> cause, List<Slot> suspects) {
    Weighed first = cause.get(0);
    Slot slot = suspects.get(0);
    Arguments arguments =
        new Arguments()
            .put("ties", cause.size())
            .name("where", n -> where(n, ties, slot))
            .name("sums", n -> Sums.first(cause, t -> sum(n, ties, t)));
    return FindingCatalogue.finding("tables-disagree", ties.figure(slot).place())
        .at(slot)
        .found(first.left().toPlainString(), first.right().toPlainString())
        .difference(first.left().subtract(first.right()).toPlainString())
        .suspects(suspects)
        .arguments(arguments.map())
        .build();
  }

  private static String sum(Names names, TablesTies ties, Weighed tie) {
    return side(names, ties, tie.tie().left(), tie.unit())
        + " "
        + tie.tie().rule().relation().denial()
        + " "
        + side(names, ties, tie.tie().right(), tie.unit());
  }

  /** The figures of a side; with their units where these are not all the same. */
  private static String side(Names names, TablesTies ties, List<Slot> slots, String common) {
    String side =
        slots.stream()
            .map(
                s ->
                    names.of(
                        where(names, ties, s),
                        ties.figure(s).value().map(v -> v.toPlainString()).orElse("□")
                            + (common.isEmpty() ? "" : ties.figure(s).unit())))
            .collect(Collectors.joining(" + "));
    return side.isEmpty() ? "0" : side;
  }

  private static String where(Names names, TablesTies ties, Slot slot) {
    return Stream.ofNullable(ties.tables().get(slot.table()))
        .map(TableRecord::table)
        .map(
            (FormTable t) ->
                names.of(t.title().get(t.title().size() - 1)) + "/" + names.slot(t, slot))
        .findFirst()
        .orElse(slot.toString());
  }
}
