package dev.tieout.check;

import dev.tieout.form.FormColumn;
import dev.tieout.form.FormRow;
import dev.tieout.form.FormTable;
import dev.tieout.form.Slot;
import dev.tieout.record.TableRecord;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Decisions that equal the items of last year and their change together. 处理决定数量 counts decisions,
 * not items: the column was probably taken for this year's number of items.
 */
final class RepeatedItems implements TableCheck {
  private static final String ITEMS = "items_last_year";
  private static final String CHANGE = "change";
  private static final String DECISIONS = "decisions";

  @Override
  public List<Finding> check(TableRecord table) {
    Set<String> columns =
        table.table().columns().stream().map(FormColumn::id).collect(Collectors.toSet());
    if (!columns.containsAll(Set.of(ITEMS, CHANGE, DECISIONS))) {
      return List.of();
    }
    List<Finding> found = new ArrayList<>();
    for (FormRow row : table.table().rows()) {
      row(table, row.id()).ifPresent(found::add);
    }
    return found;
  }

  private static Optional<Finding> row(TableRecord table, String row) {
    FormTable form = table.table();
    Optional<BigDecimal> items = table.figure(row, ITEMS).value();
    Optional<BigDecimal> change = table.figure(row, CHANGE).value().filter(v -> v.signum() != 0);
    Optional<BigDecimal> decisions = table.figure(row, DECISIONS).value();
    if (items.isEmpty()
        || change.isEmpty()
        || decisions.isEmpty()
        || items.get().add(change.get()).compareTo(decisions.get()) != 0) {
      return Optional.empty();
    }
    Slot slot = new Slot(form.id(), row, DECISIONS);
    Arguments arguments =
        new Arguments()
            .put("before", items.get().toPlainString())
            .put("change", signed(change.get()))
            .name("where", n -> n.slot(form, slot));
    return Optional.of(
        FindingCatalogue.finding("decisions-equal-sum", table.figure(slot).place())
            .at(slot)
            .found(decisions.get().toPlainString(), "")
            .arguments(arguments.map())
            .suspects(List.of(slot))
            .build());
  }

  private static String signed(BigDecimal number) {
    return (number.signum() > 0 ? "+ " : "− ") + number.abs().toPlainString();
  }
}
