package dev.tieout.reading;

import dev.tieout.reading.TableReader.Way;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

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
    return (moved > 0 && others > moved) || standBehind(way);
  }

  /**
   * Whether the lines of some rows are a field longer than others, and cells are empty that would
   * show in which column each of the others begins.
   */
  static boolean leaveColumnsOpen(Way way) {
    return standBehind(way) && !way.rows().get(0).habits().printsZeros();
  }

  /**
   * Whether the figures of a row that has a field too many end behind the field that is the last of
   * most others.
   */
  private static boolean standBehind(Way way) {
    Map<Integer, Integer> ends = new TreeMap<>();
    int furthest = -1;
    for (RowValues row : way.rows()) {
      List<Atom> atoms = row.figures().isEmpty() || row.glued() ? List.of() : row.atoms();
      if (!atoms.isEmpty() && atoms.get(atoms.size() - 1).spot().inField()) {
        ends.merge(atoms.get(atoms.size() - 1).spot().column(), 1, Integer::sum);
        int last = BlankStyle.end(atoms) - 1;
        furthest =
            last < row.row().size()
                ? furthest
                : Math.max(furthest, atoms.get(last).spot().column());
      }
    }
    int all = ends.values().stream().mapToInt(Integer::intValue).sum();
    int before = furthest;
    return ends.entrySet().stream().anyMatch(e -> e.getKey() < before && e.getValue() * 2 > all);
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
