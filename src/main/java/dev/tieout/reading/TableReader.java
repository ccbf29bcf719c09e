package dev.tieout.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads one region as one table in one layout: all ways to do so that are worth weighing, cheapest
 * first.
 */
final class TableReader {
  /** Cuts that are so much dearer than the best are not read. */
  private static final double CUT_WINDOW = 3.0;

  /** Under this cost the best cut is beyond doubt. */
  private static final double CLEAN = 0.9;

  /** Candidates of one row that are so much dearer than its best are left out. */
  private static final double ROW_WINDOW = ReadingBuilder.MARGIN + 0.1;

  /** The same where ties are broken, so that a row may have been published wrong. */
  private static final double WIDE_WINDOW = Costs.BROKEN + 0.2;

  private static final int WAYS = 5;

  /** So many cuts are looked at to find these. */
  private static final int CUTS = 10;

  private final PrintedTable table;
  private final List<Item> items;
  private final Work work;

  /** The candidates of rows that were read: most rows are the same in all ways to cut a table. */
  private final Map<List<Object>, List<Candidate>> read = new HashMap<>();

  /** The page numbers that nothing parts from the figures. */
  private final PagesInRuns pages;

  private TableReader(PrintedTable table, List<Item> items, PagesInRuns pages, Work work) {
    this.table = table;
    this.items = items;
    this.pages = pages;
    this.work = work;
  }

  private static TableReader of(Offer offer, PrintedTable table, Work work) {
    TableReader bare = new TableReader(table, offer.items(), PagesInRuns.NONE, work);
    PagesInRuns pages = PagesInRuns.of(bare.bare(offer.cut()).rows());
    return new TableReader(table, offer.items(), pages, work);
  }

  /**
   * A way to read the region.
   *
   * @param table the table in its layout
   * @param rows what the source has for each printed row
   * @param joint the figures chosen
   * @param candidates all candidates of each row
   * @param bounds for each printed row the index of its first item; one more for the end of the
   *     last
   * @param cost damage and published errors that it supposes
   */
  record Way(
      PrintedTable table,
      List<RowValues> rows,
      Joint joint,
      List<List<Candidate>> candidates,
      int[] bounds,
      double cost) {

    /** The same way where it supposes still more. */
    Way dearer(double more) {
      return more == 0 ? this : new Way(table, rows, joint, candidates, bounds, cost + more);
    }

    /** What it supposes of cells: lost, glued or added ones. */
    double cells() {
      return joint.rows().stream().mapToDouble(Candidate::damage).sum();
    }

    /** What it supposes of labels and of the order of rows. */
    double order() {
      return cost - joint.cost();
    }

    /** Whether it was given up before it was known what the rows hold. */
    boolean isUndecided() {
      return joint.rows().isEmpty();
    }

    /** Whether it supposes that the report was published with an error. */
    boolean breaksTies() {
      return joint.cost() > cells() + 1e-6;
    }
  }

  /**
   * All ways, cheapest first; empty when the items cannot be the table. Where heads name the
   * columns in another order than the form, those by the heads, unless the sums hold in the form's
   * order alone.
   */
  static List<Way> ways(Offer offer, Work work) {
    List<Way> ways = waysIn(offer, work);
    if (ways.isEmpty() || !offer.table().isArranged()) {
      return ways;
    }
    PrintedTable form = offer.table().inFormOrder();
    List<Way> others = of(offer, form, work).ways(offer.cut());
    boolean doubt = !others.isEmpty() && others.get(0).cost() + Costs.BROKEN <= ways.get(0).cost();
    return doubt ? others : ways;
  }

  private static List<Way> waysIn(Offer offer, Work work) {
    TableReader reader = of(offer, offer.table(), work);
    Way bare = reader.bare(offer.cut());
    List<Way> glued = reader.gluedColumns(bare, true);
    if (!glued.isEmpty()) {
      return glued;
    }
    List<Integer> lacking = LostColumn.suspectsOfGlued(bare, offer.items(), work);
    if (!lacking.isEmpty()) {
      return reader.withoutColumn(offer, List.of(), lacking);
    }
    List<Way> whole = reader.ways(offer.cut());
    if (whole.isEmpty() || work.isSpent()) {
      return whole;
    }
    List<Integer> suspects = LostColumn.suspects(whole.get(0), offer.items());
    return suspects.isEmpty() ? whole : reader.withoutColumn(offer, whole, suspects);
  }

  /** The ways with all columns, and those that suppose that one was lost. */
  private List<Way> withoutColumn(Offer offer, List<Way> whole, List<Integer> suspects) {
    int total = LostColumn.total(table);
    List<Way> ways = gluedColumns(bare(offer.cut()), false);
    boolean named = suspects.size() == 1;
    double head = named ? Costs.LOST_HEAD : 0;
    double lost = named ? Costs.NAMED_COLUMN : Costs.LOST_COLUMN;
    whole.forEach(w -> ways.add(w.dearer(head + LostColumn.oddness(w, total))));
    for (int column : suspects) {
      TableReader reader = new TableReader(table.without(column, named), items, pages, work);
      for (Way way : reader.ways(RowAlignment.best(reader.table, items, 1))) {
        double odd = LostColumn.oddness(way, total);
        ways.add(way.dearer(lost + odd + LostColumn.contradiction(way, table, column)));
      }
    }
    ways.sort(Comparator.comparingDouble(Way::cost));
    return ways;
  }

  /**
   * The ways of the best cut, and if anything is wrong with that, of others that may be the true
   * one.
   */
  private List<Way> ways(RowAlignment.Cut best) {
    if (best.cost() <= CLEAN) {
      return ways(List.of(best));
    }
    List<Way> ways = ways(likeliest(RowAlignment.best(table, items, CUTS)));
    return ways.isEmpty() || !ways.get(0).breaksTies() ? ways : withShifted(ways);
  }

  /**
   * The ways where each supposes a published error, and those that suppose less because they part
   * rows elsewhere that nothing parts. There are too many of these for all to be among the
   * likeliest cuts.
   */
  private List<Way> withShifted(List<Way> ways) {
    Way best = ways.get(0);
    List<Way> all = new ArrayList<>(ways);
    for (int[] bounds : ShiftedCuts.of(table, items, best.bounds())) {
      if (ways.stream().noneMatch(w -> Arrays.equals(w.bounds(), bounds)) && !work.isSpent()) {
        double outside = RowAlignment.outside(table, items, bounds);
        waysOf(new RowAlignment.Cut(best.cost(), outside, bounds)).stream()
            .filter(w -> w.cost() < best.cost() || (!w.breaksTies() && isNear(w, best)))
            .forEach(all::add);
      }
    }
    all.sort(Comparator.comparingDouble(Way::cost));
    return all;
  }

  private static boolean isNear(Way way, Way best) {
    return way.cost() <= best.cost() + ReadingBuilder.MARGIN;
  }

  /**
   * The cuts to be tried. One by one, a figure too many and a lost cell weigh less than an error,
   * and there are many places for them: what they weigh together must not be forgotten here, or
   * such cuts crowd out the one in which every row is whole.
   */
  private List<RowAlignment.Cut> likeliest(List<RowAlignment.Cut> cuts) {
    return cuts.stream()
        .map(c -> c.dearer(Exchanged.isIn(bare(c).rows(), behind(c)) ? Costs.EXCHANGED : 0))
        .sorted(Comparator.comparingDouble(RowAlignment.Cut::cost))
        .limit(WAYS)
        .toList();
  }

  private List<Way> ways(List<RowAlignment.Cut> cuts) {
    List<Way> ways = new ArrayList<>();
    for (RowAlignment.Cut cut : cuts) {
      if (cut.cost() <= cuts.get(0).cost() + CUT_WINDOW && !work.isSpent()) {
        ways.addAll(waysOf(cut));
      }
    }
    ways.sort(Comparator.comparingDouble(Way::cost));
    return ways;
  }

  private List<Way> waysOf(RowAlignment.Cut cut) {
    Way bare = bare(cut);
    List<Way> narrow = ways(bare, ROW_WINDOW);
    // Rows without separators are read in all ways at once.
    boolean whole = bare.rows().stream().allMatch(r -> r.whole() || r.glued());
    boolean ties = narrow.isEmpty() || narrow.get(0).breaksTies();
    return ties && !whole ? ways(bare, WIDE_WINDOW) : narrow;
  }

  /** A table whose rows are known and not what they hold. */
  static Way undecided(Offer offer) {
    return new TableReader(offer.table(), offer.items(), PagesInRuns.NONE, Work.of(0, 0))
        .bare(offer.cut());
  }

  /** The same where the labels tell the rows, if they do. */
  static Way byLabels(Offer offer) {
    return byLabels(offer, offer.table()).orElseGet(() -> undecided(offer));
  }

  /** The same in a layout of its own, if the labels tell its rows. */
  static Optional<Way> byLabels(Offer offer, PrintedTable table) {
    TableReader reader = new TableReader(table, offer.items(), PagesInRuns.NONE, Work.of(0, 0));
    return LabelCut.of(table, offer.items()).map(reader::bare);
  }

  private Way bare(RowAlignment.Cut cut) {
    List<SegmentCost> segments = new ArrayList<>();
    KnownNumbers numbers = new KnownNumbers();
    double order = cut.outside();
    for (int r = 0; r < table.rows().size(); r++) {
      SegmentCost segment = SegmentCost.from(table, items, cut.bounds()[r], r, numbers);
      items.subList(cut.bounds()[r], cut.bounds()[r + 1]).forEach(segment::add);
      segments.add(segment);
      order += segment.order();
    }
    List<RowValues> rows = pages.part(RowsOf.values(table, segments));
    double cost = order + (Exchanged.isIn(rows, behind(cut)) ? Costs.EXCHANGED : 0);
    return new Way(table, rows, Joint.of(List.of()), List.of(), cut.bounds(), cost);
  }

  /** What stands behind the last row. */
  private List<Item> behind(RowAlignment.Cut cut) {
    return items.subList(cut.bounds()[table.rows().size()], items.size());
  }

  /**
   * All ways to read the rows.
   *
   * @param bare the rows, with no candidate yet; its cost is that of labels and order
   */
  private List<Way> ways(Way bare, double window) {
    List<List<Candidate>> candidates = new ArrayList<>();
    for (int r = 0; r < bare.rows().size(); r++) {
      candidates.add(read(r, bare.rows().get(r), window));
    }
    return joint(bare, candidates);
  }

  private List<Way> joint(Way bare, List<List<Candidate>> candidates) {
    if (candidates.stream().anyMatch(List::isEmpty) || work.isSpent()) {
      return List.of();
    }
    List<Way> ways = new ArrayList<>();
    JointChoice.Chosen chosen = JointChoice.choose(table, bare.rows(), candidates, work);
    work.leave(bare.cost() + chosen.left());
    for (Joint joint : chosen.joints()) {
      double cost = bare.cost() + joint.cost();
      ways.add(new Way(table, bare.rows(), joint, candidates, bare.bounds(), cost));
    }
    return ways;
  }

  /**
   * The ways that suppose that the same two columns are one in every row.
   *
   * @param certain whether only where single figures cannot look so
   */
  private List<Way> gluedColumns(Way bare, boolean certain) {
    List<Way> ways = new ArrayList<>();
    for (int at : GluedColumn.suspects(bare.rows())) {
      if (!certain || GluedColumn.isCertain(bare.rows(), at)) {
        List<List<Candidate>> candidates = new ArrayList<>();
        for (int r = 0; r < bare.rows().size(); r++) {
          List<Candidate> cut = GluedColumn.candidates(bare.rows().get(r), at);
          candidates.add(cut.isEmpty() ? read(r, bare.rows().get(r), ROW_WINDOW) : cut);
        }
        ways.addAll(joint(bare.dearer(Costs.GLUED_COLUMN), candidates));
      }
    }
    ways.sort(Comparator.comparingDouble(Way::cost));
    return ways;
  }

  private List<Candidate> read(int row, RowValues values, double window) {
    List<Integer> columns = Arrays.stream(values.columns()).boxed().toList();
    List<Object> same =
        List.of(
            row,
            values.atoms(),
            values.labelled(),
            values.begins(),
            columns,
            values.glued(),
            values.habits(),
            window);
    return read.computeIfAbsent(same, k -> RowReader.read(values, window, work));
  }
}
