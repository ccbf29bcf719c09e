package dev.tieout.check;

import dev.tieout.form.FormRow;
import dev.tieout.form.Slot;
import dev.tieout.form.ValueType;
import dev.tieout.record.Figure;
import dev.tieout.record.TableRecord;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Figures that no tie forbids and that are still odd: a count below zero or with decimals, and
 * decisions that are just last year's items and their change together, which no form asks for.
 */
final class SanityNotes implements TableCheck {
  @Override
  public List<Finding> check(TableRecord table) {
    List<Finding> found = new ArrayList<>();
    table.figures().values().forEach(f -> count(table, f).ifPresent(found::add));
    table.table().rows().forEach(row -> decisions(table, row).ifPresent(found::add));
    return found;
  }

  private static Optional<Finding> count(TableRecord table, Figure figure) {
    ValueType type = table.table().column(figure.slot().column()).type();
    return figure
        .value()
        .flatMap(value -> code(type, value))
        .map(
            code ->
                FindingCatalogue.finding(code, figure.place())
                    .at(figure.slot())
                    .found(figure.raw().strip(), "")
                    .arguments(where(table, figure.slot()).map())
                    .build());
  }

  private static Optional<String> code(ValueType type, BigDecimal value) {
    if (type == ValueType.COUNT && value.signum() < 0) {
      return Optional.of("negative-count");
    }
    boolean whole = value.stripTrailingZeros().scale() <= 0;
    return type != ValueType.MONEY && !whole ? Optional.of("decimal-count") : Optional.empty();
  }

  private static Arguments where(TableRecord table, Slot slot) {
    return new Arguments().name("where", n -> n.slot(table.table(), slot));
  }

  /** The columns of the 2019 form that have no tie, though one seems to suggest itself. */
  private static Optional<Finding> decisions(TableRecord table, FormRow row) {
    Optional<BigDecimal> before = value(table, row, "items_last_year");
    Optional<BigDecimal> change = value(table, row, "change");
    Optional<BigDecimal> decisions = value(table, row, "decisions");
    if (before.isEmpty() || change.isEmpty() || decisions.isEmpty() || change.get().signum() == 0) {
      return Optional.empty();
    }
    if (before.get().add(change.get()).compareTo(decisions.get()) != 0) {
      return Optional.empty();
    }
    Slot slot = new Slot(table.table().id(), row.id(), "decisions");
    return Optional.of(
        FindingCatalogue.finding("decisions-equal-sum", table.figure(slot).place())
            .at(slot)
            .found(decisions.get().toPlainString(), "")
            .arguments(
                where(table, slot)
                    .put("before", before.get().toPlainString())
                    .put("change", change.get().toPlainString())
                    .map())
            .build());
  }

  private static Optional<BigDecimal> value(TableRecord table, FormRow row, String column) {
    Slot slot = new Slot(table.table().id(), row.id(), column);
    return Optional.ofNullable(table.figures().get(slot)).flatMap(Figure::value);
  }
}
