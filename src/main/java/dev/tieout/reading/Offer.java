package dev.tieout.reading;

import dev.tieout.form.FormTable;
import dev.tieout.form.FormTable.Layout;
import java.util.ArrayList;
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
 * @param damage what has to be supposed of labels, order and number of cells
 * @param labels how many different labels of the table it has
 */
record Offer(Region region, PrintedTable table, List<Item> items, double damage, int labels) {

  static Optional<Offer> of(Region region, FormTable table, List<Item> items) {
    List<Item> resolved = Boundaries.resolve(items);
    List<Offer> offers = new ArrayList<>();
    for (Layout layout : table.layouts()) {
      PrintedTable printed = PrintedTable.of(region.table(), table, layout);
      RowAlignment.best(printed, resolved, 1).stream()
          .map(
              cut ->
                  new Offer(region, printed, resolved, cut.cost(), labels(region.table(), items)))
          .forEach(offers::add);
    }
    return offers.stream().min(java.util.Comparator.comparingDouble(Offer::damage));
  }

  private static int labels(int table, List<Item> items) {
    Set<Role> roles =
        items.stream()
            .flatMap(i -> i.roles().stream())
            .filter(r -> r.table() == table)
            .collect(Collectors.toSet());
    return roles.size();
  }

  /** Higher is better: what speaks for the table less what has to be supposed for it. */
  double weight() {
    return weightAt(damage);
  }

  double weightAt(double cost) {
    return labels - 2 * cost;
  }
}
