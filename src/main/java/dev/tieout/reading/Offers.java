package dev.tieout.reading;

import dev.tieout.form.FormTable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

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
    List<Offer> offers = new ArrayList<>();
    List<Region> open = new ArrayList<>();
    for (int t = 0; t < lexicon.tables().size(); t++) {
      for (Region region : RegionFinder.find(lexicon, items, t)) {
        Offer.direct(region, layouts.get(t), own(region, items))
            .ifPresentOrElse(offers::add, () -> open.add(region));
      }
    }
    List<Offer> direct = List.copyOf(offers);
    for (Region region : open) {
      if (direct.stream().noneMatch(o -> o.damage() < FITS && o.region().overlaps(region))) {
        Offer.searched(region, layouts.get(region.table()), own(region, items))
            .ifPresent(offers::add);
      }
    }
    return offers;
  }

  private List<Item> own(Region region, List<Item> items) {
    FormTable table = lexicon.tables().get(region.table()).table();
    List<Item> all = items.subList(region.from(), region.to());
    boolean down = table.layouts().equals(List.of(FormTable.Layout.DOWN));
    return Boundaries.resolve(down ? Stubs.drop(all, region.table(), table.columns().size()) : all);
  }
}
