package dev.tieout.reading;

import dev.tieout.reading.PrintedRow.TieTerms;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Counts how many published errors a reading supposes: single figures whose change mends as many
 * broken ties as possible, taken one after the other. A table in which one figure is wrong breaks
 * up to three ties, and must not weigh three times as much as a wrong reading that breaks one.
 */
final class Causes {
  private static final double PER_TIE = 0.1;

  /** Two figures that were changed together, as a row left at 0, weigh less than two errors. */
  private static final double PAIR = 1.5;

  /** So many broken ties are a wrong reading, whatever their causes; none are looked for. */
  private static final int MOST_BROKEN = 18;

  /** More errors than this are not told apart. */
  private static final int MOST = 8;

  /** What going once through a tie counts, and trying a change of a cell. */
  private static final int TIE_LOOKS = 15;

  private static final int MEND_LOOKS = 100;

  private final TieIndex index;
  private final List<TieTerms> ties;
  private final long[] values;
  private final TieState.Sides[] sides;
  private final long[] differences;
  private final Work work;
  private final BitSet broken = new BitSet();

  private Causes(TieIndex index, long[] values, Work work) {
    this.work = work;
    this.index = index;
    this.ties = index.ties();
    this.values = values;
    this.sides = new TieState.Sides[ties.size()];
    this.differences = new long[ties.size()];
  }

  /**
   * What the published errors of the values weigh; the values are completed where ties leave one
   * choice.
   */
  static double cost(TieIndex ties, long[] values, Work work) {
    Causes causes = new Causes(ties, values.clone(), work);
    causes.complete();
    causes.findBroken();
    if (causes.broken.isEmpty()) {
      return 0;
    }
    return PER_TIE * causes.broken.cardinality() + Costs.BROKEN * causes.count();
  }

  private void complete() {
    boolean more = true;
    while (more) {
      more = false;
      work.spend((long) TIE_LOOKS * ties.size());
      for (TieTerms tie : ties) {
        more |= Completion.complete(tie, values);
      }
    }
  }

  private void findBroken() {
    for (int t = 0; t < sides.length; t++) {
      sides[t] = TieState.Sides.of(ties.get(t), i -> values[i]);
      differences[t] = sides[t].difference();
      broken.set(t, isBroken(t));
    }
  }

  private boolean isBroken(int tie) {
    return sides[tie].at(differences[tie]) == TieState.BROKEN;
  }

  private double count() {
    int all = broken.cardinality();
    if (all > MOST_BROKEN) {
      return all / PAIR;
    }
    double count = 0;
    while (!broken.isEmpty() && count < MOST) {
      Mend best = best();
      if (best.rate() <= 1) {
        return count + broken.cardinality();
      }
      change(best.cells, best.deltas, 1);
      for (int t = broken.nextSetBit(0); t >= 0; t = broken.nextSetBit(t + 1)) {
        broken.set(t, isBroken(t));
      }
      count += best.weight;
    }
    return count + broken.cardinality();
  }

  /** The change that mends the most broken ties for its weight. */
  private Mend best() {
    Mend best = Mend.NONE;
    for (int cell : cells()) {
      for (long delta : deltas(cell)) {
        Mend single = mend(new int[] {cell}, new long[] {delta}, 1);
        Mend pair = pair(cell, delta);
        best = better(better(best, single), pair);
      }
    }
    return best;
  }

  private static Mend better(Mend a, Mend b) {
    return b.rate() > a.rate() ? b : a;
  }

  /**
   * A second change that makes good the one tie which the first one breaks, as a row and its total.
   */
  private Mend pair(int cell, long delta) {
    int harmed = harmed(cell, delta);
    Mend best = Mend.NONE;
    if (harmed < 0) {
      return best;
    }
    TieTerms tie = ties.get(harmed);
    for (int[] side : List.of(tie.left(), tie.right())) {
      for (int other : side) {
        if (other != cell && Numbers.isNumber(values[other])) {
          long same = tie.hasLeft(cell) == tie.hasLeft(other) ? -delta : delta;
          best = better(best, mend(new int[] {cell, other}, new long[] {delta, same}, PAIR));
        }
      }
    }
    return best;
  }

  /** The one tie that a change breaks; -1 if there is none or more than one. */
  private int harmed(int cell, long delta) {
    int harmed = -1;
    for (int t : index.of(cell)) {
      long changed = differences[t] + index.factor(t, cell) * delta;
      if (!broken.get(t) && sides[t].at(changed) == TieState.BROKEN) {
        if (harmed >= 0) {
          return -1;
        }
        harmed = t;
      }
    }
    return harmed;
  }

  private Mend mend(int[] cells, long[] deltas, double weight) {
    for (int i = 0; i < cells.length; i++) {
      if (values[cells[i]] + deltas[i] < 0) {
        return Mend.NONE;
      }
    }
    work.spend((long) MEND_LOOKS * cells.length);
    change(cells, deltas, 1);
    int mended = 0;
    for (int i = 0; i < cells.length; i++) {
      for (int t : index.of(cells[i])) {
        if (i == 0 || index.factor(t, cells[0]) == 0) {
          mended += (broken.get(t) ? 1 : 0) - (isBroken(t) ? 1 : 0);
        }
      }
    }
    change(cells, deltas, -1);
    return new Mend(cells, deltas, weight, mended);
  }

  private void change(int[] cells, long[] deltas, int sign) {
    for (int i = 0; i < cells.length; i++) {
      values[cells[i]] += sign * deltas[i];
      for (int t : index.of(cells[i])) {
        differences[t] += sign * deltas[i] * index.factor(t, cells[i]);
      }
    }
  }

  /** A change of one or two figures. */
  private record Mend(int[] cells, long[] deltas, double weight, int mended) {
    static final Mend NONE = new Mend(new int[0], new long[0], 1, 0);

    double rate() {
      return mended / weight;
    }
  }

  private Set<Integer> cells() {
    Set<Integer> cells = new HashSet<>();
    for (int t = broken.nextSetBit(0); t >= 0; t = broken.nextSetBit(t + 1)) {
      for (int[] side : List.of(ties.get(t).left(), ties.get(t).right())) {
        for (int cell : side) {
          if (Numbers.isNumber(values[cell])) {
            cells.add(cell);
          }
        }
      }
    }
    return cells;
  }

  private Set<Long> deltas(int cell) {
    Set<Long> deltas = new HashSet<>();
    for (int t : index.of(cell)) {
      if (broken.get(t)) {
        long delta = ties.get(t).hasLeft(cell) ? -differences[t] : differences[t];
        if (values[cell] + delta >= 0) {
          deltas.add(delta);
        }
      }
    }
    return deltas;
  }
}
