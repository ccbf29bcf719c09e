package dev.tieout.check;

import dev.tieout.form.FormColumn;
import dev.tieout.form.Slot;
import dev.tieout.form.Tie;
import dev.tieout.form.ValueType;
import dev.tieout.record.TableRecord;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * By how much the figures of a table may be rounded. Counts are not. An amount of money is within
 * half of its step: that of its last printed digit, or of its column where all figures end in 0 or
 * are multiples of 5.
 */
final class Rounding {
  /** With fewer different figures a common step may be chance. */
  private static final int EVIDENCE = 4;

  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private static final BigDecimal FIVE = BigDecimal.valueOf(5);

  private final TableRecord table;
  private final Map<String, Optional<BigDecimal>> columnSteps = new HashMap<>();

  private final boolean exact;

  Rounding(TableRecord table) {
    this.table = table;
    this.exact = !table.table().takes(ValueType.MONEY);
  }

  /** The sum of half steps of all figures of a tie: the farthest that rounding can set it apart. */
  BigDecimal tolerance(Tie tie) {
    if (exact) {
      return BigDecimal.ZERO;
    }
    return tie.slots().map(this::step).reduce(BigDecimal.ZERO, BigDecimal::add).divide(TWO);
  }

  /** The standard deviation that rounding gives to the difference of a tie's sides. */
  double deviation(Tie tie) {
    if (exact) {
      return 0;
    }
    double squares =
        tie.slots().map(this::step).mapToDouble(s -> Math.pow(s.doubleValue(), 2)).sum();
    return Math.sqrt(squares / 12);
  }

  /** The step of one figure; 0 for a count and for what is no number. */
  BigDecimal step(Slot slot) {
    Optional<BigDecimal> value = table.figure(slot).value();
    if (value.isEmpty() || table.table().type(slot) != ValueType.MONEY) {
      return BigDecimal.ZERO;
    }
    BigDecimal own = BigDecimal.ONE.scaleByPowerOfTen(-value.get().scale());
    return columnSteps
        .computeIfAbsent(slot.column(), c -> columnStep(table.table().column(c)))
        .map(own::max)
        .orElse(own);
  }

  /** The largest of 1 and 5 times a power of ten that divides all figures of a column. */
  private Optional<BigDecimal> columnStep(FormColumn column) {
    List<BigDecimal> figures =
        table.table().rows().stream()
            .flatMap(r -> table.figure(table.table().slot(r, column)).value().stream())
            .filter(v -> v.signum() != 0)
            .map(BigDecimal::stripTrailingZeros)
            .distinct()
            .toList();
    if (figures.size() < EVIDENCE) {
      return Optional.empty();
    }
    int scale = figures.stream().mapToInt(BigDecimal::scale).max().orElse(0);
    BigDecimal step = BigDecimal.ONE.scaleByPowerOfTen(-scale);
    BigDecimal five = step.multiply(FIVE);
    boolean fives = figures.stream().allMatch(v -> v.remainder(five).signum() == 0);
    return Optional.of(fives ? five : step);
  }
}
