package dev.tieout.check;

import dev.tieout.check.TablesTie.Weighed;
import dev.tieout.form.Slot;
import dev.tieout.form.TablesRule;
import dev.tieout.form.Tie;
import dev.tieout.record.Figure;
import dev.tieout.record.ReportRecord;
import dev.tieout.record.TableRecord;
import dev.tieout.value.MoneyUnit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Holds the tables of one form against each other. Amounts of money are equal within their
 * rounding, as in the ties of one table: each table rounds its own sums. Tables that state
 * different units of money are held against each other in the smaller one.
 */
public final class TablesTies {
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private final ReportRecord report;
  private final Map<String, TableRecord> tables = new LinkedHashMap<>();
  private final Map<String, Rounding> roundings = new HashMap<>();

  /** The ties between the tables of a report. */
  public TablesTies(ReportRecord report) {
    this.report = report;
    for (TableRecord table : report.tables()) {
      // Of two tables of one id nobody knows which belongs to the others.
      if (report.tables().stream().filter(t -> isSame(t, table)).count() == 1) {
        tables.put(table.table().id(), table);
        roundings.put(table.table().id(), new Rounding(table));
      }
    }
  }

  private static boolean isSame(TableRecord a, TableRecord b) {
    return a.table().id().equals(b.table().id());
  }

  Map<String, TableRecord> tables() {
    return tables;
  }

  /** All ties between the tables of the report, with how they stand. */
  List<Weighed> all() {
    List<Weighed> all = new ArrayList<>();
    report.tables().stream()
        .map(TableRecord::form)
        .distinct()
        .flatMap(f -> f.rules().stream())
        .forEach((TablesRule r) -> TablesTie.of(r, tables).forEach(t -> all.add(weigh(t))));
    return all;
  }

  /** Those that a slot is in. */
  public List<Weighed> about(Slot slot) {
    return all().stream().filter(t -> t.tie().slots().anyMatch(slot::equals)).toList();
  }

  private Weighed weigh(TablesTie tie) {
    CommonUnit unit = CommonUnit.of(tie.slots().map(this::figure));
    String common = unit.differ() ? unit.smallest().orElse("") : "";
    BigDecimal left = sum(tie.left(), common);
    BigDecimal right = sum(tie.right(), common);
    BigDecimal tolerance =
        tie.slots()
            .map(s -> step(s).multiply(factor(s, common)))
            .reduce(BigDecimal.ZERO, BigDecimal::add)
            .divide(TWO);
    boolean atMost = tie.rule().relation() == Tie.Relation.AT_MOST;
    BigDecimal difference = left.subtract(right);
    boolean holds = (atMost ? difference : difference.abs()).compareTo(tolerance) <= 0;
    boolean known =
        tie.slots().noneMatch(this::isUnknown)
            && (!unit.differ() || tie.slots().allMatch(s -> isIn(s, common)));
    TieOutcome outcome = holds ? TieOutcome.HELD : TieOutcome.BROKE;
    return new Weighed(tie, known ? outcome : TieOutcome.NOT_ASSESSABLE, left, right, common);
  }

  private BigDecimal sum(List<Slot> slots, String common) {
    return slots.stream()
        .flatMap(s -> figure(s).value().stream().map(v -> v.multiply(factor(s, common))))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** What turns a number of a slot into one in the common unit, if there is one; else 1. */
  private BigDecimal factor(Slot slot, String common) {
    Optional<BigDecimal> worth = MoneyUnit.worth(CommonUnit.plain(figure(slot)));
    Optional<BigDecimal> smallest = MoneyUnit.worth(common);
    return worth.isPresent() && smallest.isPresent()
        ? worth.get().divide(smallest.get())
        : BigDecimal.ONE;
  }

  /** Whether a number can be turned into one in the common unit. */
  private boolean isIn(Slot slot, String common) {
    boolean known = MoneyUnit.worth(CommonUnit.plain(figure(slot))).isPresent();
    return figure(slot).value().isEmpty() || (known && !common.isEmpty());
  }

  private BigDecimal step(Slot slot) {
    Rounding rounding = roundings.get(slot.table());
    return rounding == null ? BigDecimal.ZERO : rounding.step(slot);
  }

  /** Neither a number nor an empty cell, which counts as nothing. */
  private boolean isUnknown(Slot slot) {
    Figure figure = figure(slot);
    return figure.value().isEmpty() && !Cells.isBlank(figure);
  }

  Figure figure(Slot slot) {
    return table(slot).figure(slot);
  }

  /** The table of a slot of a tie. */
  public TableRecord table(Slot slot) {
    TableRecord table = tables.get(slot.table());
    if (table == null) {
      throw new IllegalArgumentException("no table of " + slot);
    }
    return table;
  }
}
