package dev.tieout.cli;

import dev.tieout.form.FormTable;
import dev.tieout.form.Label;
import dev.tieout.form.Slot;
import dev.tieout.form.Tie;
import dev.tieout.reading.Derivation.Sum;
import dev.tieout.record.Figure;
import dev.tieout.record.FigureState;
import dev.tieout.record.TableRecord;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Ties with their numbers, as {@code 总计: 30 + 5 + 34 = 69}. */
final class SumText {
  private SumText() {}

  /**
   * A tie with the numbers of a table that was read. Zeros and empty cells are left out where other
   * numbers are left, an empty cell alone stands as {@code □}, what cannot be known as {@code ?}.
   *
   * @param holds whether it may hold
   */
  static String of(Tie tie, TableRecord record, boolean holds) {
    return name(tie, record.table())
        + side(tie.left(), record)
        + " "
        + (holds ? tie.relation().sign() : tie.relation().denial())
        + " "
        + side(tie.right(), record);
  }

  /** How many figures of a tie are empty cells. */
  static long blanks(Tie tie, TableRecord record) {
    return tie.slots().map(record::figure).filter(SumText::isBlank).count();
  }

  private static boolean isBlank(Figure figure) {
    return figure.state() == FigureState.BLANK || figure.state() == FigureState.NOT_APPLICABLE;
  }

  private static String side(List<Slot> slots, TableRecord record) {
    if (slots.stream().map(record::figure).allMatch(SumText::isBlank)) {
      return "□";
    }
    return join(
        slots.stream()
            .map(record::figure)
            .filter(f -> !isBlank(f) && f.value().filter(v -> v.signum() == 0).isEmpty())
            .map(f -> f.value().map(BigDecimal::toPlainString).orElse("?")));
  }

  /** A tie that does not hold, both sides worked out. */
  static String broken(Sum sum, FormTable table) {
    return name(sum.tie(), table)
        + worked(sum.left())
        + " "
        + sum.tie().relation().denial()
        + " "
        + worked(sum.right());
  }

  private static String worked(List<BigDecimal> numbers) {
    String terms = join(numbers.stream().map(BigDecimal::toPlainString));
    BigDecimal sum = numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    return numbers.size() > 1 ? terms + " = " + sum.toPlainString() : terms;
  }

  private static String join(Stream<String> terms) {
    String joined = terms.collect(Collectors.joining(" + "));
    return joined.isEmpty() ? "0" : joined;
  }

  private static String name(Tie tie, FormTable table) {
    return Stream.concat(
                table.columns().stream().filter(c -> c.id().equals(tie.line())).map(c -> c.label()),
                table.rows().stream().filter(r -> r.id().equals(tie.line())).map(r -> r.label()))
            .map(Label::text)
            .findFirst()
            .orElse(tie.line())
        + ": ";
  }
}
