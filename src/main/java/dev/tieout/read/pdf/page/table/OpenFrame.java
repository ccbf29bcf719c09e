package dev.tieout.read.pdf.page.table;

import dev.tieout.read.pdf.page.Box;
import dev.tieout.read.pdf.page.Glyph;
import java.util.ArrayList;
import java.util.List;

/**
 * Adds the rows above and below a ruled frame that go on with it, where no side closes it and a
 * line between columns reaches them.
 */
final class OpenFrame {
  private OpenFrame() {}

  static TableFrame of(TableFrame frame, List<Rule> rulings, List<Glyph> glyphs, Measure measure) {
    Box box = frame.box();
    if (isSide(box.left(), box, rulings, measure) || isSide(box.right(), box, rulings, measure)) {
      return frame;
    }
    List<Double> rows = new ArrayList<>(frame.rows());
    Neighbours.extend(rows, box.grow(measure.charWidth()), glyphs, measure);
    rows.removeIf(at -> !frame.rows().contains(at) && !isReached(at, box, rulings, measure));
    int above = rows.get(0).equals(frame.rows().get(0)) ? 0 : 1;
    List<CellFrame> cells = new ArrayList<>();
    for (CellFrame c : frame.cells()) {
      cells.add(
          new CellFrame(
              c.row() + above, c.column(), c.rowSpan(), c.columnSpan(), c.box(), c.closed()));
    }
    for (int row = 0; row + 1 < rows.size(); row++) {
      if (row < above || row >= frame.rows().size() - 1 + above) {
        add(cells, row, rows, frame.columns());
      }
    }
    Box whole = new Box(box.left(), rows.get(0), box.right(), rows.get(rows.size() - 1)).union(box);
    return new TableFrame(whole, frame.columns(), rows, cells);
  }

  /** Whether a line between columns goes on to a height outside of the box. */
  private static boolean isReached(double at, Box box, List<Rule> rulings, Measure measure) {
    double inner = at > box.bottom() ? at - measure.size() / 2 : at + measure.size() / 2;
    return rulings.stream()
        .anyMatch(
            r -> !r.flat() && r.at() > box.left() && r.at() < box.right() && r.reaches(inner, 0));
  }

  private static void add(List<CellFrame> cells, int row, List<Double> rows, List<Double> columns) {
    for (int c = 0; c + 1 < columns.size(); c++) {
      Box box = new Box(columns.get(c), rows.get(row), columns.get(c + 1), rows.get(row + 1));
      cells.add(new CellFrame(row, c, 1, 1, box, true));
    }
  }

  /** Whether a line closes half of a side. */
  private static boolean isSide(double at, Box box, List<Rule> rulings, Measure measure) {
    double drawn = 0;
    for (Rule rule : rulings) {
      if (!rule.flat() && Math.abs(rule.at() - at) <= measure.near()) {
        drawn += Math.max(0, rule.box().overlapY(box));
      }
    }
    return drawn >= box.height() / 2;
  }
}
