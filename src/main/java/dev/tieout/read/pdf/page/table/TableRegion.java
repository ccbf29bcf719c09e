package dev.tieout.read.pdf.page.table;

import dev.tieout.read.pdf.page.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Cells that hang together.
 *
 * @param box around them
 * @param cells from top to bottom, then from left to right
 */
public record TableRegion(Box box, List<Box> cells) {
  public TableRegion {
    cells = List.copyOf(cells);
  }

  /** The step from cells to table regions: cells that touch belong together. */
  static List<TableRegion> of(List<Box> cells, Measure measure) {
    List<Box> sorted = new ArrayList<>(cells);
    sorted.sort(Comparator.comparingDouble(Box::top).thenComparingDouble(Box::left));
    Groups groups = new Groups(sorted.size());
    for (int i = 0; i < sorted.size(); i++) {
      Box cell = sorted.get(i).grow(measure.near() / 2);
      for (int j = i + 1; j < sorted.size() && sorted.get(j).top() <= cell.bottom(); j++) {
        if (shareBorder(cell, sorted.get(j))) {
          groups.join(i, j);
        }
      }
    }
    return groups.lists(sorted).stream().map(g -> new TableRegion(Box.around(g), g)).toList();
  }

  /** Whether two cells meet along a border, not only one inside of the other. */
  private static boolean shareBorder(Box grown, Box other) {
    boolean inside =
        grown.left() < other.left()
            && grown.right() > other.right()
            && grown.top() < other.top()
            && grown.bottom() > other.bottom();
    return grown.touches(other) && !inside;
  }
}
