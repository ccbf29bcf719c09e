package dev.tieout.cli;

import dev.tieout.check.TablesTie.Weighed;
import dev.tieout.check.TablesTies;
import dev.tieout.check.TieOutcome;
import dev.tieout.check.TieResult;
import dev.tieout.check.Ties;
import dev.tieout.form.Slot;
import dev.tieout.form.Tie;
import dev.tieout.record.ReportRecord;
import dev.tieout.record.TableRecord;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The sums that a figure is in, within its table and between tables, one line each. */
final class WhyTies {
  private final Words words;
  private final ReportRecord report;
  private final TableRecord record;

  /**
   * Ties of a table.
   *
   * @param report the report that the table is of
   * @param record the table
   */
  WhyTies(Words words, ReportRecord report, TableRecord record) {
    this.words = words;
    this.report = report;
    this.record = record;
  }

  /** Those of a slot. */
  List<String> of(Slot slot) {
    List<String> lines = new ArrayList<>(within(slot));
    TablesTies ties = new TablesTies(report);
    boolean one =
        report.tables().stream().filter(t -> t.table().id().equals(slot.table())).count() == 1;
    if (one) {
      ties.about(slot).forEach(t -> lines.add(between(t, ties)));
    }
    return lines.isEmpty() ? List.of(words.text("why.tie.none")) : lines;
  }

  private List<String> within(Slot slot) {
    Map<Tie, TieResult> results =
        Ties.of(record).stream().collect(Collectors.toMap(TieResult::tie, Function.identity()));
    return record.table().ties().stream()
        .filter(t -> t.slots().anyMatch(slot::equals))
        .map(t -> Optional.ofNullable(results.get(t)).map(this::checked).orElseGet(() -> used(t)))
        .toList();
  }

  private String used(Tie tie) {
    return words.text("why.tie.used")
        + "  "
        + SumText.of(tie, record, true)
        + whole(tie)
        + blanks(tie);
  }

  private String checked(TieResult result) {
    Tie tie = result.tie();
    return words.text("why.tie." + result.outcome())
        + "  "
        + SumText.of(tie, record, result.outcome() != TieOutcome.BROKE)
        + whole(tie)
        + blanks(tie)
        + rounded(result.outcome(), tie.relation(), result.difference());
  }

  private String whole(Tie tie) {
    String whole = SumText.whole(tie, record.table());
    return whole.isEmpty() ? "" : "  [" + whole + "]";
  }

  private String blanks(Tie tie) {
    long blanks = SumText.blanks(tie, record);
    return blanks == 0 ? "" : "  " + words.text("why.blanks", blanks);
  }

  private String between(Weighed tie, TablesTies ties) {
    return words.text("why.tie." + tie.outcome())
        + "  "
        + SumText.between(tie, ties, words.text("why.no-such-row"))
        + rounded(tie.outcome(), tie.tie().rule().relation(), tie.left().subtract(tie.right()));
  }

  /** That two sums are taken for equal though they differ is not left unsaid. */
  private String rounded(TieOutcome outcome, Tie.Relation relation, BigDecimal difference) {
    boolean apart =
        relation == Tie.Relation.AT_MOST ? difference.signum() > 0 : difference.signum() != 0;
    return outcome == TieOutcome.HELD && apart
        ? "  " + words.text("why.rounded", difference.abs().toPlainString())
        : "";
  }
}
