package dev.tieout.reading;

import dev.tieout.reading.TableReader.Way;
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

  /** So large a part of figures that stand twice may be such that were written in two ways. */
  private static final double FEW_REPEATS = 0.05;

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
    boolean glued = RowValues.areGlued(way.rows());
    int values = glued ? Math.max(atoms.size(), characters) : atoms.size();
    return (values < slots * MOST_MISSING && !unshown)
        || (!glued && withoutRepeats(way, atoms.size() < slots || unshown));
  }

  /**
   * Whether next to no text stands in two cells of a whole report, of which most cells are empty,
   * though it prints zeros: all but the first of them, and every other figure that occurred before,
   * were removed, be it from tables that each are too small to tell.
   */
  static boolean repeatsRemoved(List<Way> ways) {
    List<Atom> figures = ways.stream().flatMap(w -> figures(w).stream()).toList();
    int slots = ways.stream().mapToInt(w -> w.table().slots().size()).sum();
    int values = ways.stream().flatMap(w -> w.rows().stream()).mapToInt(Refusal::values).sum();
    return figures.stream().anyMatch(Atom::isZero)
        && values < slots * MOST_MISSING
        && hasFewRepeats(figures);
  }

  /** Whether hardly any figure of a table stands twice, as where repeated ones were removed. */
  static boolean hasFewRepeats(Way way) {
    return hasFewRepeats(figures(way));
  }

  private static boolean hasFewRepeats(List<Atom> figures) {
    return figures.size() - different(figures) <= figures.size() * FEW_REPEATS;
  }

  /** How many figures a row may have: of a run without separators, one for each character. */
  private static int values(RowValues row) {
    List<Atom> figures = row.figures();
    return row.glued()
        ? figures.stream().mapToInt(a -> a.text().strip().length()).sum()
        : figures.size();
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
    List<Atom> figures = figures(way);
    return incomplete && figures.size() >= FEWEST_VALUES && different(figures) == figures.size();
  }

  private static List<Atom> figures(Way way) {
    return way.rows().stream().flatMap(r -> r.figures().stream()).toList();
  }

  private static int different(List<Atom> figures) {
    return (int) figures.stream().map(a -> a.text().strip()).distinct().count();
  }
}
