package dev.tieout.check;

import dev.tieout.form.Slot;
import dev.tieout.form.Tie;
import dev.tieout.record.FigureState;
import dev.tieout.record.TableRecord;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Rows that are blank in a table of which other rows show that it lost cells: their figures may be
 * gone too, and an empty cell does not tell.
 */
final class BlankRows {
  /** Errors of which nothing shows how they came about, so that a lost row may be part of them. */
  private static final Set<String> UNEXPLAINED =
      Set.of("row-wrong", "sum-broken", "sum-broken-by-damage", "sums-beyond-repair");

  /** A single figure published wrong leaves fewer columns short. */
  private static final int FEWEST_SHORT = 2;

  private BlankRows() {}

  /**
   * The finding about such rows.
   *
   * @param table the table
   * @param moved whether its figures seem to stand in wrong columns
   * @param found all other findings of the report
   */
  static Optional<Finding> check(TableRecord table, boolean moved, List<Finding> found) {
    boolean unexplained =
        found.stream()
            .anyMatch(f -> UNEXPLAINED.contains(f.code()) && f.table().equals(table.table().id()));
    List<List<Slot>> rows = moved ? blank(table, t -> true) : List.of();
    if (!moved && unexplained) {
      rows = blank(table, BlankRows::isShort);
    }
    return rows.isEmpty() ? Optional.empty() : Optional.of(finding(table, rows));
  }

  /** The blank rows that add to sums between rows of which enough are so. */
  private static List<List<Slot>> blank(TableRecord table, Predicate<TieResult> condition) {
    List<Tie> ties =
        Ties.of(table).stream()
            .filter(condition)
            .map(TieResult::tie)
            .filter(t -> t.slots().map(Slot::row).distinct().count() > FEWEST_SHORT)
            .toList();
    if (ties.size() < FEWEST_SHORT) {
      return List.of();
    }
    Set<String> rows = Set.copyOf(ties.stream().flatMap(Tie::slots).map(Slot::row).toList());
    return table.table().rows().stream()
        .filter(r -> rows.contains(r.id()))
        .map(r -> Slots.ofRow(table, r.id()))
        .filter(r -> r.stream().allMatch(s -> table.figure(s).state() == FigureState.BLANK))
        .toList();
  }

  /** Whether the items of a sum are less than their total. */
  private static boolean isShort(TieResult result) {
    boolean totalOnLeft = result.tie().left().size() == 1;
    int less = totalOnLeft ? 1 : -1;
    return result.outcome() != TieOutcome.HELD && result.difference().signum() == less;
  }

  private static Finding finding(TableRecord table, List<List<Slot>> rows) {
    List<String> ids = rows.stream().map(r -> r.get(0).row()).toList();
    return FindingCatalogue.finding("blank-row-unproven", table.place())
        .at(table.table().id(), Slots.only(ids), "")
        .suspects(rows.stream().flatMap(List::stream).toList())
        .arguments(
            new Arguments().name("rows", n -> n.all(ids, r -> n.row(table.table(), r))).map())
        .build();
  }
}
