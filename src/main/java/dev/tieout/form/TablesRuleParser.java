package dev.tieout.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One entry under the {@code ties} of a form: an equation between slots of its tables. */
record TablesRuleParser(List<FormTable> tables, YamlNode node) {
  private static final Set<String> KEYS = Set.of("id", "kind", "each", "equation");

  TablesRule rule() throws FormFileException {
    Map<String, YamlNode> entries = node.map(KEYS);
    boolean eachCode = entries.containsKey("each");
    if (eachCode && !node.required(entries, "each").text().equals("code")) {
      YamlNode each = node.required(entries, "each");
      throw each.fault("form-unknown-word", Map.of("word", each.text(), "known", "code"));
    }
    TieRule.Sides sides = TieRule.sides(node.required(entries, "equation"));
    return new TablesRule(
        node.required(entries, "id").text(),
        TieRule.kind(node.required(entries, "kind")),
        eachCode,
        sides.relation(),
        slots(sides, sides.left(), eachCode),
        slots(sides, sides.right(), eachCode));
  }

  private List<Slot> slots(TieRule.Sides sides, List<String> names, boolean eachCode)
      throws FormFileException {
    List<Slot> slots = new ArrayList<>();
    for (String name : names) {
      String[] ids = name.split("/", -1);
      if (ids.length != (eachCode ? 2 : 3)) {
        throw sides.node().fault("form-bad-slot", Map.of("slot", name));
      }
      Slot slot = new Slot(ids[0], eachCode ? "" : ids[1], ids[ids.length - 1]);
      check(sides.node(), slot, eachCode);
      slots.add(slot);
    }
    return slots;
  }

  private void check(YamlNode at, Slot slot, boolean eachCode) throws FormFileException {
    FormTable table =
        tables.stream()
            .filter(t -> t.id().equals(slot.table()))
            .findFirst()
            .orElseThrow(
                () -> unknown(at, slot.table(), tables.stream().map(FormTable::id).toList()));
    List<String> columns = table.columns().stream().map(FormColumn::id).toList();
    if (!columns.contains(slot.column())) {
      throw unknown(at, slot.column(), columns);
    }
    Optional<Ledger> ledger = table.ledger();
    boolean codes = ledger.filter(l -> !l.levels().isEmpty() || !l.codeOf().isEmpty()).isPresent();
    List<String> rows = table.rows().stream().map(FormRow::id).toList();
    boolean known = eachCode ? codes : rows.contains(slot.row()) || table.hasCode(slot.row());
    if (!known) {
      throw unknown(at, eachCode ? slot.table() : slot.row(), rows);
    }
  }

  private static FormFileException unknown(YamlNode at, String id, List<String> known) {
    return at.fault("form-unknown-id", Map.of("id", id, "known", String.join(", ", known)));
  }
}
