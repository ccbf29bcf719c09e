package dev.tieout.reading;

import dev.tieout.form.FormTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All offers of tables to the items of a report. */
final class Offers {
  /** Beside a table that fits so well no search is made for another. */
  private static final double FITS = 0.7;

  private final Lexicon lexicon;
  private final List<List<PrintedTable>> layouts;

  Offers(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.layouts = IntStream.range(0, lexicon.tables().size()).mapToObj(this::layouts).toList();
  }

  private List<PrintedTable> layouts(int index) {
    FormTable table = lexicon.tables().get(index).table();
    return table.layouts().stream().map(l -> PrintedTable.of(index, table, l)).toList();
  }

  List<Offer> of(List<Item> items) {
    RunEnds ends = new RunEnds();
    List<Offer> offers = new ArrayList<>();
    List<Region> open = new ArrayList<>();
    for (int t = 0; t < lexicon.tables().size(); t++) {
      for (Region region : RegionFinder.find(lexicon, items, t)) {
        best(region, items, Offer::direct, ends)
            .ifPresentOrElse(offers::add, () -> open.add(region));
      }
    }
    List<Offer> direct = List.copyOf(offers);
    for (Region region : open) {
      if (direct.stream().noneMatch(o -> rulesOut(o, region, items))) {
        best(region, items, Offer::searched, ends).ifPresent(offers::add);
      }
    }
    return offers;
  }

  /**
   * Whether an offer leaves no room for another table. A small table of one of two editions fits by
   * chance where values of the other were lost, and no label tells which of them it is.
   */
  private boolean rulesOut(Offer offer, Region region, List<Item> items) {
    int table = offer.region().table();
    boolean fits = offer.damage() < FITS && offer.region().overlaps(region);
    boolean large = offer.table().slots().size() >= Refusal.FEWEST_SLOTS;
    return fits
        && (large
            || !lexicon.siblings(table, region.table())
            || items.subList(region.from(), region.to()).stream()
                .anyMatch(i -> !i.roles(table).isEmpty() && i.roles(region.table()).isEmpty()));
  }

  /** A way to make an offer of a region, a table in one layout and the items. */
  private interface Making {
    Optional<Offer> make(Region region, PrintedTable table, RowOrder.Sorted sorted);
  }

  /** The offer of the layout that fits best. */
  private Optional<Offer> best(Region region, List<Item> items, Making making, RunEnds ends) {
    List<Item> all = items.subList(region.from(), region.to());
    return layouts.get(region.table()).stream()
        .flatMap(table -> orders(table, all))
        .flatMap(table -> likeliest(making, region, table, own(table, all, ends)).stream())
        .min(Comparator.comparingDouble(Offer::damage));
  }

  /** The likeliest offer of a table whose rows may be parted in several ways, with the others. */
  private static Optional<Offer> likeliest(
      Making making, Region region, PrintedTable table, List<RowOrder.Sorted> ways) {
    List<Offer> offers =
        ways.stream()
            .flatMap(sorted -> making.make(region, table, sorted).stream())
            .sorted(Comparator.comparingDouble(Offer::damage))
            .toList();
    return offers.stream().findFirst().map(o -> o.with(offers.subList(1, offers.size())));
  }

  /** The table with its columns as the heads name them, if that is another order, and as it is. */
  private static Stream<PrintedTable> orders(PrintedTable table, List<Item> items) {
    return Stream.concat(ColumnOrder.arranged(table, items).stream(), Stream.of(table));
  }

  private List<RowOrder.Sorted> own(PrintedTable table, List<Item> items, RunEnds ends) {
    boolean down = table.layout() == FormTable.Layout.DOWN;
    List<Item> told = SpeltRight.told(items, table.index());
    List<Item> resolved = Boundaries.resolve(down ? Stubs.drop(told, table) : told);
    RowOrder.Sorted sorted = RowOrder.sort(lexicon, table, Repeats.drop(table, resolved));
    return UnpartedRows.part(table, sorted.items(), ends).stream()
        .map(parted -> new RowOrder.Sorted(parted, sorted.printed()))
        .toList();
  }
}
