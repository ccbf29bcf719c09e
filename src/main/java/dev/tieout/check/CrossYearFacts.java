package dev.tieout.check;

import dev.tieout.check.ProseChanges.Change;
import dev.tieout.check.ProseFigures.Total;
import dev.tieout.form.ClaimBook;
import dev.tieout.form.ClaimRule;
import dev.tieout.form.CrossYearRule;
import dev.tieout.form.FormTable;
import dev.tieout.form.Slot;
import dev.tieout.form.SlotSum;
import dev.tieout.record.Figure;
import dev.tieout.record.ReportRecord;
import dev.tieout.record.Stated;
import dev.tieout.record.TableRecord;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What of a report the reports of other years are held against; far less than the report, so that
 * thousands of them can be kept.
 *
 * @param report the report's name
 * @param publisher the body that published it, as stated
 * @param year the year reported on, as stated
 * @param tables the tables that rules are about, by id
 * @param changes changes that its text states, of numbers that are those of its tables
 * @param totals the numbers that a change may be stated of in the year after
 */
record CrossYearFacts(
    String report,
    String publisher,
    Stated year,
    Map<String, Table> tables,
    List<StatedChange> changes,
    Map<SlotSum, Total> totals) {
  CrossYearFacts {
    tables = Map.copyOf(tables);
    changes = List.copyOf(changes);
    totals = Map.copyOf(totals);
  }

  /**
   * The numbers of a table that rules are about.
   *
   * @param table the table of the form
   * @param numbers its figures that are numbers, or one of several that are known: of others
   *     nothing is certain
   */
  record Table(FormTable table, Map<Slot, Figure> numbers) {}

  /**
   * A change against the year before.
   *
   * @param change the change
   * @param about what it is a change of
   * @param severity how grave it is if it is wrong
   */
  record StatedChange(Change change, SlotSum about, Severity severity) {}

  /** Whether it has nothing that other years could be held against. */
  boolean isEmpty() {
    return tables.isEmpty() && changes.isEmpty() && totals.isEmpty();
  }

  /** Whether another report states the same in all that years are compared by. */
  boolean agrees(CrossYearFacts other) {
    return values().equals(other.values());
  }

  private Map<Slot, List<BigDecimal>> values() {
    Map<Slot, List<BigDecimal>> values = new HashMap<>();
    for (Table table : tables.values()) {
      table
          .numbers()
          .forEach(
              (slot, figure) ->
                  values.put(
                      slot,
                      CrossYearTie.possible(figure).stream()
                          .map(BigDecimal::stripTrailingZeros)
                          .toList()));
    }
    return values;
  }

  /** The facts of a report that the rules of a book are about. */
  static CrossYearFacts of(ClaimBook book, ReportRecord report) {
    ProseFigures figures = new ProseFigures(report);
    Map<String, Table> tables = new HashMap<>();
    for (CrossYearRule rule : book.crossYear()) {
      figures
          .table(rule.table())
          .ifPresent(
              t ->
                  tables
                      .computeIfAbsent(rule.table(), id -> new Table(t.table(), new HashMap<>()))
                      .numbers()
                      .putAll(numbers(rule, t)));
    }
    return new CrossYearFacts(
        report.report(),
        report.metadata().publisher().text(),
        report.metadata().year(),
        tables,
        changes(ProseReading.of(book, report)),
        totals(book, figures));
  }

  private static Map<Slot, Figure> numbers(CrossYearRule rule, TableRecord table) {
    List<String> lines = rule.terms().stream().map(CrossYearRule.Term::line).toList();
    Map<Slot, Figure> numbers = new LinkedHashMap<>();
    table
        .figures()
        .forEach(
            (slot, figure) -> {
              boolean used = lines.contains(rule.eachColumn() ? slot.row() : slot.column());
              if (used && !CrossYearTie.possible(figure).isEmpty()) {
                numbers.put(slot, figure);
              }
            });
    return numbers;
  }

  /** Where text and table differ they count different things, and so may the year before. */
  private static List<StatedChange> changes(ProseReading reading) {
    List<StatedChange> changes = new ArrayList<>();
    for (Change change : new ProseChanges(reading).all()) {
      ProseVerdict verdict = reading.verdict(change.claim());
      if (change.isPossible() && verdict.outcome() == ProseVerdict.Outcome.HOLDS) {
        boolean others = reading.isOfOtherScope(change.claim());
        changes.add(
            new StatedChange(change, verdict.about(), others ? Severity.NOTE : Severity.WARNING));
      }
    }
    return changes;
  }

  private static Map<SlotSum, Total> totals(ClaimBook book, ProseFigures figures) {
    Map<SlotSum, Total> totals = new HashMap<>();
    for (String id : book.changes().of()) {
      for (SlotSum sum : book.rule(id).map(ClaimRule::sums).orElse(List.of())) {
        Optional<Total> total = figures.total(sum);
        total.ifPresent(t -> totals.put(sum, t));
      }
    }
    return totals;
  }
}
