package dev.tieout.check;

import dev.tieout.form.CrossYearRule;
import dev.tieout.form.Slot;
import dev.tieout.reading.Basis;
import dev.tieout.record.Figure;
import dev.tieout.record.ReportRecord;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads rows of digits that can be cut in several ways by the report on the year before. Where that
 * one can be read in several ways itself, the two decide only when they leave the likeliest way.
 */
final class YearBefore {
  private final CrossYearRule rule;
  private final Map<Slot, Figure> before;

  private YearBefore(CrossYearRule rule, Map<Slot, Figure> before) {
    this.rule = rule;
    this.before = before;
  }

  /** The report with the figures that the rules and the report on the year before decide. */
  static ReportRecord read(ReportRecord report, List<CrossYearRule> rules, CrossYearFacts before) {
    ReportRecord read = report;
    for (CrossYearRule rule : rules) {
      CrossYearFacts.Table earlier = before.tables().get(rule.table());
      if (!rule.eachColumn() && earlier != null) {
        YearBefore by = new YearBefore(rule, earlier.numbers());
        ReportRecord so = read;
        read =
            new ProseFigures(so)
                .table(rule.table())
                .map(t -> CutRows.read(so, t, by::left, Basis.YEAR_BEFORE))
                .orElse(so);
      }
    }
    return read;
  }

  private Optional<CutRow> left(String row, CutRow ways) {
    List<Slot> earlier =
        rule.terms().stream().filter(t -> !t.next()).map(t -> rule.slot(t, row)).toList();
    if (!before.keySet().containsAll(earlier)) {
      return Optional.empty();
    }
    boolean sure = earlier.stream().allMatch(s -> possible(s).size() == 1);
    CutRow left = ways.where(way -> holds(row, way));
    boolean decides = !left.ways().isEmpty() && left.ways().size() < ways.ways().size();
    return decides && (sure || left.isLikeliestOf(ways)) ? Optional.of(left) : Optional.empty();
  }

  private List<BigDecimal> possible(Slot slot) {
    return Optional.ofNullable(before.get(slot)).map(CrossYearTie::possible).orElse(List.of());
  }

  private boolean holds(String row, Map<Slot, BigDecimal> way) {
    return CrossYearTie.holds(rule.terms(), i -> values(rule.terms().get(i), row, way));
  }

  private List<BigDecimal> values(CrossYearRule.Term term, String row, Map<Slot, BigDecimal> way) {
    Slot slot = rule.slot(term, row);
    return term.next() ? Optional.ofNullable(way.get(slot)).stream().toList() : possible(slot);
  }
}
