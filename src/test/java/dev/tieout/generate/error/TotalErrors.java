package dev.tieout.generate.error;

import dev.tieout.form.Slot;
import dev.tieout.generate.truth.Dice;
import dev.tieout.generate.truth.ReportTruth;
import dev.tieout.generate.truth.Ties;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Totals that were not brought up to date. */
final class TotalErrors {
  private TotalErrors() {}

  static Map<Slot, BigDecimal> rowZero(ReportTruth truth, Dice dice) {
    Map<Slot, BigDecimal> changes = new LinkedHashMap<>();
    truth.edition().facts().slots("requests").stream()
        .filter(s -> s.row().equals("total"))
        .filter(s -> truth.numbers().get(s).signum() != 0)
        .forEach(s -> changes.put(s, BigDecimal.ZERO));
    return changes;
  }

  static Map<Slot, BigDecimal> stale(ReportTruth truth, Dice dice) {
    List<Map<Slot, BigDecimal>> all = new ArrayList<>();
    for (Ties.Tie tie : Ties.of(truth.edition())) {
      List<Slot> totals =
          tie.signs().keySet().stream().filter(s -> tie.signs().get(s) < 0).toList();
      if (totals.size() == 1) {
        tie.signs().keySet().stream()
            .filter(s -> tie.signs().get(s) > 0 && truth.numbers().get(s).signum() > 0)
            .forEach(s -> all.add(Map.of(totals.get(0), without(truth, totals.get(0), s))));
      }
    }
    return all.isEmpty() ? Map.of() : dice.of(all);
  }

  private static BigDecimal without(ReportTruth truth, Slot total, Slot item) {
    return truth.numbers().get(total).subtract(truth.numbers().get(item));
  }
}
