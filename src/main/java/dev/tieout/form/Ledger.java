package dev.tieout.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What is particular to a table that is read from a grid, under its heads: some of its rows are not
 * laid down but as many as a body has, each with a code, as 功能分类科目编码 2010601.
 *
 * @param codes heads over the cells with the code of a row; none when no row has one
 * @param names heads over the cell with the name of a row; none when the table has one row alone
 * @param levels how many digits codes have, from the highest level down
 * @param total id of the row that is the sum of the highest level; empty when there is none
 * @param codeOf the code that a row of the form stands for, by its id
 * @param optional ids of rows that not every body prints
 * @param rules ties, before the rows are known
 */
public record Ledger(
    List<Label> codes,
    List<Label> names,
    List<Integer> levels,
    String total,
    Map<String, String> codeOf,
    Set<String> optional,
    List<LineRule> rules) {
  /** The id of the ties between a code and those under it. */
  static final String LEVELS = "levels";

  public Ledger {
    codes = List.copyOf(codes);
    names = List.copyOf(names);
    levels = List.copyOf(levels);
    codeOf = Map.copyOf(codeOf);
    optional = Set.copyOf(optional);
    rules = List.copyOf(rules);
  }

  /** Whether a text can be the code of a row: digits, as many as a level has. */
  public boolean isCode(String text) {
    return levels.contains(text.length()) && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** The code of a row: its id, or what its id stands for; empty when it has none. */
  public String code(String row) {
    return codeOf.getOrDefault(row, isCode(row) ? row : "");
  }

  /** The same with other rules. */
  Ledger with(List<LineRule> others) {
    return new Ledger(codes, names, levels, total, codeOf, optional, others);
  }

  /** All ties of a table with the rows that a body prints. */
  List<Tie> ties(FormTable table) {
    List<Tie> ties = new ArrayList<>();
    rules.forEach(r -> ties.addAll(r.ties(table)));
    List<String> rows = table.rows().stream().map(FormRow::id).toList();
    if (rows.contains(total)) {
      ties.addAll(sum(table, total, rows, r -> isCode(r) && r.length() == levels.get(0)));
    }
    for (int level = 1; level < levels.size(); level++) {
      int higher = levels.get(level - 1);
      int lower = levels.get(level);
      for (String row : rows) {
        if (isCode(row) && row.length() == higher) {
          ties.addAll(
              sum(table, row, rows, r -> isCode(r) && r.length() == lower && r.startsWith(row)));
        }
      }
    }
    return ties;
  }

  private static List<Tie> sum(
      FormTable table, String whole, List<String> rows, Predicate<String> isPart) {
    List<String> parts = rows.stream().filter(isPart).toList();
    return new LineRule(LEVELS, TieKind.IMPLIED, true, Tie.Relation.EQUAL, parts, List.of(whole))
        .ties(table);
  }
}
