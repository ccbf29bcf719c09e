package dev.tieout.check;

import dev.tieout.check.CrossYearFacts.Table;
import dev.tieout.form.CrossYearRule;
import dev.tieout.form.CrossYearRule.Term;
import dev.tieout.form.FormColumn;
import dev.tieout.form.FormRow;
import dev.tieout.form.FormTable;
import dev.tieout.form.Slot;
import dev.tieout.record.Figure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A cross-year rule in one row or column of two reports.
 *
 * @param terms its terms, the first of which is to equal the signed sum of the others
 * @param figures the figure of each term
 */
record CrossYearTie(List<Term> terms, List<Figure> figures) {
  /**
   * The ties of a rule, for each row or column that both tables have with all its numbers. A blank
   * cell may mean any number, so a tie with one says nothing.
   */
  static List<CrossYearTie> of(CrossYearRule rule, CrossYearPair pair) {
    Table earlier = pair.earlier().tables().get(rule.table());
    Table later = pair.later().tables().get(rule.table());
    List<CrossYearTie> ties = new ArrayList<>();
    if (earlier != null && later != null) {
      for (String line : lines(rule, later.table())) {
        List<Figure> figures =
            rule.terms().stream()
                .flatMap(t -> figure(t.next() ? later : earlier, rule.slot(t, line)))
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

  private static Stream<Figure> figure(Table table, Slot slot) {
    return Stream.ofNullable(table.numbers().get(slot));
  }

  /** Whether it does not hold. */
  boolean isBroken() {
    return found().compareTo(expected()) != 0;
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
