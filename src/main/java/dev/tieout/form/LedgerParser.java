package dev.tieout.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The key {@code ledger} of a table, and what its rows say of it. */
final class LedgerParser {
  private static final Set<String> KEYS = Set.of("codes", "names", "levels", "total");
  private static final int LONGEST_CODE = 12;

  private final YamlNode node;
  private final Map<String, YamlNode> entries;

  private LedgerParser(YamlNode node) throws FormFileException {
    this.node = node;
    this.entries = node.map(KEYS);
  }

  /**
   * What makes the table a ledger, without its rules.
   *
   * @param table the table without ties
   * @param rows the entries under its rows
   */
  static Ledger ledger(YamlNode node, FormTable table, List<YamlNode> rows)
      throws FormFileException {
    LedgerParser parser = new LedgerParser(node);
    List<Integer> levels = parser.levels();
    String total = parser.total(table);
    Map<String, String> codeOf = new HashMap<>();
    Set<String> optional = new HashSet<>();
    for (YamlNode row : rows) {
      Map<String, YamlNode> keys = row.map(FormParser.ROW_KEYS);
      String id = row.required(keys, "id").text();
      Optional.ofNullable(keys.get("code")).ifPresent(c -> codeOf.put(id, c.scalar()));
      if (keys.containsKey("optional") && yes(row.required(keys, "optional"))) {
        optional.add(id);
      }
    }
    return new Ledger(
        parser.heads("codes"), parser.heads("names"), levels, total, codeOf, optional, List.of());
  }

  private static boolean yes(YamlNode node) throws FormFileException {
    if (!Set.of("true", "false").contains(node.text())) {
      throw node.fault("form-unknown-word", Map.of("word", node.text(), "known", "true, false"));
    }
    return node.text().equals("true");
  }

  private List<Label> heads(String key) throws FormFileException {
    List<Label> heads = new ArrayList<>();
    if (entries.containsKey(key)) {
      for (YamlNode head : node.required(entries, key).list()) {
        heads.add(new Label(head.text(), head.text(), List.of()));
      }
    }
    return heads;
  }

  private List<Integer> levels() throws FormFileException {
    List<Integer> levels = new ArrayList<>();
    if (entries.containsKey("levels")) {
      for (YamlNode level : node.required(entries, "levels").list()) {
        int before = levels.isEmpty() ? 0 : levels.get(levels.size() - 1);
        if (!level.text().matches("\\d{1,2}")
            || Integer.parseInt(level.text()) <= before
            || Integer.parseInt(level.text()) > LONGEST_CODE) {
          throw level.fault("form-bad-level", Map.of("level", level.text()));
        }
        levels.add(Integer.parseInt(level.text()));
      }
    }
    return levels;
  }

  private String total(FormTable table) throws FormFileException {
    if (!entries.containsKey("total")) {
      return "";
    }
    YamlNode total = node.required(entries, "total");
    List<String> known = table.rows().stream().map(FormRow::id).toList();
    if (!known.contains(total.text())) {
      throw total.fault(
          "form-unknown-id", Map.of("id", total.text(), "known", String.join(", ", known)));
    }
    return total.text();
  }
}
