package dev.tieout.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A row of which all figures stand in one cell beside empty ones, in a table that parts them
 * elsewhere. That is one thing which happened to it, however many figures there are. A row that has
 * no cell but that one is read by {@link RowReader}, since it may lack some.
 */
final class WholeInOne {
  /** More ways to cut the row are not told apart. */
  private static final int MOST = 40;

  /** What it counts that no figure of a row is parted from the next. */
  private static final double COST = 2 * Costs.GLUED;

  private WholeInOne() {}

  /**
   * The candidates of a row, cheapest first, with those that cut its only figure into as many as it
   * has cells, so that they add up.
   *
   * @param window how much dearer than the cheapest a candidate may be
   */
  static List<Candidate> add(RowValues row, List<Candidate> found, double window, Work work) {
    List<Atom> figures = row.figures();
    boolean one =
        !row.isInOneCell()
            && figures.size() == 1
            && figures.get(0).text().length() >= row.row().size();
    if (!one || found.isEmpty() || row.row().size() < 2 || row.row().ties().isEmpty()) {
      return found;
    }
    DigitCuts.Cuts cuts = DigitCuts.of(row.closed(), MOST, true, work);
    if (cuts.cutOff() || cuts.all().isEmpty()) {
      return found;
    }
    List<Candidate> all = new ArrayList<>(found);
    for (Candidate cut : cuts.all()) {
      all.removeIf(c -> c.parts().equals(cut.parts()));
      all.add(cut.dearer(COST));
    }
    all.sort(Comparator.comparingDouble(Candidate::cost));
    double least = all.get(0).cost();
    all.removeIf(c -> c.cost() > least + window);
    return all;
  }
}
