package dev.tieout.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * That a region may be a certain table, as far as labels and order alone tell.
 *
 * @param region the region and the table
 * @param table the table in the layout that fits best
 * @param items the items of the region
 * @param cut the best way to cut the items into rows
 * @param labels how many different labels of the table it has
 */
record Offer(
    Region region, PrintedTable table, List<Item> items, RowAlignment.Cut cut, int labels) {

  /** An offer of which nothing is lost, found without a search. */
  static Optional<Offer> direct(Region region, PrintedTable table, List<Item> items) {
    return DirectCut.of(table, items).map(cut -> of(region, table, items, cut));
  }

  /** The best offer, whatever has to be supposed. */
  static Optional<Offer> searched(Region region, PrintedTable table, List<Item> items) {
    return RowAlignment.best(table, items, 1).stream()
        .findFirst()
        .map(cut -> of(region, table, items, cut));
  }

  private static Offer of(
      Region region, PrintedTable table, List<Item> items, RowAlignment.Cut cut) {
    return new Offer(region, table, items, cut, labels(region.table(), items));
  }

  private static int labels(int table, List<Item> items) {
    Set<Role> roles =
        items.stream()
            .flatMap(i -> i.roles().stream())
            .filter(r -> r.table() == table)
            .collect(Collectors.toSet());
    return roles.size();
  }

  /** What has to be supposed of labels, order and number of cells. */
  double damage() {
    return cut.cost();
  }

  /** Higher is better: what speaks for the table less what has to be supposed for it. */
  double weight() {
    return weightAt(damage());
  }

  double weightAt(double cost) {
    return labels - 2 * cost;
  }

  /** Where it stands tells offers apart; not to go through the whole form and all items. */
  @Override
  public int hashCode() {
    return 31 * (31 * region.table() + region.from()) + region.to();
  }
}
