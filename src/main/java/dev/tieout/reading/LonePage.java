package dev.tieout.reading;

import java.util.List;
import java.util.Optional;

/**
 * A number that has a line for itself behind a row whose cells stand in the fields of one line: it
 * is in none of the columns, so it counts a page.
 */
final class LonePage {
  /** So many cells in one line show that a line has a whole row. */
  private static final int FEWEST_FIELDS = 3;

  private LonePage() {}

  /** The number behind the values of a row, if there is one. */
  static Optional<Atom> behind(List<Atom> values) {
    int last = values.size() - 1;
    boolean lone =
        last >= FEWEST_FIELDS
            && values.get(last).kind() == Atom.Kind.NUMBER
            && values.get(last).before() == Boundary.ROW
            && isInText(values.get(last).spot())
            && values.subList(0, FEWEST_FIELDS).stream().allMatch(a -> isWith(values.get(0), a));
    return lone ? Optional.of(values.get(last)) : Optional.empty();
  }

  /** The values of the row alone. */
  static List<Atom> without(List<Atom> values) {
    return behind(values).isPresent() ? values.subList(0, values.size() - 1) : values;
  }

  /** Whether it stands in a line of text and in no field of it. */
  private static boolean isInText(Atom.Spot spot) {
    return spot.block() >= 0 && spot.row() < 0 && spot.column() < 0;
  }

  private static boolean isWith(Atom first, Atom atom) {
    return first.spot().inField() && first.spot().isInRowOf(atom.spot());
  }
}
