package dev.tieout.check;

import dev.tieout.form.Slot;
import dev.tieout.form.Tie;
import dev.tieout.form.ValueType;
import dev.tieout.record.Figure;
import dev.tieout.record.TableRecord;
import java.math.BigDecimal;
import java.util.List;

/**
 * Checks the ties of one table. Counts must tie out exactly; published decimals within their
 * rounding. A blank figure counts as 0 where that makes the tie hold. Where a figure is blank or
 * cannot be read, the tie is broken only if no number of at least 0 in its place would make it
 * hold. Figures in different units cannot be added up: such a tie is not assessable.
 */
public final class Ties {
  private final TableRecord table;
  private final Cells cells;
  private final Rounding rounding;
  private final boolean mixed;

  private Ties(TableRecord table) {
    this.table = table;
    cells = new Cells(table);
    rounding = new Rounding(table);
    mixed = CommonUnit.of(table.figures().values().stream()).differ();
  }

  /** All ties of a table that were not needed to read it, in the order of the form. */
  public static List<TieResult> of(TableRecord table) {
    Ties ties = new Ties(table);
    return table.table().ties().stream()
        .filter(t -> !table.usedTies().contains(t))
        .map(ties::check)
        .toList();
  }

  /** The ties of a table whose figures are in different units. */
  static List<Tie> mixed(TableRecord table) {
    Ties ties = new Ties(table);
    return table.table().ties().stream().filter(ties::isMixed).toList();
  }

  private boolean isMixed(Tie tie) {
    return mixed && CommonUnit.of(tie.slots().map(table::figure)).differ();
  }

  /** Whether every tie of a table holds, those needed to read it among them. */
  static boolean allHold(TableRecord table) {
    Ties ties = new Ties(table);
    return table.table().ties().stream().allMatch(t -> ties.check(t).outcome() == TieOutcome.HELD);
  }

  /** How many of some ties of a table hold. */
  static long held(TableRecord table, List<Tie> some) {
    Ties ties = new Ties(table);
    return some.stream().filter(t -> ties.check(t).outcome() == TieOutcome.HELD).count();
  }

  /** How many of them held, broke, or could not be assessed. */
  public static TieTally tally(TableRecord table) {
    return tally(of(table));
  }

  static TieTally tally(List<TieResult> results) {
    return TieTally.of(results.stream().map(TieResult::outcome).toList());
  }

  private TieResult check(Tie tie) {
    Side left = side(tie.left());
    Side right = side(tie.right());
    BigDecimal difference = left.sum.subtract(right.sum);
    BigDecimal tolerance = rounding.tolerance(tie);
    int blanks = left.blanks + right.blanks;
    boolean whole = left.unknown + right.unknown == 0;
    boolean holds = (tie.isAtMost() ? difference : difference.abs()).compareTo(tolerance) <= 0;
    TieOutcome outcome = TieOutcome.HELD;
    if (!whole || !holds) {
      outcome = mayHold(tie, difference, tolerance) ? TieOutcome.NOT_ASSESSABLE : TieOutcome.BROKE;
    }
    if (isMixed(tie)) {
      outcome = TieOutcome.NOT_ASSESSABLE;
    }
    boolean rounded =
        outcome == TieOutcome.HELD
            && !tie.isAtMost()
            && difference.abs().doubleValue() > 2 * rounding.deviation(tie);
    return new TieResult(tie, outcome, difference, blanks, rounded);
  }

  /**
   * What one side of a tie states: the sum of its numbers, and how many cells are blank or unknown.
   */
  private record Side(BigDecimal sum, int blanks, int unknown) {}

  private Side side(List<Slot> slots) {
    BigDecimal sum = BigDecimal.ZERO;
    int blanks = 0;
    int unknown = 0;
    for (Slot slot : slots) {
      Figure figure = table.figure(slot);
      if (figure.value().isPresent()) {
        BigDecimal value = figure.value().get();
        sum = value.signum() == 0 ? sum : sum.add(value);
      } else if (Cells.isBlank(figure)) {
        blanks++;
      } else if (!cells.isLeftOut(slot)) {
        unknown++;
      }
    }
    return new Side(sum, blanks, unknown);
  }

  /** Whether some number of at least 0 in each missing figure would make a tie hold. */
  private boolean mayHold(Tie tie, BigDecimal difference, BigDecimal tolerance) {
    boolean tooHigh = difference.compareTo(tolerance) > 0;
    boolean tooLow = !tie.isAtMost() && difference.compareTo(tolerance.negate()) < 0;
    boolean signed = tie.slots().anyMatch(s -> isOpen(s) && type(s) != ValueType.COUNT);
    return signed
        || ((!tooHigh || tie.right().stream().anyMatch(this::isOpen))
            && (!tooLow || tie.left().stream().anyMatch(this::isOpen)));
  }

  private boolean isOpen(Slot slot) {
    return !cells.isNumber(slot) && !cells.isLeftOut(slot);
  }

  private ValueType type(Slot slot) {
    return table.table().type(slot);
  }
}
