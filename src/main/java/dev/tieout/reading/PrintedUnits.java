package dev.tieout.reading;

import dev.tieout.form.FormColumn;
import dev.tieout.form.FormRow;
import dev.tieout.form.FormTable;
import dev.tieout.form.Slot;
import dev.tieout.form.ValueType;
import dev.tieout.value.MoneyUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The units that a report prints in the labels of a table: beside that of a row, as 条, or in that
 * of a column, as 本年收费金额(单位:万元). A label that is cut, misspelt or without its unit says nothing.
 */
final class PrintedUnits {
  private final FormTable table;
  private final Map<Slot, String> units = new HashMap<>();

  private PrintedUnits(FormTable table) {
    this.table = table;
  }

  /** The unit of each slot that has one printed. */
  static Map<Slot, String> of(Claim claim) {
    PrintedUnits printed = new PrintedUnits(claim.best().table().table());
    for (Item item : claim.offer().items()) {
      for (Role role : item.roles(claim.best().table().index())) {
        if (item.cost() == 0 && role.part() == Role.Part.ROW) {
          printed.row(item, printed.table.rows().get(role.from()));
        } else if (item.cost() == 0 && role.part() == Role.Part.COLUMN) {
          printed.column(item, printed.table.columns().get(role.from()));
        }
      }
    }
    return printed.units;
  }

  private void row(Item item, FormRow row) {
    if (!row.unit().isEmpty()
        && row.label().texts().anyMatch(t -> isAsLong(item, t + row.unit()))
        && row.label().texts().noneMatch(t -> isAsLong(item, t))) {
      table.columns().forEach(c -> units.put(table.slot(row, c), row.unit()));
    }
  }

  private void column(Item item, FormColumn column) {
    List<String> stated =
        column
            .label()
            .texts()
            .filter(t -> isAsLong(item, t))
            .flatMap(t -> MoneyUnit.statedIn(t).stream())
            .distinct()
            .toList();
    if (stated.size() == 1) {
      table.rows().stream()
          .map(r -> table.slot(r, column))
          .filter(s -> table.type(s) == ValueType.MONEY)
          .forEach(s -> units.put(s, stated.get(0)));
    }
  }

  private static boolean isAsLong(Item item, String text) {
    return LabelText.of(text).text().length() == item.size();
  }
}
