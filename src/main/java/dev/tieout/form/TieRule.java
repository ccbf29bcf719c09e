package dev.tieout.form;

import dev.tieout.form.Tie.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * One entry under {@code ties}: an equation between rows that must hold in each column, or between
 * columns that must hold in each row.
 */
record TieRule(FormTable table, YamlNode node) {
  private static final Set<String> KEYS = Set.of("id", "kind", "each", "equation");
  private static final String AT_MOST = "<=";

  /** The ties that the rule stands for, one for each row or column. */
  List<Tie> ties() throws FormFileException {
    Map<String, YamlNode> entries = node.map(KEYS);
    String id = node.required(entries, "id").text();
    TieKind kind = kind(node.required(entries, "kind"));
    YamlNode each = node.required(entries, "each");
    YamlNode equation = node.required(entries, "equation");
    return switch (each.text()) {
      case "column" -> eachColumn(id, kind, equation);
      case "row" -> eachRow(id, kind, equation);
      default ->
          throw each.fault(
              "form-unknown-word", Map.of("word", each.text(), "known", "column, row"));
    };
  }

  private List<Tie> eachColumn(String id, TieKind kind, YamlNode equation)
      throws FormFileException {
    Sides sides = sides(equation, table.rows().stream().map(FormRow::id).toList());
    List<Tie> ties = new ArrayList<>();
    for (FormColumn column : table.columns()) {
      Function<String, Slot> slot = row -> new Slot(table.id(), row, column.id());
      ties.add(tie(id, kind, column.id(), sides, slot));
    }
    return ties;
  }

  private List<Tie> eachRow(String id, TieKind kind, YamlNode equation) throws FormFileException {
    Sides sides = sides(equation, table.columns().stream().map(FormColumn::id).toList());
    List<Tie> ties = new ArrayList<>();
    for (FormRow row : table.rows()) {
      Function<String, Slot> slot = column -> new Slot(table.id(), row.id(), column);
      ties.add(tie(id, kind, row.id(), sides, slot));
    }
    return ties;
  }

  /** An equation by ids. */
  private record Sides(Relation relation, List<String> left, List<String> right) {}

  private static Tie tie(
      String id, TieKind kind, String line, Sides sides, Function<String, Slot> slot) {
    return new Tie(
        id,
        kind,
        line,
        sides.relation,
        sides.left.stream().map(slot).toList(),
        sides.right.stream().map(slot).toList());
  }

  private static TieKind kind(YamlNode node) throws FormFileException {
    for (TieKind kind : TieKind.values()) {
      if (kind.name().toLowerCase(Locale.ROOT).equals(node.text())) {
        return kind;
      }
    }
    throw node.fault("form-unknown-word", Map.of("word", node.text(), "known", "printed, implied"));
  }

  private static Sides sides(YamlNode node, List<String> known) throws FormFileException {
    Relation relation = node.text().contains(AT_MOST) ? Relation.AT_MOST : Relation.EQUAL;
    String[] sides = node.text().split(relation == Relation.EQUAL ? "=" : AT_MOST, -1);
    if (sides.length != 2) {
      throw node.fault("form-bad-equation", Map.of("equation", node.text()));
    }
    return new Sides(relation, side(node, sides[0], known), side(node, sides[1], known));
  }

  private static List<String> side(YamlNode node, String side, List<String> known)
      throws FormFileException {
    List<String> ids = new ArrayList<>();
    for (String part : side.split("\\+", -1)) {
      String id = part.strip();
      if (!known.contains(id)) {
        throw node.fault("form-unknown-id", Map.of("id", id, "known", String.join(", ", known)));
      }
      if (ids.contains(id)) {
        throw node.fault("form-bad-equation", Map.of("equation", node.text()));
      }
      ids.add(id);
    }
    return ids;
  }
}
