package dev.tieout.check;

import dev.tieout.form.FormTable;
import dev.tieout.form.Slot;
import dev.tieout.form.ValueType;
import dev.tieout.record.FigureState;
import dev.tieout.record.TableRecord;
import java.math.BigDecimal;
import java.util.List;

/**
 * Figures that are larger than any single body can state: mostly yuan where ten thousands of yuan
 * belong, or two figures that ran into one.
 */
final class Magnitudes implements TableCheck {
  private static final BigDecimal MOST_CASES = BigDecimal.valueOf(100_000_000);

  /** In ten thousands of yuan: a hundred thousand million yuan. */
  private static final BigDecimal MOST_MONEY = BigDecimal.valueOf(10_000_000);

  private static final String TEN_THOUSAND = "万";

  @Override
  public List<Finding> check(TableRecord table) {
    return Slots.in(table, FigureState.NUMBER).stream()
        .filter(s -> isTooLarge(table, s))
        .map(s -> finding(table, s))
        .toList();
  }

  private static boolean isTooLarge(TableRecord table, Slot slot) {
    FormTable form = table.table();
    BigDecimal value = table.figure(slot).value().orElse(BigDecimal.ZERO).abs();
    boolean money = form.type(slot) == ValueType.MONEY;
    boolean tenThousands =
        table.figure(slot).unit().startsWith(TEN_THOUSAND)
            || (table.figure(slot).unit().isEmpty()
                && form.column(slot.column()).label().text().contains(TEN_THOUSAND));
    return money
        ? tenThousands && value.compareTo(MOST_MONEY) > 0
        : value.compareTo(MOST_CASES) > 0;
  }

  private static Finding finding(TableRecord table, Slot slot) {
    return FindingCatalogue.finding("figure-implausibly-large", table.figure(slot).place())
        .at(slot)
        .found(table.figure(slot).value().map(BigDecimal::toPlainString).orElse(""), "")
        .arguments(new Arguments().name("where", n -> n.slot(table.table(), slot)).map())
        .suspects(List.of(slot))
        .build();
  }
}
