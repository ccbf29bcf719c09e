package dev.tieout.form;

import dev.tieout.form.Tie.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * One entry under the {@code ties} of a table: an equation between rows that must hold in each
 * column, or between columns that must hold in each row.
 */
record TieRule(FormTable table, YamlNode node) {
  private static final Set<String> KEYS = Set.of("id", "kind", "each", "equation");
  private static final String AT_MOST = "<=";

  /** The rule, its ids known to be those of rows or columns of the table. */
  LineRule rule() throws FormFileException {
    Map<String, YamlNode> entries = node.map(KEYS);
    YamlNode each = node.required(entries, "each");
    boolean eachColumn = each.text().equals("column");
    if (!eachColumn && !each.text().equals("row")) {
      throw each.fault("form-unknown-word", Map.of("word", each.text(), "known", "column, row"));
    }
    List<String> known =
        eachColumn
            ? table.rows().stream().map(FormRow::id).toList()
            : table.columns().stream().map(FormColumn::id).toList();
    Sides sides = sides(node.required(entries, "equation"));
    for (String id : sides.all()) {
      if (!known.contains(id) && !(eachColumn && table.hasCode(id))) {
        String all = String.join(", ", known);
        throw sides.node.fault("form-unknown-id", Map.of("id", id, "known", all));
      }
    }
    return new LineRule(
        node.required(entries, "id").text(),
        kind(node.required(entries, "kind")),
        eachColumn,
        sides.relation,
        sides.left,
        sides.right);
  }

  /** An equation by names. */
  record Sides(YamlNode node, Relation relation, List<String> left, List<String> right) {
    List<String> all() {
      List<String> all = new ArrayList<>(left);
      all.addAll(right);
      return all;
    }
  }

  static TieKind kind(YamlNode node) throws FormFileException {
    for (TieKind kind : TieKind.values()) {
      if (kind.name().toLowerCase(Locale.ROOT).equals(node.text())) {
        return kind;
      }
    }
    throw node.fault("form-unknown-word", Map.of("word", node.text(), "known", "printed, implied"));
  }

  /** Both sides of an equation; no name stands twice on one side. */
  static Sides sides(YamlNode node) throws FormFileException {
    Relation relation = node.text().contains(AT_MOST) ? Relation.AT_MOST : Relation.EQUAL;
    String[] sides = node.text().split(relation == Relation.EQUAL ? "=" : AT_MOST, -1);
    if (sides.length != 2) {
      throw node.fault("form-bad-equation", Map.of("equation", node.text()));
    }
    return new Sides(node, relation, side(node, sides[0]), side(node, sides[1]));
  }

  private static List<String> side(YamlNode node, String side) throws FormFileException {
    List<String> names = new ArrayList<>();
    Predicate<String> bad = name -> name.isEmpty() || names.contains(name);
    for (String part : side.split("\\+", -1)) {
      if (bad.test(part.strip())) {
        throw node.fault("form-bad-equation", Map.of("equation", node.text()));
      }
      names.add(part.strip());
    }
    return names;
  }
}
