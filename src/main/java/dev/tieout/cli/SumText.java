package dev.tieout.cli;

import dev.tieout.check.TablesTie.Weighed;
import dev.tieout.check.TablesTies;
import dev.tieout.check.TieOutcome;
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
    boolean units = differ(tie, record);
    return name(tie, record.table())
        + side(tie.left(), record, units)
        + " "
        + (holds ? tie.relation().sign() : tie.relation().denial())
        + " "
        + side(tie.right(), record, units);
  }

  /** How many figures of a tie are empty cells. */
  static long blanks(Tie tie, TableRecord record) {
    return tie.slots().map(record::figure).filter(SumText::isBlank).count();
  }

  private static boolean isBlank(Figure figure) {
    return figure.state() == FigureState.BLANK || figure.state() == FigureState.NOT_APPLICABLE;
  }

  private static String side(List<Slot> slots, TableRecord record, boolean units) {
    if (slots.stream().map(record::figure).allMatch(SumText::isBlank)) {
      return "□";
    }
    return join(
        slots.stream()
            .map(record::figure)
            .filter(f -> !isBlank(f) && f.value().filter(v -> v.signum() == 0).isEmpty())
            .map(
                f ->
                    f.value().map(BigDecimal::toPlainString).orElse("?")
                        + (units ? f.unit() : "")));
  }

  /** Whether not all figures of a tie have the same unit, so that it has to be shown. */
  private static boolean differ(Tie tie, TableRecord record) {
    return tie.slots()
            .map(record::figure)
            .filter(f -> f.value().isPresent())
            .map(Figure::unit)
            .distinct()
            .count()
        > 1;
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

  /**
   * A tie between tables, each figure behind its name: {@code 收入决算表/合计/本年收入合计 2946.25}.
   *
   * @param nothing what stands for a side whose row no table prints
   */
  static String between(Weighed tie, TablesTies ties, String nothing) {
    Tie.Relation relation = tie.tie().rule().relation();
    boolean holds = tie.outcome() != TieOutcome.BROKE;
    return named(tie, tie.tie().left(), ties, nothing)
        + " "
        + (holds ? relation.sign() : relation.denial())
        + " "
        + named(tie, tie.tie().right(), ties, nothing);
  }

  private static String named(Weighed tie, List<Slot> slots, TablesTies ties, String nothing) {
    return slots.isEmpty()
        ? nothing
        : join(
            slots.stream()
                .map(
                    slot -> {
                      TableRecord table = ties.table(slot);
                      Figure figure = table.figure(slot);
                      String number = isBlank(figure) ? "□" : "?";
                      return path(table.table(), slot)
                          + " "
                          + figure.value().map(BigDecimal::toPlainString).orElse(number)
                          + (tie.unit().isEmpty() ? "" : figure.unit());
                    }));
  }

  private static String path(FormTable table, Slot slot) {
    String code = table.hasCode(slot.row()) ? slot.row() + " " : "";
    return table.title().get(table.title().size() - 1).text()
        + "/"
        + code
        + table.row(slot.row()).label().text()
        + "/"
        + table.path(table.column(slot.column()));
  }

  /**
   * What a tie is the sum of, by the label of its row or column; empty when it is no one figure.
   */
  static String whole(Tie tie, FormTable table) {
    if (tie.right().size() != 1) {
      return "";
    }
    Slot slot = tie.right().get(0);
    boolean down = tie.slots().map(Slot::column).distinct().count() == 1;
    return down ? table.path(table.row(slot.row())) : table.path(table.column(slot.column()));
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
