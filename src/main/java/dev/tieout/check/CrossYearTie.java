package dev.tieout.check;

import dev.tieout.check.CrossYearFacts.Table;
import dev.tieout.form.CrossYearRule;
import dev.tieout.form.CrossYearRule.Term;
import dev.tieout.form.FormColumn;
import dev.tieout.form.FormRow;
import dev.tieout.form.FormTable;
import dev.tieout.form.Slot;
import dev.tieout.record.Figure;
import dev.tieout.value.Numerals;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A cross-year rule in one row or column of two reports. A figure that can be read in several ways
 * may be any of them: such a tie is broken when it holds with none.
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

  /** Whether it does not hold, whichever way its figures are read. */
  boolean isBroken() {
    return !holds(terms, this::values);
  }

  /**
   * Whether terms hold for some of the numbers that each may be.
   *
   * @param values the numbers of a term, by its index
   */
  static boolean holds(List<Term> terms, IntFunction<List<BigDecimal>> values) {
    Set<BigDecimal> sums = new TreeSet<>(List.of(BigDecimal.ZERO));
    for (int i = 1; i < terms.size(); i++) {
      BigDecimal sign = BigDecimal.valueOf(terms.get(i).sign());
      List<BigDecimal> added = values.apply(i);
      sums =
          sums.stream()
              .flatMap(s -> added.stream().map(v -> s.add(v.multiply(sign))))
              .collect(Collectors.toCollection(TreeSet::new));
    }
    return values.apply(0).stream().anyMatch(sums::contains);
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

  /** The number of a term, or the likeliest of those that it may be. */
  private BigDecimal value(int term) {
    return values(term).get(0);
  }

  private List<BigDecimal> values(int term) {
    return possible(figures.get(term));
  }

  /** The numbers that a figure may be, likeliest first; none when it may be something else. */
  static List<BigDecimal> possible(Figure figure) {
    List<BigDecimal> numbers =
        figure.alternatives().stream()
            .filter(a -> Numerals.parse(a).isNumber())
            .map(a -> Numerals.parse(a).number())
            .toList();
    return numbers.size() < figure.alternatives().size()
        ? List.of()
        : numbers.isEmpty() ? figure.value().stream().toList() : numbers;
  }

  /** The number of the first term, or all that it may be. */
  String read() {
    return texts(0);
  }

  private String texts(int term) {
    return values(term).stream().map(BigDecimal::toPlainString).collect(Collectors.joining(" | "));
  }

  private String text(int term) {
    return values(term).size() > 1 ? "(" + texts(term) + ")" : texts(term);
  }

  /** Its sum with the numbers in it, as {@code 69 + 36 - 40} or {@code (85376 | 376) + 2}. */
  String sum() {
    StringBuilder sum = new StringBuilder(text(1));
    for (int i = 2; i < terms.size(); i++) {
      sum.append(terms.get(i).sign() < 0 ? " - " : " + ").append(text(i));
    }
    return sum.toString();
  }
}
