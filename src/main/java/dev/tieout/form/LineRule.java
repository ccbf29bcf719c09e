package dev.tieout.form;

import dev.tieout.form.Tie.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A rule between rows that holds in each column, or between columns that holds in each row. It
 * becomes ties once the rows are known.
 *
 * @param id its id, as {@code balance}
 * @param kind why it must hold
 * @param eachColumn whether its ids are rows and it holds in each column; else they are columns
 * @param relation how the sums stand to each other
 * @param left ids summed on the left
 * @param right ids summed on the right
 */
public record LineRule(
    String id,
    TieKind kind,
    boolean eachColumn,
    Relation relation,
    List<String> left,
    List<String> right) {
  public LineRule {
    left = List.copyOf(left);
    right = List.copyOf(right);
  }

  /** Its ties in a table. Rows that the table lacks count as nothing. */
  List<Tie> ties(FormTable table) {
    Set<String> rows = table.rows().stream().map(FormRow::id).collect(Collectors.toSet());
    return eachColumn ? ofColumns(table, rows) : ofRows(table);
  }

  private List<Tie> ofColumns(FormTable table, Set<String> rows) {
    List<String> leftRows = left.stream().filter(rows::contains).toList();
    List<String> rightRows = right.stream().filter(rows::contains).toList();
    List<Tie> ties = new ArrayList<>();
    if (!leftRows.isEmpty() && !rightRows.isEmpty()) {
      for (FormColumn column : table.columns()) {
        Function<String, Slot> slot = row -> new Slot(table.id(), row, column.id());
        ties.add(tie(column.id(), slots(leftRows, slot), slots(rightRows, slot)));
      }
    }
    return ties;
  }

  private List<Tie> ofRows(FormTable table) {
    List<Tie> ties = new ArrayList<>();
    for (FormRow row : table.rows()) {
      Function<String, Slot> slot = column -> new Slot(table.id(), row.id(), column);
      ties.add(tie(row.id(), slots(left, slot), slots(right, slot)));
    }
    return ties;
  }

  private Tie tie(String line, List<Slot> leftSlots, List<Slot> rightSlots) {
    return new Tie(id, kind, line, relation, leftSlots, rightSlots);
  }

  private static List<Slot> slots(List<String> ids, Function<String, Slot> slot) {
    return ids.stream().map(slot).toList();
  }
}
