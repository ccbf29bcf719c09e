package dev.tieout.check;

import dev.tieout.form.FormRow;
import dev.tieout.form.FormTable;
import dev.tieout.form.Ledger;
import dev.tieout.form.Slot;
import dev.tieout.form.TablesRule;
import dev.tieout.record.TableRecord;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A tie between tables with the figures of one report.
 *
 * @param rule the rule that it comes from
 * @param code the code that it was made for; empty when the rule names rows
 * @param left slots on the left that the report has
 * @param right slots on the right that the report has
 */
public record TablesTie(TablesRule rule, String code, List<Slot> left, List<Slot> right) {
  public TablesTie {
    left = List.copyOf(left);
    right = List.copyOf(right);
  }

  /**
   * The ties of a rule; none when the report lacks one of the tables. A row that its table does not
   * print is nothing, as a function on which a body spends nothing.
   */
  static List<TablesTie> of(TablesRule rule, Map<String, TableRecord> tables) {
    if (!rule.slots().allMatch(s -> tables.containsKey(s.table()))) {
      return List.of();
    }
    if (!rule.eachCode()) {
      return List.of(
          new TablesTie(rule, "", there(rule.left(), tables), there(rule.right(), tables)));
    }
    List<TablesTie> ties = new ArrayList<>();
    for (String code : codes(rule, tables)) {
      ties.add(
          new TablesTie(
              rule, code, rows(rule.left(), code, tables), rows(rule.right(), code, tables)));
    }
    return ties;
  }

  private static List<Slot> there(List<Slot> slots, Map<String, TableRecord> tables) {
    return slots.stream()
        .filter(
            s -> Stream.ofNullable(tables.get(s.table())).anyMatch(t -> t.figures().containsKey(s)))
        .toList();
  }

  private static List<Slot> rows(List<Slot> slots, String code, Map<String, TableRecord> tables) {
    return slots.stream()
        .flatMap(
            s ->
                Stream.ofNullable(tables.get(s.table()))
                    .flatMap(t -> t.table().rows().stream())
                    .map(FormRow::id)
                    .filter(r -> code(tables, s, r).equals(code))
                    .map(r -> new Slot(s.table(), r, s.column())))
        .toList();
  }

  private static String code(Map<String, TableRecord> tables, Slot slot, String row) {
    return Stream.ofNullable(tables.get(slot.table()))
        .flatMap(t -> t.table().ledger().stream())
        .map(l -> l.code(row))
        .findFirst()
        .orElse("");
  }

  /**
   * The codes that a rule is held for: those of rows that any of its tables has. Where the rows of
   * one are laid down, only codes as long as theirs are to be found in it.
   */
  private static Set<String> codes(TablesRule rule, Map<String, TableRecord> tables) {
    Set<String> codes = new TreeSet<>();
    Set<Integer> lengths =
        rule.slots()
            .flatMap(s -> Stream.ofNullable(tables.get(s.table())))
            .flatMap(t -> t.table().ledger().stream())
            .flatMap(l -> l.codeOf().values().stream())
            .map(String::length)
            .collect(Collectors.toSet());
    rule.slots()
        .flatMap(s -> Stream.ofNullable(tables.get(s.table())))
        .forEach(t -> codes.addAll(codes(t.table())));
    codes.removeIf(c -> !lengths.isEmpty() && !lengths.contains(c.length()));
    return codes;
  }

  private static List<String> codes(FormTable table) {
    return table.ledger().stream()
        .flatMap((Ledger l) -> table.rows().stream().map(r -> l.code(r.id())))
        .filter(c -> !c.isEmpty())
        .toList();
  }

  /** The slots of both sides that the report has. */
  public Stream<Slot> slots() {
    return Stream.concat(left.stream(), right.stream());
  }

  /**
   * How a tie stands.
   *
   * @param tie the tie
   * @param outcome what came of it
   * @param left the sum of the numbers on the left
   * @param right the sum of those on the right
   * @param unit the unit that both sums are in where the figures are in different ones; else empty
   */
  public record Weighed(
      TablesTie tie, TieOutcome outcome, BigDecimal left, BigDecimal right, String unit) {
    boolean isBroken() {
      return outcome == TieOutcome.BROKE;
    }
  }
}
