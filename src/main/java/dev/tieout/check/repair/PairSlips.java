package dev.tieout.check.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Slips that spoil two figures at once. */
final class PairSlips {
  private PairSlips() {}

  /** The likeliest slip that explains both changes, if any does. */
  static Optional<Slip> of(TiedTable table, Change a, Change b) {
    List<Slip> slips = new ArrayList<>();
    swapped(table, a, b).ifPresent(slips::add);
    carried(table, a, b).ifPresent(slips::add);
    carried(table, b, a).ifPresent(slips::add);
    return slips.stream().min(Comparator.comparingDouble(Slip::cost));
  }

  private static Optional<Slip> swapped(TiedTable table, Change a, Change b) {
    if (!a.isDetermined() || !b.isDetermined() || a.low() != b.from() || b.low() != a.from()) {
      return Optional.empty();
    }
    boolean moved = a.from() == 0 || b.from() == 0;
    int rows = Math.abs(table.row(a.variable()) - table.row(b.variable()));
    int columns = Math.abs(table.column(a.variable()) - table.column(b.variable()));
    List<Change> both = List.of(a, b);
    if (rows + columns == 1) {
      SlipKind neighbour =
          rows == 1 ? SlipKind.IN_NEIGHBOURING_ROW : SlipKind.IN_NEIGHBOURING_COLUMN;
      return Optional.of(Slip.of(moved ? neighbour : SlipKind.CELLS_SWAPPED, both, 4));
    }
    int ways = rows == 0 || columns == 0 ? table.rows() + table.columns() : 10 * table.rows();
    return Optional.of(Slip.of(SlipKind.CELLS_SWAPPED, both, ways));
  }

  /** {@code item} is wrong, and {@code total}, which adds it up, by the same amount. */
  private static Optional<Slip> carried(TiedTable table, Change item, Change total) {
    if (item.by() != total.by() || !isTotalOf(table.problem(), total.variable(), item.variable())) {
      return Optional.empty();
    }
    Slip typed = Typing.slip(table, item);
    return Optional.of(
        new Slip(
            SlipKind.CARRIED_INTO_TOTAL,
            List.of(item, total),
            typed.cost() + SlipKind.CARRIED_INTO_TOTAL.cost()));
  }

  private static boolean isTotalOf(RepairProblem problem, int total, int item) {
    return problem.equations().stream().anyMatch(e -> !e.atMost() && isTotalOf(e, total, item));
  }

  private static boolean isTotalOf(Equation e, int total, int item) {
    return (e.right().equals(List.of(total)) && e.left().contains(item))
        || (e.left().equals(List.of(total)) && e.right().contains(item));
  }
}
