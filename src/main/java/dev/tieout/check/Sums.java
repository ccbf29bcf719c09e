package dev.tieout.check;

import dev.tieout.form.Slot;
import dev.tieout.form.Tie;
import dev.tieout.record.Figure;
import dev.tieout.record.TableRecord;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/** Writes ties as sums with numbers in them, as {@code 13 + 0 ≠ 0 + 0}. */
final class Sums {
  /** Longer sides are written without their zeros, and with their sum. */
  private static final int SHORT = 2;

  /** A message writes out so many sums. */
  private static final int MOST = 4;

  private static final String BLANK = "□";
  private static final String MISSING = "?";

  private final TableRecord table;

  Sums(TableRecord table) {
    this.table = table;
  }

  /** The first few of some sums, each as it is written; three dots when there are more. */
  static <T> String first(List<T> all, Function<T, String> sum) {
    return all.stream()
        .limit(MOST)
        .map(sum)
        .collect(Collectors.joining("; ", "", all.size() > MOST ? "; …" : ""));
  }

  /**
   * The tie with the stated figures; a blank cell is a box, a figure that is missing a question.
   */
  String of(Tie tie, String sign) {
    return side(tie.left()) + " " + sign + " " + side(tie.right());
  }

  /** The same behind the name of the row or column that the tie is of. */
  String named(Names names, Tie tie, String sign) {
    boolean down = tie.slots().map(Slot::column).distinct().count() == 1;
    String line =
        down ? names.column(table.table(), tie.line()) : names.row(table.table(), tie.line());
    return names.of(line, of(tie, sign));
  }

  private String side(List<Slot> slots) {
    if (slots.size() <= SHORT) {
      return slots.stream().map(this::term).collect(plus());
    }
    List<Slot> shown = slots.stream().filter(s -> !isNothing(s)).toList();
    if (shown.size() < 2) {
      return shown.stream().findFirst().map(this::term).orElse("0");
    }
    String terms = shown.stream().map(this::term).collect(plus());
    boolean whole = shown.stream().allMatch(s -> table.figure(s).value().isPresent());
    return whole ? terms + " = " + total(shown) : terms;
  }

  private static Collector<CharSequence, ?, String> plus() {
    return Collectors.joining(" + ");
  }

  private String term(Slot slot) {
    Figure figure = table.figure(slot);
    return switch (figure.state()) {
      case NUMBER -> figure.value().orElse(BigDecimal.ZERO).toPlainString();
      case BLANK, NOT_APPLICABLE -> BLANK;
      default -> MISSING;
    };
  }

  private boolean isNothing(Slot slot) {
    String term = term(slot);
    return term.equals(BLANK)
        || table.figure(slot).value().filter(v -> v.signum() == 0).isPresent();
  }

  private String total(List<Slot> slots) {
    return slots.stream()
        .flatMap(s -> table.figure(s).value().stream())
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .toPlainString();
  }
}
