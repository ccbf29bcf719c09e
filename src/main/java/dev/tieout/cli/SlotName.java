package dev.tieout.cli;

import dev.tieout.form.Form;
import dev.tieout.form.FormColumn;
import dev.tieout.form.FormRow;
import dev.tieout.form.FormTable;
import dev.tieout.form.Slot;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Understands how a user names a slot: {@code requests/granted/total}. */
final class SlotName {
  private SlotName() {}

  /** The slot of that name on one of the forms; where there is none, says what there is. */
  static Slot parse(String name, List<Form> forms, Words words) {
    String[] parts = name.split("/", -1);
    if (parts.length != 3) {
      throw new UserError(words.text("why.wrong-slot", name));
    }
    List<FormTable> tables =
        forms.stream().flatMap(f -> f.table(parts[0]).stream()).distinct().toList();
    check("why.wrong-table", parts[0], forms.stream().flatMap(SlotName::tables), words);
    if (tables.stream().noneMatch(t -> t.hasCode(parts[1]))) {
      check("why.wrong-row", parts[1], tables.stream().flatMap(SlotName::rows), words);
    }
    check("why.wrong-column", parts[2], tables.stream().flatMap(SlotName::columns), words);
    return new Slot(parts[0], parts[1], parts[2]);
  }

  private static void check(String key, String name, Stream<String> known, Words words) {
    List<String> all = known.distinct().toList();
    if (!all.contains(name)) {
      throw new UserError(words.text(key, name, all.stream().collect(Collectors.joining(", "))));
    }
  }

  private static Stream<String> tables(Form form) {
    return form.tables().stream().map(FormTable::id);
  }

  private static Stream<String> rows(FormTable table) {
    return table.rows().stream().map(FormRow::id);
  }

  private static Stream<String> columns(FormTable table) {
    return table.columns().stream().map(FormColumn::id);
  }
}
