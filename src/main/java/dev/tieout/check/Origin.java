package dev.tieout.check;

import dev.tieout.form.Tie;
import dev.tieout.reading.Basis;
import dev.tieout.reading.Condition;
import dev.tieout.record.Figure;
import dev.tieout.record.FigureState;
import dev.tieout.record.TableRecord;
import java.util.List;
import java.util.Locale;

/**
 * Where a sum that does not add up comes from: from the body that published it, or from what befell
 * the table on its way. Written into the message as the reason to believe the one or the other.
 */
enum Origin {
  /** Every figure of the sums stands in a cell of its own: it was published so. */
  PUBLISHED,
  /** Cells of the sums are lost or can be read in several ways, and none of it mends them. */
  LOSSY,
  /** Figures of the sums were told from their neighbours by other sums. */
  DIVIDED,
  /** The whole table is so damaged that a figure may stand in a wrong place. */
  DAMAGED;

  /** The origin of these ties, which do not hold. */
  static Origin of(TableRecord table, List<Tie> broken) {
    if (table.why().condition() != Condition.SOUND) {
      return DAMAGED;
    }
    List<Figure> figures =
        broken.stream().flatMap(Tie::slots).distinct().map(table::figure).toList();
    if (figures.stream().anyMatch(f -> f.basis() == Basis.TIES)) {
      return DIVIDED;
    }
    return figures.stream().anyMatch(Origin::isOpen) ? LOSSY : PUBLISHED;
  }

  private static boolean isOpen(Figure figure) {
    return figure.state() == FigureState.LOST
        || figure.state() == FigureState.AMBIGUOUS
        || figure.state() == FigureState.UNREADABLE;
  }

  /** The name of the clause that says so. */
  String clause() {
    return name().toLowerCase(Locale.ROOT);
  }
}
