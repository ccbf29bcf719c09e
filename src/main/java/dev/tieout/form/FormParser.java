package dev.tieout.form;

import dev.tieout.form.FormTable.Layout;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** From the nodes of a form file to a {@link Form}; every fault is named with its line. */
final class FormParser {
  private static final Set<String> FORM_KEYS = Set.of("id", "title", "tables", "ties");
  private static final Set<String> TABLE_KEYS =
      Set.of("id", "title", "furniture", "type", "layouts", "columns", "rows", "ties", "ledger");
  private static final Set<String> LABEL_KEYS = Set.of("text", "en", "variants");
  static final Set<String> ROW_KEYS =
      Set.of("id", "text", "en", "variants", "unit", "type", "code", "optional", "rows");
  private static final Set<String> COLUMN_KEYS =
      Set.of("id", "text", "en", "variants", "type", "columns");

  private final YamlNode root;

  FormParser(YamlNode root) {
    this.root = root;
  }

  Form form() throws FormFileException {
    Map<String, YamlNode> entries = root.map(FORM_KEYS);
    String id = root.required(entries, "id").text();
    Label title = label(root.required(entries, "title"), LABEL_KEYS);
    List<FormTable> tables = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (YamlNode node : root.required(entries, "tables").list()) {
      FormTable table = table(node);
      unique(ids, table.id(), node);
      tables.add(table);
    }
    return new Form(id, title, tables, rules(entries, tables));
  }

  private List<TablesRule> rules(Map<String, YamlNode> entries, List<FormTable> tables)
      throws FormFileException {
    List<TablesRule> rules = new ArrayList<>();
    if (entries.containsKey("ties")) {
      for (YamlNode rule : root.required(entries, "ties").list()) {
        rules.add(new TablesRuleParser(tables, rule).rule());
      }
    }
    return rules;
  }

  private FormTable table(YamlNode node) throws FormFileException {
    Map<String, YamlNode> entries = node.map(TABLE_KEYS);
    String id = node.required(entries, "id").text();
    ValueType type = type(node.required(entries, "type"));
    List<FormColumn> columns = new ArrayList<>();
    columns(node.required(entries, "columns"), List.of(), type, columns);
    List<FormRow> rows = new ArrayList<>();
    rows(node.required(entries, "rows"), List.of(), rows);
    unique(node, columns.stream().map(FormColumn::id).toList());
    unique(node, rows.stream().map(FormRow::id).toList());
    FormTable bare =
        new FormTable(
            id,
            labels(node.required(entries, "title")),
            entries.containsKey("furniture")
                ? labels(node.required(entries, "furniture"))
                : List.of(),
            rows,
            columns,
            layouts(entries),
            List.of());
    if (entries.containsKey("ledger")) {
      return ledger(bare, node, entries);
    }
    return entries.containsKey("ties") ? withTies(bare, node.required(entries, "ties")) : bare;
  }

  private static FormTable ledger(FormTable bare, YamlNode node, Map<String, YamlNode> entries)
      throws FormFileException {
    Ledger ledger =
        LedgerParser.ledger(
            node.required(entries, "ledger"), bare, node.required(entries, "rows").list());
    FormTable open = bare.as(ledger);
    List<LineRule> rules = new ArrayList<>();
    if (entries.containsKey("ties")) {
      for (YamlNode rule : node.required(entries, "ties").list()) {
        rules.add(new TieRule(open, rule).rule());
      }
    }
    return bare.as(ledger.with(rules)).with(bare.rows());
  }

  private static FormTable withTies(FormTable table, YamlNode node) throws FormFileException {
    List<Tie> ties = new ArrayList<>();
    for (YamlNode rule : node.list()) {
      List<Tie> made = new TieRule(table, rule).rule().ties(table);
      TieContradiction.refuse(ties, made, rule);
      ties.addAll(made);
    }
    return table.tied(ties);
  }

  private List<Layout> layouts(Map<String, YamlNode> entries) throws FormFileException {
    YamlNode node = entries.get("layouts");
    if (node == null) {
      return List.of(Layout.DOWN);
    }
    List<Layout> layouts = new ArrayList<>();
    for (YamlNode entry : node.list()) {
      layouts.add(choice(Layout.class, entry));
    }
    return layouts;
  }

  private void columns(YamlNode node, List<Label> groups, ValueType type, List<FormColumn> into)
      throws FormFileException {
    for (YamlNode entry : node.list()) {
      Map<String, YamlNode> entries = entry.map(COLUMN_KEYS);
      Label label = label(entry, COLUMN_KEYS);
      if (entries.containsKey("columns")) {
        columns(entry.required(entries, "columns"), under(groups, label), type, into);
      } else {
        ValueType own = entries.containsKey("type") ? type(entry.required(entries, "type")) : type;
        into.add(new FormColumn(entry.required(entries, "id").text(), groups, label, own));
      }
    }
  }

  private void rows(YamlNode node, List<Label> groups, List<FormRow> into)
      throws FormFileException {
    for (YamlNode entry : node.list()) {
      Map<String, YamlNode> entries = entry.map(ROW_KEYS);
      Label label = label(entry, ROW_KEYS);
      if (entries.containsKey("rows")) {
        rows(entry.required(entries, "rows"), under(groups, label), into);
      } else {
        into.add(row(entry, groups));
      }
    }
  }

  private FormRow row(YamlNode node, List<Label> groups) throws FormFileException {
    Map<String, YamlNode> entries = node.map(ROW_KEYS);
    return new FormRow(
        node.required(entries, "id").text(),
        groups,
        label(node, ROW_KEYS),
        entries.containsKey("unit") ? node.required(entries, "unit").text() : "",
        entries.containsKey("type")
            ? Optional.of(type(node.required(entries, "type")))
            : Optional.empty());
  }

  private static List<Label> under(List<Label> groups, Label label) {
    List<Label> all = new ArrayList<>(groups);
    all.add(label);
    return all;
  }

  private List<Label> labels(YamlNode node) throws FormFileException {
    List<Label> labels = new ArrayList<>();
    for (YamlNode entry : node.list()) {
      labels.add(label(entry, LABEL_KEYS));
    }
    return labels;
  }

  private Label label(YamlNode node, Set<String> keys) throws FormFileException {
    Map<String, YamlNode> entries = node.map(keys);
    List<String> variants = new ArrayList<>();
    if (entries.containsKey("variants")) {
      for (YamlNode variant : node.required(entries, "variants").list()) {
        variants.add(variant.text());
      }
    }
    return new Label(
        node.required(entries, "text").text(), node.required(entries, "en").text(), variants);
  }

  private static ValueType type(YamlNode node) throws FormFileException {
    return choice(ValueType.class, node);
  }

  private static <E extends Enum<E>> E choice(Class<E> type, YamlNode node)
      throws FormFileException {
    for (E constant : type.getEnumConstants()) {
      if (word(constant).equals(node.text())) {
        return constant;
      }
    }
    List<String> known =
        java.util.Arrays.stream(type.getEnumConstants()).map(FormParser::word).toList();
    throw node.fault(
        "form-unknown-word", Map.of("word", node.text(), "known", String.join(", ", known)));
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static void unique(YamlNode node, List<String> ids) throws FormFileException {
    Set<String> seen = new HashSet<>();
    for (String id : ids) {
      unique(seen, id, node);
    }
  }

  private static void unique(Set<String> seen, String id, YamlNode node) throws FormFileException {
    if (!seen.add(id)) {
      throw node.fault("form-duplicate-id", Map.of("id", id));
    }
  }
}
