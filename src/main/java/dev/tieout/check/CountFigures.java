package dev.tieout.check;

import static dev.tieout.form.ValueType.SIGNED_COUNT;

import dev.tieout.form.FormTable;
import dev.tieout.form.Slot;
import dev.tieout.form.ValueType;
import dev.tieout.reading.Basis;
import dev.tieout.record.Figure;
import dev.tieout.record.FigureState;
import dev.tieout.record.TableRecord;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Counts that no count can be: negative, or with a fraction. */
final class CountFigures implements TableCheck {
  @Override
  public List<Finding> check(TableRecord table) {
    List<Finding> found = new ArrayList<>();
    for (Slot slot : Slots.in(table, FigureState.NUMBER)) {
      ValueType type = table.table().type(slot);
      BigDecimal value = table.figure(slot).value().orElse(BigDecimal.ZERO);
      if (type == ValueType.COUNT && value.signum() < 0) {
        found.add(
            isRatherMoved(table, slot)
                ? UnprovenPlaces.unproven(table, Slots.ofRow(table, slot.row()))
                : finding("negative-count", table, slot));
      }
      if (type != ValueType.MONEY && value.stripTrailingZeros().scale() > 0) {
        found.add(finding("decimal-count", table, slot));
      }
    }
    return found;
  }

  /**
   * Whether a row has a column for changes, and its figures were told by their order: a change then
   * rather stands in the wrong column than a count is negative.
   */
  private static boolean isRatherMoved(TableRecord table, Slot slot) {
    return table.figure(slot).basis() != Basis.CELL
        && Slots.ofRow(table, slot.row()).stream()
            .anyMatch(s -> table.table().type(s) == SIGNED_COUNT);
  }

  private static Finding finding(String code, TableRecord table, Slot slot) {
    FormTable form = table.table();
    Figure figure = table.figure(slot);
    return FindingCatalogue.finding(code, figure.place())
        .at(slot)
        .found(figure.value().map(BigDecimal::toPlainString).orElse(""), "")
        .arguments(new Arguments().name("where", n -> n.slot(form, slot)).map())
        .suspects(List.of(slot))
        .build();
  }
}
