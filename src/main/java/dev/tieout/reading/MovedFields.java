package dev.tieout.reading;

import dev.tieout.reading.TableReader.Way;
import java.util.List;

/**
 * Whether the figures of some rows stand some fields before those of the others, as where a page
 * ends inside of a label that spans lines: the fields that they lack before them are left over
 * behind. What tells it of one row may not tell it of another, whose cells then stand elsewhere.
 */
final class MovedFields {
  private MovedFields() {}

  /** Whether a few rows of a table have fields left over, and most have none. */
  static boolean areIn(Way way, List<Item> items) {
    int moved = 0;
    int others = 0;
    for (int r = 0; r < way.rows().size(); r++) {
      RowValues row = way.rows().get(r);
      if (row.isFilled() && !row.figures().isEmpty() && !row.glued()) {
        boolean over = isLeftOver(row, items.subList(way.bounds()[r], way.bounds()[r + 1]));
        moved += over ? 1 : 0;
        others += over ? 0 : 1;
      }
    }
    return moved > 0 && others > moved;
  }

  /** Whether an empty field stands behind the last cell of a row, in its line. */
  private static boolean isLeftOver(RowValues row, List<Item> items) {
    Atom.Spot last = row.atoms().get(row.atoms().size() - 1).spot();
    return last.inField()
        && items.stream()
            .map(Item::atom)
            .filter(a -> a.kind() == Atom.Kind.PERHAPS_BLANK && a.spot().inField())
            .anyMatch(a -> a.spot().block() == last.block() && a.spot().column() > last.column());
  }
}
