package dev.tieout.reading;

import dev.tieout.reading.PrintedRow.TieTerms;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Counts how many published errors a reading supposes: single figures whose change mends as many
 * broken ties as possible, taken one after the other. A table in which one figure is wrong breaks
 * up to three ties, and must not weigh three times as much as a wrong reading that breaks one.
 */
final class Causes {
  private static final double PER_TIE = 0.1;

  /**
   * Two figures that were changed together, as a row left at 0, weigh less than two errors, but
   * more than one by over what two readings may differ in.
   */
  private static final double PAIR = 1.54;

  /** A row left at 0 in which more figures should stand than two. */
  private static final double ROW = 2;

  /** Of fewer figures a pair tells. */
  private static final int FEWEST_OF_ROW = 3;

  /** What a change counts besides that nothing which happens in typing explains. */
  private static final double UNEXPLAINED = 0.6;

  /** So many broken ties are a wrong reading, whatever their causes; none are looked for. */
  private static final int MOST_BROKEN = 18;

  /** Of no more broken ties it is looked for what broke each. */
  private static final int FEW_BROKEN = 3;

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

  /** Whether figures were cut from runs of digits, so that a wrong cut may pass for an error. */
  private final boolean cut;

  private final BitSet broken = new BitSet();

  private Causes(TieIndex index, long[] values, boolean cut, Work work) {
    this.work = work;
    this.cut = cut;
    this.index = index;
    this.ties = index.ties();
    this.values = values;
    this.sides = new TieState.Sides[ties.size()];
    this.differences = new long[ties.size()];
  }

  /**
   * What the published errors of the values weigh; the values are completed where ties leave one
   * choice.
   *
   * @param cut whether the figures were cut from runs of digits; then where few ties are broken one
   *     figure is looked for that explains each
   */
  static double cost(TieIndex ties, long[] values, boolean cut, Work work) {
    Causes causes = new Causes(ties, values.clone(), cut, work);
    causes.complete();
    causes.findBroken();
    if (causes.broken.isEmpty()) {
      return 0;
    }
    return PER_TIE * causes.broken.cardinality() + Costs.BROKEN * causes.count();
  }

  /** What the published errors weigh at least that break so many ties. */
  static double leastCost(TieIndex ties, int broken) {
    if (broken == 0) {
      return 0;
    }
    double most = 2 / PAIR * ties.mostOfCell();
    // A row left at 0 may have broken them all.
    double count = Math.min(ROW, broken / most);
    return PER_TIE * broken + Costs.BROKEN * Math.max(1, count);
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
      sides[t] = TieState.Sides.of(ties.get(t), values);
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
      if (best.rate() < 1 || (best.rate() == 1 && (!cut || broken.cardinality() > FEW_BROKEN))) {
        return count + broken.cardinality();
      }
      change(best.cells, best.deltas, 1);
      for (int t = broken.nextSetBit(0); t >= 0; t = broken.nextSetBit(t + 1)) {
        broken.set(t, isBroken(t));
      }
      count += best.weight + best.odd;
    }
    return count + broken.cardinality();
  }

  /** The change that mends the most broken ties for its weight. */
  private Mend best() {
    Mend best = Mend.NONE;
    BitSet cells = cells();
    for (int cell = cells.nextSetBit(0); cell >= 0; cell = cells.nextSetBit(cell + 1)) {
      for (long delta : deltas(cell)) {
        best = better(best, mend(new int[] {cell}, new long[] {delta}, 1));
        best = better(best, pair(cell, delta));
        best = better(best, swap(cell, delta));
      }
    }
    for (int t = 0; t < sides.length; t++) {
      best = broken.get(t) ? best : better(best, rowOfZeros(ties.get(t)));
    }
    return best;
  }

  private boolean isZero(int[] side) {
    for (int cell : side) {
      if (values[cell] != 0) {
        return false;
      }
    }
    return true;
  }

  /**
   * All figures of a tie that is 0 on both sides and of which each is wrong for itself, as where a
   * row of totals was left at 0.
   */
  private Mend rowOfZeros(TieTerms tie) {
    if (!isZero(tie.left()) || !isZero(tie.right())) {
      return Mend.NONE;
    }
    int[] cells = new int[tie.left().length + tie.right().length];
    long[] meant = new long[cells.length];
    int count = 0;
    for (int[] side : List.of(tie.left(), tie.right())) {
      for (int cell : side) {
        long[] deltas = deltas(cell);
        if (deltas.length == 1) {
          cells[count] = cell;
          meant[count++] = deltas[0];
        }
      }
    }
    return count < FEWEST_OF_ROW
        ? Mend.NONE
        : mend(Arrays.copyOf(cells, count), Arrays.copyOf(meant, count), ROW);
  }

  private Mend better(Mend a, Mend b) {
    if (b.mended == 0 || b.rate() < a.rate()) {
      return a;
    }
    Mend known = b.odd(isSlip(b) ? 0 : UNEXPLAINED);
    return b.rate() > a.rate() || known.odd < a.odd ? known : a;
  }

  /** Whether something that happens when figures are typed explains the change. */
  private boolean isSlip(Mend mend) {
    int[] cells = mend.cells;
    boolean swapped = cells.length == 2 && values[cells[0]] + mend.deltas[0] == values[cells[1]];
    return (swapped && mend.deltas[0] == -mend.deltas[1])
        || Slip.explains(values[cells[0]], values[cells[0]] + mend.deltas[0])
        || (cells.length == 1 && isStale(cells[0], mend.deltas[0]));
  }

  /** Whether a total is off by one of several items. */
  private boolean isStale(int cell, long delta) {
    for (int t : index.of(cell)) {
      TieTerms tie = ties.get(t);
      boolean left = index.factor(t, cell) > 0;
      int[] items = left ? tie.right() : tie.left();
      boolean total = (left ? tie.left() : tie.right()).length == 1;
      if (total && broken.get(t)) {
        if (isOneOfSeveral(items, delta)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isOneOfSeveral(int[] items, long value) {
    int filled = 0;
    boolean found = false;
    for (int item : items) {
      filled += values[item] != 0 ? 1 : 0;
      found |= values[item] == value;
    }
    return filled > 1 && found;
  }

  /** A figure that stands in the place of another of the same sum, and that one in its own. */
  private Mend swap(int cell, long delta) {
    Mend best = Mend.NONE;
    for (int t : index.of(cell)) {
      TieTerms tie = ties.get(t);
      for (int[] side : List.of(tie.left(), tie.right())) {
        for (int other : side) {
          if (values[other] == values[cell] + delta && isInBroken(other, t)) {
            best = better(best, mend(new int[] {cell, other}, new long[] {delta, -delta}, PAIR));
          }
        }
      }
    }
    return best;
  }

  /** Whether a cell is in a broken tie other than that. */
  private boolean isInBroken(int cell, int besides) {
    for (int t : index.of(cell)) {
      if (t != besides && broken.get(t)) {
        return true;
      }
    }
    return false;
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
          boolean beside = index.factor(harmed, cell) == index.factor(harmed, other);
          long same = beside ? -delta : delta;
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
    return new Mend(cells, deltas, weight, mended, 0);
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
  private record Mend(int[] cells, long[] deltas, double weight, int mended, double odd) {
    static final Mend NONE = new Mend(new int[0], new long[0], 1, 0, 0);

    Mend odd(double more) {
      return new Mend(cells, deltas, weight, mended, more);
    }

    double rate() {
      return mended / weight;
    }
  }

  /** The figures of broken ties. */
  private BitSet cells() {
    BitSet cells = new BitSet();
    for (int t = broken.nextSetBit(0); t >= 0; t = broken.nextSetBit(t + 1)) {
      for (int[] side : List.of(ties.get(t).left(), ties.get(t).right())) {
        for (int cell : side) {
          if (Numbers.isNumber(values[cell])) {
            cells.set(cell);
          }
        }
      }
    }
    return cells;
  }

  /** The different changes of a figure of which each mends a tie that is broken. */
  private long[] deltas(int cell) {
    int[] all = index.of(cell);
    long[] deltas = new long[all.length];
    int count = 0;
    for (int t : all) {
      if (broken.get(t)) {
        long delta = index.factor(t, cell) > 0 ? -differences[t] : differences[t];
        if (values[cell] + delta >= 0 && !isAmong(deltas, count, delta)) {
          deltas[count++] = delta;
        }
      }
    }
    return Arrays.copyOf(deltas, count);
  }

  private static boolean isAmong(long[] all, int count, long one) {
    for (int i = 0; i < count; i++) {
      if (all[i] == one) {
        return true;
      }
    }
    return false;
  }
}
