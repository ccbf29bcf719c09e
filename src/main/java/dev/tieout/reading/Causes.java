package dev.tieout.reading;

import dev.tieout.reading.PrintedRow.TieTerms;
import java.util.ArrayList;
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

  private final List<TieTerms> ties;
  private final long[] values;
  private final List<TieTerms> broken = new ArrayList<>();

  private Causes(List<TieTerms> ties, long[] values) {
    this.ties = ties;
    this.values = values;
  }

  /**
   * What the published errors of the values weigh; the values are completed where ties leave one
   * choice.
   */
  static double cost(List<TieTerms> ties, long[] values) {
    Causes causes = new Causes(ties, values.clone());
    causes.complete();
    causes.findBroken();
    if (causes.broken.isEmpty()) {
      return 0;
    }
    return PER_TIE * causes.broken.size() + Costs.BROKEN * causes.count();
  }

  private void complete() {
    boolean more = true;
    while (more) {
      more = false;
      for (TieTerms tie : ties) {
        more |= Completion.complete(tie, values);
      }
    }
  }

  private void findBroken() {
    for (TieTerms tie : ties) {
      if (TieState.of(tie, i -> values[i]) == TieState.BROKEN) {
        broken.add(tie);
      }
    }
  }

  private double count() {
    if (broken.size() > MOST_BROKEN) {
      return broken.size() / PAIR;
    }
    double count = 0;
    while (!broken.isEmpty() && count < MOST) {
      Mend best = best();
      if (best.rate() <= 1) {
        return count + broken.size();
      }
      best.apply(values);
      broken.removeIf(t -> state(t) != TieState.BROKEN);
      count += best.weight;
    }
    return count + broken.size();
  }

  /** The change that mends the most broken ties for its weight. */
  private Mend best() {
    Mend best = new Mend(new int[0], new long[0], 1, 0);
    for (int index : cells()) {
      for (long delta : deltas(index)) {
        Mend single = mend(new int[] {index}, new long[] {delta}, 1);
        Mend pair = pair(index, delta);
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
  private Mend pair(int index, long delta) {
    Mend best = new Mend(new int[0], new long[0], 1, 0);
    values[index] += delta;
    List<TieTerms> harmed =
        ties.stream()
            .filter(t -> t.has(index) && !broken.contains(t) && state(t) == TieState.BROKEN)
            .toList();
    if (harmed.size() == 1) {
      TieTerms tie = harmed.get(0);
      values[index] -= delta;
      for (int[] side : List.of(tie.left(), tie.right())) {
        for (int other : side) {
          if (other != index && Numbers.isNumber(values[other])) {
            long same = tie.hasLeft(index) == tie.hasLeft(other) ? -delta : delta;
            best = better(best, mend(new int[] {index, other}, new long[] {delta, same}, PAIR));
          }
        }
      }
      return best;
    }
    values[index] -= delta;
    return best;
  }

  private Mend mend(int[] cells, long[] deltas, double weight) {
    Mend mend = new Mend(cells, deltas, weight, 0);
    for (int i = 0; i < cells.length; i++) {
      if (values[cells[i]] + deltas[i] < 0) {
        return mend;
      }
    }
    mend.apply(values);
    int mended = 0;
    for (TieTerms tie : ties) {
      if (touches(tie, cells)) {
        boolean now = state(tie) == TieState.BROKEN;
        mended += broken.contains(tie) ? (now ? 0 : 1) : (now ? -1 : 0);
      }
    }
    mend.revert(values);
    return new Mend(cells, deltas, weight, mended);
  }

  private static boolean touches(TieTerms tie, int[] cells) {
    for (int cell : cells) {
      if (tie.has(cell)) {
        return true;
      }
    }
    return false;
  }

  private TieState state(TieTerms tie) {
    return TieState.of(tie, i -> values[i]);
  }

  /** A change of one or two figures. */
  private record Mend(int[] cells, long[] deltas, double weight, int mended) {
    double rate() {
      return mended / weight;
    }

    void apply(long[] values) {
      for (int i = 0; i < cells.length; i++) {
        values[cells[i]] += deltas[i];
      }
    }

    void revert(long[] values) {
      for (int i = 0; i < cells.length; i++) {
        values[cells[i]] -= deltas[i];
      }
    }
  }

  private Set<Integer> cells() {
    Set<Integer> cells = new HashSet<>();
    for (TieTerms tie : broken) {
      for (int[] side : List.of(tie.left(), tie.right())) {
        for (int index : side) {
          if (Numbers.isNumber(values[index])) {
            cells.add(index);
          }
        }
      }
    }
    return cells;
  }

  private Set<Long> deltas(int index) {
    Set<Long> deltas = new HashSet<>();
    for (TieTerms tie : broken) {
      if (tie.has(index)) {
        long difference = difference(tie);
        long delta = tie.hasLeft(index) ? -difference : difference;
        if (values[index] + delta >= 0) {
          deltas.add(delta);
        }
      }
    }
    return deltas;
  }

  private long difference(TieTerms tie) {
    return sum(tie.left()) - sum(tie.right());
  }

  private long sum(int[] indices) {
    long sum = 0;
    for (int index : indices) {
      sum += Numbers.isNumber(values[index]) ? values[index] : 0;
    }
    return sum;
  }
}
