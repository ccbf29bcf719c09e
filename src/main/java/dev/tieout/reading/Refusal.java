package dev.tieout.reading;

import dev.tieout.reading.TableReader.Way;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells tables that are beyond repair, of which no figure may come out. */
final class Refusal {
  /**
   * A table that lacks so large a part of its values, with its labels there, is no longer the
   * table.
   */
  private static final double MOST_MISSING = 0.5;

  private static final int FEWEST_SLOTS = 12;

  private Refusal() {}

  static boolean refuses(Way way) {
    List<Atom> atoms = way.rows().stream().flatMap(r -> r.atoms().stream()).toList();
    int slots = way.table().slots().size();
    if (slots < FEWEST_SLOTS) {
      return atoms.isEmpty();
    }
    int characters = atoms.stream().mapToInt(a -> Math.max(1, a.text().strip().length())).sum();
    boolean glued = way.rows().stream().anyMatch(RowValues::glued);
    int values = glued ? Math.max(atoms.size(), characters) : atoms.size();
    return values < slots * MOST_MISSING || (!glued && withoutRepeats(atoms, slots));
  }

  /** No two values are alike, though most of a real table's are 0: repeated lines were removed. */
  private static boolean withoutRepeats(List<Atom> atoms, int slots) {
    Set<String> texts = new HashSet<>();
    atoms.forEach(a -> texts.add(a.text().strip()));
    return atoms.size() < slots && texts.size() == atoms.size();
  }
}
