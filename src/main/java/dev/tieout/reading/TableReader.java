package dev.tieout.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

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

  private final PrintedTable table;
  private final List<Item> items;

  private TableReader(PrintedTable table, List<Item> items) {
    this.table = table;
    this.items = items;
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

    /** Whether it supposes that the report was published with an error. */
    boolean breaksTies() {
      return joint.cost() > cells() + 1e-6;
    }
  }

  /** All ways, cheapest first; empty when the items cannot be the table. */
  static List<Way> ways(Offer offer) {
    List<Way> whole = new TableReader(offer.table(), offer.items()).ways(offer.cut());
    if (whole.isEmpty()) {
      return whole;
    }
    List<Integer> suspects = LostColumn.suspects(whole.get(0), offer.items());
    return suspects.isEmpty() ? whole : withoutColumn(offer, whole, suspects);
  }

  /** The ways with all columns, and those that suppose that one was lost. */
  private static List<Way> withoutColumn(Offer offer, List<Way> whole, List<Integer> suspects) {
    int total = LostColumn.total(offer.table().table());
    List<Way> ways = new ArrayList<>();
    boolean named = suspects.size() == 1;
    double head = named ? Costs.LOST_HEAD : 0;
    double lost = named ? Costs.NAMED_COLUMN : Costs.LOST_COLUMN;
    whole.forEach(w -> ways.add(w.dearer(head + LostColumn.oddness(w, total))));
    for (int column : suspects) {
      TableReader reader = new TableReader(offer.table().without(column, named), offer.items());
      for (Way way : reader.ways(RowAlignment.best(reader.table, offer.items(), 1))) {
        ways.add(way.dearer(lost + LostColumn.oddness(way, total)));
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
    return ways(RowAlignment.best(table, items, WAYS));
  }

  private List<Way> ways(List<RowAlignment.Cut> cuts) {
    List<Way> ways = new ArrayList<>();
    for (RowAlignment.Cut cut : cuts) {
      if (cut.cost() <= cuts.get(0).cost() + CUT_WINDOW) {
        ways.addAll(waysOf(cut));
      }
    }
    ways.sort(Comparator.comparingDouble(Way::cost));
    return ways;
  }

  private List<Way> waysOf(RowAlignment.Cut cut) {
    List<SegmentCost> segments = new ArrayList<>();
    double order = cut.outside();
    for (int r = 0; r < table.rows().size(); r++) {
      SegmentCost segment = new SegmentCost(table, r);
      items.subList(cut.bounds()[r], cut.bounds()[r + 1]).forEach(segment::add);
      segments.add(segment);
      order += segment.order();
    }
    List<RowValues> rows = RowsOf.values(table, segments);
    Way bare = new Way(table, rows, new Joint(List.of(), 0), List.of(), cut.bounds(), order);
    List<Way> narrow = ways(bare, ROW_WINDOW);
    // Rows without separators are read in all ways at once.
    boolean whole = rows.stream().allMatch(r -> r.whole() || r.glued());
    boolean ties = narrow.isEmpty() || narrow.get(0).breaksTies();
    return ties && !whole ? ways(bare, WIDE_WINDOW) : narrow;
  }

  /**
   * All ways to read the rows.
   *
   * @param bare the rows, with no candidate yet; its cost is that of labels and order
   */
  private List<Way> ways(Way bare, double window) {
    List<List<Candidate>> candidates =
        bare.rows().stream().map(r -> RowReader.read(r, window)).toList();
    if (candidates.stream().anyMatch(List::isEmpty)) {
      return List.of();
    }
    List<Way> ways = new ArrayList<>();
    for (Joint joint : JointChoice.choose(table, bare.rows(), candidates)) {
      double cost = bare.cost() + joint.cost();
      ways.add(new Way(table, bare.rows(), joint, candidates, bare.bounds(), cost));
    }
    return ways;
  }
}
