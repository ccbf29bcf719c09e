package dev.tieout.reading;

import dev.tieout.reading.PrintedRow.TieTerms;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * What a choice costs at least, found with a look at the ties of the one row that is changed. A tie
 * that is broken with all lost cells left open is so whatever they are worked out to be, and then
 * the choice supposes one published error or more.
 */
final class LeastCost {
  /** What it counts to look at one change. */
  private static final int LOOKS = 60;

  private final TieIndex index;
  private final List<List<Candidate>> candidates;
  private final int[] starts;
  private final BitSet[] touching;

  LeastCost(TieIndex index, List<List<Candidate>> rows) {
    this.index = index;
    this.candidates = rows;
    this.starts = new int[rows.size()];
    this.touching = new BitSet[rows.size()];
    int at = 0;
    for (int r = 0; r < starts.length; r++) {
      starts[r] = at;
      at += rows.get(r).get(0).values().length;
    }
  }

  /**
   * A choice that differs from another in one row.
   *
   * @param rows the other choice
   * @param row which row
   * @param candidate what is chosen for it
   * @param atLeast no less is what the choice costs
   */
  record Change(List<Candidate> rows, int row, Candidate candidate, double atLeast) {
    /** The candidates of all rows. */
    List<Candidate> choice() {
      Candidate[] changed = rows.toArray(Candidate[]::new);
      changed[row] = candidate;
      return List.of(changed);
    }
  }

  /** All changes of one row, in the order of what they cost at least. */
  List<Change> changes(List<Candidate> choice, int row, Work work) {
    if (candidates.get(row).size() == 1) {
      return List.of();
    }
    long[] values = printed(choice);
    double damage = choice.stream().mapToDouble(Candidate::damage).sum() - choice.get(row).damage();
    BitSet others = new BitSet();
    others.set(0, index.ties().size());
    others.andNot(touching(row));
    int broken = broken(others, values);
    List<Change> changes = new ArrayList<>();
    for (Candidate candidate : candidates.get(row)) {
      work.spend(LOOKS);
      System.arraycopy(candidate.printed(), 0, values, starts[row], candidate.values().length);
      int all = broken + broken(touching(row), values);
      double atLeast = damage + candidate.damage() + Causes.leastCost(index, all);
      changes.add(new Change(choice, row, candidate, atLeast));
    }
    changes.sort(Comparator.comparingDouble(Change::atLeast));
    return changes;
  }

  private int broken(BitSet which, long[] values) {
    int count = 0;
    for (int t = which.nextSetBit(0); t >= 0; t = which.nextSetBit(t + 1)) {
      TieTerms tie = index.ties().get(t);
      count += TieState.of(tie, values) == TieState.BROKEN ? 1 : 0;
    }
    return count;
  }

  private long[] printed(List<Candidate> rows) {
    long[] values = Joint.values(rows);
    for (int r = 0; r < starts.length; r++) {
      System.arraycopy(rows.get(r).printed(), 0, values, starts[r], rows.get(r).values().length);
    }
    return values;
  }

  private BitSet touching(int row) {
    if (touching[row] == null) {
      BitSet ties = new BitSet();
      int to = row + 1 < starts.length ? starts[row + 1] : index.cells();
      for (int cell = starts[row]; cell < to; cell++) {
        for (int tie : index.of(cell)) {
          ties.set(tie);
        }
      }
      touching[row] = ties;
    }
    return touching[row];
  }
}
