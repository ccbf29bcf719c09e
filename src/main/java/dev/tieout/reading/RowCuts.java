package dev.tieout.reading;

import dev.tieout.reading.Derivation.Cut;
import dev.tieout.reading.Derivation.Fate;
import dev.tieout.reading.TableReader.Way;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The ways to put the values of one row into its cells, and what became of each. */
final class RowCuts {
  /** For no more of them it is worked out what the whole table would be. */
  private static final int MOST_TRIED = 400;

  private static final int MOST_STEPS = 200_000;

  private final Claim claim;
  private final Way best;
  private final int row;
  private final TieIndex ties;
  private final Work work = Work.ofReport();
  private final boolean tiesOut;

  /**
   * The ways of a row.
   *
   * @param claim the table
   * @param row index of the printed row
   */
  RowCuts(Claim claim, int row) {
    this.claim = claim;
    this.best = claim.best();
    this.row = row;
    this.ties = TieIndex.of(best.table());
    this.tiesOut = broken(best.joint().rows()).isEmpty();
  }

  /** All that were weighed, the one taken first, then from likely to unlikely. */
  List<Cut> all() {
    Candidate taken = best.joint().rows().get(row);
    List<Cut> cuts = new ArrayList<>();
    cuts.add(new Cut(cells(taken), Fate.TAKEN, broken(best.joint().rows()), 0));
    Set<List<Derivation.Part>> seen = new HashSet<>();
    seen.add(cuts.get(0).cells());
    List<Cut> others = new ArrayList<>();
    for (Way way : ReadingBuilder.near(claim.ways())) {
      possible(way).filter(c -> seen.add(c.cells())).ifPresent(others::add);
    }
    best.candidates().get(row).stream()
        .limit(MOST_TRIED)
        .filter(c -> seen.add(cells(c)))
        .map(this::given)
        .forEach(others::add);
    others.sort(Comparator.comparing(Cut::fate).thenComparingDouble(Cut::extra));
    cuts.addAll(others);
    return cuts;
  }

  /** What another way to read the table, about as likely, makes of the row. */
  private Optional<Cut> possible(Way way) {
    if (!way.table().equals(best.table())) {
      return Optional.empty();
    }
    Candidate candidate = way.joint().rows().get(row);
    return Optional.of(
        new Cut(
            cells(candidate),
            Fate.POSSIBLE,
            broken(way.joint().rows()),
            Math.max(0, way.cost() - best.cost())));
  }

  /** A way that was given up. */
  private Cut given(Candidate candidate) {
    List<Candidate> rows = new ArrayList<>(best.joint().rows());
    rows.set(row, candidate);
    List<Derivation.Sum> broken = broken(rows);
    Fate fate = Fate.DEARER;
    if (candidate.broken() > best.joint().rows().get(row).broken()) {
      fate = Fate.ROW_BREAKS;
    } else if (tiesOut && !broken.isEmpty() && fitsNoTable(candidate)) {
      fate = Fate.NO_TABLE;
    }
    return new Cut(cells(candidate), fate, broken, extra(candidate, rows));
  }

  /** Whether no choice of the other rows makes all ties hold; false where that is not certain. */
  private boolean fitsNoTable(Candidate candidate) {
    List<List<Candidate>> rows = new ArrayList<>(best.candidates());
    rows.set(row, List.of(candidate));
    TieSearch search =
        new TieSearch(
            SearchTies.of(best.table()),
            RowSums.of(rows, false),
            new TieSearch.Bounds(MOST_STEPS, 1, 0),
            work);
    return search.solutions().isEmpty() && !search.cutOff();
  }

  /** By how much the best reading of the whole table with it is dearer, as far as it was tried. */
  private double extra(Candidate candidate, List<Candidate> rows) {
    double tried =
        claim.ways().stream()
            .filter(w -> w.joint().rows().get(row).equals(candidate))
            .mapToDouble(Way::cost)
            .min()
            .orElse(Double.MAX_VALUE);
    boolean glued = best.rows().get(row).glued();
    double replaced =
        best.cost() - best.joint().cost() + Joint.weighed(rows, ties, glued, work).cost();
    return Math.max(0, Math.min(tried, replaced) - best.cost());
  }

  private List<Derivation.Sum> broken(List<Candidate> rows) {
    long[] values = Joint.values(rows);
    return ties.ties().stream()
        .filter(t -> TieState.of(t, values) == TieState.BROKEN)
        .map(t -> new Derivation.Sum(t.tie(), side(t.left(), values), side(t.right(), values)))
        .toList();
  }

  private static List<BigDecimal> side(int[] indices, long[] values) {
    List<BigDecimal> numbers = new ArrayList<>();
    for (int index : indices) {
      if (Numbers.isNumber(values[index]) && values[index] != 0) {
        numbers.add(Numbers.plain(values[index]));
      }
    }
    return numbers;
  }

  private static List<Derivation.Part> cells(Candidate candidate) {
    List<Derivation.Part> cells = new ArrayList<>();
    for (int c = 0; c < candidate.parts().size(); c++) {
      Part part = candidate.parts().get(c);
      long value = candidate.values()[c];
      cells.add(
          new Derivation.Part(
              part.raw(),
              part.isLost(),
              Numbers.isNumber(value) ? Optional.of(Numbers.plain(value)) : Optional.empty()));
    }
    return cells;
  }
}
