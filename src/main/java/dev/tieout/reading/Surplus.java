package dev.tieout.reading;

import java.util.Arrays;
import java.util.List;

/** What it costs to leave out values of a row for which no cell is left. Not thread-safe. */
final class Surplus {
  /** Of a cost that was not asked for yet. */
  private static final double NOT_KNOWN = -1;

  private final List<Atom> atoms;
  private final boolean glued;

  /** What all values from each one on cost. */
  private final double[] costs;

  /** How many values there are up to the last figure. */
  private final int figures;

  Surplus(RowValues values) {
    this.atoms = values.atoms();
    this.glued = values.glued();
    this.costs = new double[atoms.size() + 1];
    Arrays.fill(costs, NOT_KNOWN);
    int last = atoms.size();
    while (last > 0 && !atoms.get(last - 1).isFigure()) {
      last--;
    }
    this.figures = last;
  }

  /** What it costs to leave out one value. */
  double of(Atom atom) {
    return switch (atom.kind()) {
      case PERHAPS_BLANK -> Costs.EXTRA_BLANK;
      case BLANK -> Costs.EXTRA / 2;
      default -> glued ? Costs.GLUED_EXTRA : Costs.EXTRA;
    };
  }

  /** What it costs to leave out all values from one on. */
  double from(int atom) {
    if (costs[atom] == NOT_KNOWN) {
      costs[atom] = from(atom, 0);
    }
    return costs[atom];
  }

  /** The same besides what is left out already. */
  double from(int atom, double before) {
    double cost = before;
    for (int i = atom; i < atoms.size(); i++) {
      cost += of(atoms.get(i));
    }
    return cost;
  }

  /** Whether any of the values from one on is a figure. */
  boolean hasFigures(int atom) {
    return atom < figures;
  }
}
