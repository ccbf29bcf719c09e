package dev.tieout.check.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the likeliest slips that together explain a set of changes. */
final class Explainer {
  private final TiedTable table;

  Explainer(TiedTable table) {
    this.table = table;
  }

  /** The likeliest slips for the changes, of which there is at least one. */
  Explanation explain(List<Change> changes) {
    Explanation best = apart(changes);
    Optional<Slip> line = LineSlips.of(table, changes);
    if (line.isPresent()) {
      Explanation whole = new Explanation(List.of(line.get()));
      best = whole.cost() < best.cost() ? whole : best;
    }
    return best;
  }

  /** Splits the changes into single ones and pairs; long lists into single ones only. */
  private Explanation apart(List<Change> changes) {
    Change first = changes.get(0);
    List<Change> rest = changes.subList(1, changes.size());
    Explanation best = join(Typing.slip(table, first), rest);
    for (int i = 0; i < rest.size() && changes.size() <= 4; i++) {
      Optional<Slip> pair = PairSlips.of(table, first, rest.get(i));
      if (pair.isPresent()) {
        List<Change> others = new ArrayList<>(rest);
        others.remove(i);
        Explanation paired = join(pair.get(), others);
        best = paired.cost() < best.cost() ? paired : best;
      }
    }
    return best;
  }

  private Explanation join(Slip slip, List<Change> rest) {
    List<Slip> slips = new ArrayList<>(List.of(slip));
    if (!rest.isEmpty()) {
      slips.addAll(apart(rest).slips());
    }
    return new Explanation(slips);
  }
}
