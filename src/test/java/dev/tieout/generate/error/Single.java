package dev.tieout.generate.error;

import dev.tieout.form.Slot;
import dev.tieout.generate.truth.Dice;
import dev.tieout.generate.truth.ReportTruth;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An error in one figure: which one it falls on. */
final class Single {
  private Single() {}

  /** A way to mistype one number; empty where this number gives no occasion. */
  interface Typo {
    Optional<BigDecimal> of(BigDecimal number, Dice dice);
  }

  /** That typo in one figure of the tables with ties, of {@code disputes} once in eight. */
  static ErrorKind.Change by(Typo typo) {
    return (truth, dice) -> {
      String table = dice.chance(0.125) ? "disputes" : "requests";
      return in(table, typo, truth, dice)
          .or(() -> in("requests", typo, truth, dice))
          .orElse(Map.of());
    };
  }

  private static Optional<Map<Slot, BigDecimal>> in(
      String table, Typo typo, ReportTruth truth, Dice dice) {
    List<Slot> slots =
        truth.edition().facts().slots(table).stream()
            .filter(s -> typo.of(truth.numbers().get(s), dice).isPresent())
            .toList();
    List<Slot> filled = slots.stream().filter(s -> truth.numbers().get(s).signum() != 0).toList();
    // Where nothing happened, little is mistyped.
    List<Slot> likely = filled.isEmpty() || dice.chance(0.1) ? slots : filled;
    if (likely.isEmpty()) {
      return Optional.empty();
    }
    Slot slot = dice.of(likely);
    return typo.of(truth.numbers().get(slot), dice).map(number -> Map.of(slot, number));
  }
}
