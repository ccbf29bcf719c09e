package dev.tieout.reading;

import dev.tieout.reading.RowOrder.Sorted;
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
 * @param printed how its rows were printed
 * @param others the same where rows that nothing parts are parted in another way
 */
record Offer(
    Region region,
    PrintedTable table,
    List<Item> items,
    RowAlignment.Cut cut,
    int labels,
    RowsPrinted printed,
    List<Offer> others) {

  /** An offer of which nothing is lost, found without a search. */
  static Optional<Offer> direct(Region region, PrintedTable table, Sorted sorted) {
    return DirectCut.of(table, sorted.items()).map(cut -> of(region, table, sorted, cut));
  }

  /** The best offer, whatever has to be supposed. */
  static Optional<Offer> searched(Region region, PrintedTable table, Sorted sorted) {
    return RowAlignment.best(table, sorted.items(), 1).stream()
        .findFirst()
        .map(cut -> of(region, table, sorted, cut));
  }

  private static Offer of(Region region, PrintedTable table, Sorted sorted, RowAlignment.Cut cut) {
    int labels = labels(region.table(), sorted.items());
    return new Offer(region, table, sorted.items(), cut, labels, sorted.printed(), List.of());
  }

  Offer with(List<Offer> more) {
    return new Offer(region, table, items, cut, labels, printed, List.copyOf(more));
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
