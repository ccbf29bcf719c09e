package dev.tieout.generate.error;

import dev.tieout.form.Slot;
import dev.tieout.generate.truth.Dice;
import dev.tieout.generate.truth.ReportTruth;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Right numbers in wrong places of {@code requests}. */
final class PlaceErrors {
  private PlaceErrors() {}

  static Map<Slot, BigDecimal> swapped(ReportTruth truth, Dice dice) {
    List<Map<Slot, BigDecimal>> all = new ArrayList<>();
    List<Slot> slots = truth.edition().facts().slots("requests");
    for (int i = 0; i < slots.size(); i++) {
      for (int j = i + 1; j < slots.size(); j++) {
        if (inLine(slots.get(i), slots.get(j))) {
          all.add(swap(truth, slots.get(i), slots.get(j)));
        }
      }
    }
    return any(all, dice);
  }

  private static boolean inLine(Slot a, Slot b) {
    return a.row().equals(b.row()) || a.column().equals(b.column());
  }

  static Map<Slot, BigDecimal> nextColumn(ReportTruth truth, Dice dice) {
    return beside(truth, truth.edition().facts().columns("requests"), false, dice);
  }

  static Map<Slot, BigDecimal> nextRow(ReportTruth truth, Dice dice) {
    return beside(truth, truth.edition().facts().rows("requests"), true, dice);
  }

  // A number that moves to an empty place beside its own.
  private static Map<Slot, BigDecimal> beside(
      ReportTruth truth, List<String> order, boolean down, Dice dice) {
    List<Map<Slot, BigDecimal>> all = new ArrayList<>();
    for (Slot slot : truth.edition().facts().slots("requests")) {
      int at = order.indexOf(down ? slot.row() : slot.column());
      for (int to : List.of(at - 1, at + 1)) {
        if (to >= 0 && to < order.size()) {
          Slot other =
              down
                  ? new Slot("requests", order.get(to), slot.column())
                  : new Slot("requests", slot.row(), order.get(to));
          all.add(number(truth, other).signum() == 0 ? swap(truth, slot, other) : Map.of());
        }
      }
    }
    return any(all, dice);
  }

  static Map<Slot, BigDecimal> rowShifted(ReportTruth truth, Dice dice) {
    List<String> columns = truth.edition().facts().columns("requests");
    return any(
        truth.edition().facts().rows("requests").stream()
            .map(
                row ->
                    shift(truth, columns.stream().map(c -> new Slot("requests", row, c)).toList()))
            .toList(),
        dice);
  }

  static Map<Slot, BigDecimal> columnShifted(ReportTruth truth, Dice dice) {
    List<String> rows = truth.edition().facts().rows("requests");
    int from = dice.below(rows.size() - 4);
    return any(
        truth.edition().facts().columns("requests").stream()
            .map(
                c ->
                    shift(
                        truth,
                        rows.subList(from, rows.size()).stream()
                            .map(row -> new Slot("requests", row, c))
                            .toList()))
            .toList(),
        dice);
  }

  // Each takes the number of the one before it; the first is 0, the last number is gone.
  private static Map<Slot, BigDecimal> shift(ReportTruth truth, List<Slot> slots) {
    Map<Slot, BigDecimal> changes = new LinkedHashMap<>();
    BigDecimal before = BigDecimal.ZERO;
    for (Slot slot : slots) {
      if (number(truth, slot).compareTo(before) != 0) {
        changes.put(slot, before);
      }
      before = number(truth, slot);
    }
    return changes;
  }

  private static Map<Slot, BigDecimal> swap(ReportTruth truth, Slot a, Slot b) {
    return number(truth, a).compareTo(number(truth, b)) == 0
        ? Map.of()
        : Map.of(a, number(truth, b), b, number(truth, a));
  }

  private static BigDecimal number(ReportTruth truth, Slot slot) {
    return Objects.requireNonNull(truth.numbers().get(slot), slot::toString);
  }

  private static Map<Slot, BigDecimal> any(List<Map<Slot, BigDecimal>> all, Dice dice) {
    List<Map<Slot, BigDecimal>> real = all.stream().filter(m -> !m.isEmpty()).toList();
    return real.isEmpty() ? Map.of() : dice.of(real);
  }
}
