package dev.tieout.check;

import dev.tieout.form.CrossYearRule;
import dev.tieout.form.CrossYearRule.Term;
import dev.tieout.form.FormColumn;
import dev.tieout.form.FormRow;
import dev.tieout.form.FormTable;
import dev.tieout.form.Slot;
import dev.tieout.record.Figure;
import dev.tieout.record.FigureState;
import dev.tieout.record.TableRecord;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A cross-year rule in one row or column of two reports.
 *
 * @param terms its terms, the first of which is to equal the signed sum of the others
 * @param figures the figure of each term
 */
record CrossYearTie(List<Term> terms, List<Figure> figures) {
  /** The ties of a rule, for each row or column that both tables have. */
  static List<CrossYearTie> of(CrossYearRule rule, CrossYearPair pair) {
    Optional<TableRecord> earlier = new ProseFigures(pair.earlier()).table(rule.table());
    Optional<TableRecord> later = new ProseFigures(pair.later()).table(rule.table());
    List<CrossYearTie> ties = new ArrayList<>();
    if (earlier.isPresent() && later.isPresent()) {
      for (String line : lines(rule, later.get().table())) {
        List<Figure> figures =
            rule.terms().stream()
                .flatMap(t -> figure(t.next() ? later.get() : earlier.get(), rule.slot(t, line)))
                .toList();
        if (figures.size() == rule.terms().size()) {
          ties.add(new CrossYearTie(rule.terms(), figures));
        }
      }
    }
    return ties;
  }

  private static List<String> lines(CrossYearRule rule, FormTable table) {
    return rule.eachColumn()
        ? table.columns().stream().map(FormColumn::id).toList()
        : table.rows().stream().map(FormRow::id).toList();
  }

  private static Stream<Figure> figure(TableRecord table, Slot slot) {
    return Stream.ofNullable(table.figures().get(slot));
  }

  /**
   * Whether it is certain that it does not hold. A blank cell may mean any number, so a tie with
   * one never is.
   */
  boolean isBroken() {
    return figures.stream().allMatch(f -> f.state() == FigureState.NUMBER)
        && found().compareTo(expected()) != 0;
  }

  /** The number of the first term. */
  BigDecimal found() {
    return value(0);
  }

  /** What the other terms make it. */
  BigDecimal expected() {
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = 1; i < terms.size(); i++) {
      sum = sum.add(value(i).multiply(BigDecimal.valueOf(terms.get(i).sign())));
    }
    return sum;
  }

  private BigDecimal value(int term) {
    return figures.get(term).value().orElse(BigDecimal.ZERO);
  }

  /** Its sum with the numbers in it, as {@code 69 + 36 - 40}. */
  String sum() {
    StringBuilder sum = new StringBuilder(value(1).toPlainString());
    for (int i = 2; i < terms.size(); i++) {
      sum.append(terms.get(i).sign() < 0 ? " - " : " + ").append(value(i).toPlainString());
    }
    return sum.toString();
  }
}
