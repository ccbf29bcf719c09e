package dev.tieout.check;

import dev.tieout.form.Slot;
import dev.tieout.form.Tie;
import dev.tieout.record.Figure;
import dev.tieout.record.FigureState;
import dev.tieout.record.TableRecord;
import java.util.List;

/**
 * Rows of figures beside blank cells that a failing sum counts, where the sum may fail for the
 * places of the figures and for nothing that was published: a cell of the row may be lost, and the
 * line was filled up behind the others.
 */
final class FailingRows {
  private final TableRecord table;
  private final List<TieResult> broken;

  FailingRows(TableRecord table) {
    this.table = table;
    broken = Ties.of(table).stream().filter(r -> r.outcome() != TieOutcome.HELD).toList();
  }

  /** Whether a sum fails that a row of zeros may mend, had one of its blank cells a figure. */
  boolean mayLack(List<Figure> row) {
    return isOfZeros(row) && broken.stream().anyMatch(r -> lacksOneOf(r, row));
  }

  /**
   * Whether more sums hold with the figures of a row placed otherwise.
   *
   * @param row its figures
   * @param moved the other ways in which they can stand
   */
  boolean holdMore(List<Figure> row, List<List<Figure>> moved) {
    List<Slot> slots = row.stream().map(Figure::slot).toList();
    List<Tie> ties =
        table.table().ties().stream().filter(t -> t.slots().anyMatch(slots::contains)).toList();
    long held = Ties.held(table, ties);
    return held < ties.size()
        && moved.stream().anyMatch(m -> Ties.held(table.with(m), ties) > held);
  }

  private static boolean isOfZeros(List<Figure> row) {
    return row.stream()
        .allMatch(f -> Cells.isBlank(f) || f.value().filter(v -> v.signum() == 0).isPresent());
  }

  /** Whether a blank cell of a row stands on the side of a sum that is too small. */
  private static boolean lacksOneOf(TieResult result, List<Figure> row) {
    boolean leftIsLess = result.difference().signum() < 0;
    List<Slot> less = leftIsLess ? result.tie().left() : result.tie().right();
    return row.stream().anyMatch(f -> f.state() == FigureState.BLANK && less.contains(f.slot()));
  }
}
