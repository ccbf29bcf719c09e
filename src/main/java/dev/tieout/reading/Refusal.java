package dev.tieout.reading;

import dev.tieout.reading.TableReader.Way;
import java.util.HashSet;
import java.util.List;

/** Tells tables that are beyond repair, of which no figure may come out. */
final class Refusal {
  /**
   * A table that lacks so large a part of its values, with its labels there, is no longer the
   * table.
   */
  private static final double MOST_MISSING = 0.5;

  /** That fewer values are all different tells nothing. */
  private static final int FEWEST_VALUES = 5;

  /** A smaller table is too small to tell by itself. */
  static final int FEWEST_SLOTS = 12;

  private Refusal() {}

  static boolean refuses(Way way) {
    List<Atom> atoms = way.rows().stream().flatMap(r -> r.atoms().stream()).toList();
    boolean unshown = way.rows().stream().anyMatch(RowValues::closedUp);
    int slots = present(way);
    if (way.table().slots().size() < FEWEST_SLOTS) {
      return atoms.isEmpty();
    }
    int characters = atoms.stream().mapToInt(a -> Math.max(1, a.text().strip().length())).sum();
    boolean glued = way.rows().stream().anyMatch(RowValues::glued);
    int values = glued ? Math.max(atoms.size(), characters) : atoms.size();
    return (values < slots * MOST_MISSING && !unshown)
        || (!glued && withoutRepeats(way, atoms.size() < slots || unshown));
  }

  /**
   * The slots of rows of which the source has anything. Rows that are gone with their labels are
   * another damage: a page is missing, and what is left is whole.
   */
  private static int present(Way way) {
    return way.rows().stream()
        .filter(r -> r.labelled() || !r.atoms().isEmpty())
        .mapToInt(r -> r.row().size())
        .sum();
  }

  /** No two values are alike, though most of a real table's are 0: repeated lines were removed. */
  private static boolean withoutRepeats(Way way, boolean incomplete) {
    List<String> texts =
        way.rows().stream().flatMap(r -> r.figures().stream()).map(a -> a.text().strip()).toList();
    return incomplete
        && texts.size() >= FEWEST_VALUES
        && new HashSet<>(texts).size() == texts.size();
  }
}
