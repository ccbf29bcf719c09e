package dev.tieout.reading;

import dev.tieout.form.ValueType;
import dev.tieout.reading.PrintedRow.TieTerms;
import java.util.ArrayList;
import java.util.List;

/**
 * One way to put the figures of a row, which are in order, into its cells, with 0 in all others.
 *
 * @param candidate what each cell shows
 * @param meant the numbers with which the row adds up: those shown, but for a cell that was
 *     published wrong
 */
record Placing(Candidate candidate, long[] meant) {
  /** What stands before a figure that is a change. */
  private static final String SIGNS = "+-增减＋－";

  /** More ways to place the figures of a row are not looked through. */
  private static final int MOST = 10_000;

  /** Of figures that may stand in several columns each, the first is the likelier. */
  private static final double LEFT = 0.0002;

  /** The numbers tell no more than the array, which is equal to itself alone. */
  @Override
  public int hashCode() {
    return System.identityHashCode(meant);
  }

  /** The ways to place the figures of a row, by what its ties make of them. */
  static final class Ways {
    private final RowValues row;
    private final Part missing;
    private final List<Part> figures;
    private final Part[] parts;
    private final List<Placing> fitting = new ArrayList<>();
    private final List<Placing> mended = new ArrayList<>();
    private final List<Candidate> all = new ArrayList<>();

    /**
     * Finds all ways; none where they are too many.
     *
     * @param missing what a cell is that shows no figure
     */
    Ways(RowValues row, Part missing, Work work) {
      this.row = row;
      this.missing = missing;
      this.figures = row.figures().stream().map(RowReader::whole).toList();
      this.parts = new Part[row.row().size()];
      if (count(parts.length, figures.size()) <= MOST) {
        place(0, 0, 0);
        work.spend((long) all.size() * parts.length);
      }
    }

    private static double count(int cells, int figures) {
      double count = 1;
      for (int i = 0; i < figures; i++) {
        count = count * (cells - i) / (i + 1);
      }
      return count;
    }

    /** Those in which the row adds up, the likeliest first. */
    List<Placing> fitting() {
      return fitting;
    }

    /** Those in which it does once one figure is another, each with that. */
    List<Placing> mended() {
      return mended;
    }

    /**
     * Some of which each may be taken by itself: those that add up, and the one in which nothing is
     * missing before the last figure.
     *
     * @param taken those that add up, or would
     */
    List<Candidate> weighed(List<Placing> taken) {
      List<Candidate> weighed = new ArrayList<>();
      taken.forEach(p -> weighed.add(p.candidate));
      if (!all.isEmpty() && !weighed.contains(all.get(0))) {
        weighed.add(all.get(0));
      }
      return weighed.stream().distinct().toList();
    }

    private void place(int figure, int cell, double damage) {
      if (cell == parts.length) {
        add(damage);
        return;
      }
      if (figure < figures.size() && mayBe(row.figures().get(figure), cell)) {
        parts[cell] = figures.get(figure);
        place(figure + 1, cell + 1, damage);
      }
      if (parts.length - cell > figures.size() - figure) {
        parts[cell] = missing;
        double left = figure < figures.size() ? LEFT * (parts.length - cell) : 0;
        place(figure, cell + 1, damage + Costs.LEFT_OUT + left);
      }
    }

    /**
     * Whether a cell takes what a figure is written like: a change its sign, an amount its unit.
     */
    private boolean mayBe(Atom figure, int cell) {
      List<ValueType> types = row.row().types();
      boolean change = SIGNS.indexOf(figure.text().strip().charAt(0)) >= 0;
      return !row.misfits(figure, cell)
          && (!change
              || !types.contains(ValueType.SIGNED_COUNT)
              || types.get(cell) == ValueType.SIGNED_COUNT);
    }

    private void add(double damage) {
      long[] values = new long[parts.length];
      for (int c = 0; c < values.length; c++) {
        values[c] = parts[c].isLost() || parts[c].isEmpty() ? 0 : parts[c].value();
      }
      List<TieTerms> broken =
          row.row().ties().stream().filter(t -> !holds(t, values)).limit(2).toList();
      Candidate candidate =
          new Candidate(List.of(parts.clone()), values, damage, broken.size(), List.of());
      all.add(candidate);
      if (broken.isEmpty()) {
        fitting.add(new Placing(candidate, values));
      } else if (broken.size() == 1) {
        mend(candidate, broken.get(0));
      }
    }

    private void mend(Candidate candidate, TieTerms tie) {
      long more = difference(tie, candidate.values());
      for (int c = 0; c < parts.length; c++) {
        if (tie.has(c)) {
          long[] meant = candidate.values().clone();
          meant[c] -= tie.hasLeft(c) ? more : -more;
          if (meant[c] >= 0 && row.row().ties().stream().allMatch(t -> holds(t, meant))) {
            mended.add(new Placing(candidate, meant));
          }
        }
      }
    }

    private static boolean holds(TieTerms tie, long[] values) {
      long difference = difference(tie, values);
      return tie.isAtMost() ? difference <= 0 : difference == 0;
    }

    private static long difference(TieTerms tie, long[] values) {
      long difference = 0;
      for (int index : tie.left()) {
        difference += values[index];
      }
      for (int index : tie.right()) {
        difference -= values[index];
      }
      return difference;
    }
  }
}
