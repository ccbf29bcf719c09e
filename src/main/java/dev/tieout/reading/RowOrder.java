package dev.tieout.reading;

import dev.tieout.form.FormTable.Layout;
import dev.tieout.reading.RowsPrinted.OwnRow;
import dev.tieout.source.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Puts the rows of a table into the order of the form where a body prints them in another, and
 * takes out those that it added. The search supposes the rows of the form in its order; where each
 * row says by its own label which it is, none needs to be supposed. So this is done only where
 * every one of them does.
 */
final class RowOrder {
  /** In the place of a row of the form: a row of the body's own. */
  private static final int OWN = -1;

  private final PrintedTable table;
  private final List<RowPart> parts;

  /** What each part is. */
  private final List<Integer> rows = new ArrayList<>();

  private RowOrder(PrintedTable table, List<RowPart> parts) {
    this.table = table;
    this.parts = parts;
  }

  /**
   * Items of a table and what was done to them.
   *
   * @param items its items, with the rows of the form in its order
   * @param printed how they were printed
   */
  record Sorted(List<Item> items, RowsPrinted printed) {}

  /** The items with their rows in the order of the form; as they are when a row cannot be told. */
  static Sorted sort(Lexicon lexicon, PrintedTable table, List<Item> items) {
    Sorted asTheyAre = new Sorted(items, RowsPrinted.asOnForm());
    if (table.layout() != Layout.DOWN || table.rows().size() == 1) {
      return asTheyAre;
    }
    RowParts parted = RowParts.of(lexicon, table, items);
    RowOrder order = new RowOrder(table, parted.rows());
    return order.isTold() && !order.isThatOfTheForm()
        ? order.sorted(parted.head(), parted.tail())
        : asTheyAre;
  }

  /** Tells which row each part is; false when one cannot be told for certain. */
  private boolean isTold() {
    RowGroups groups = new RowGroups(table);
    List<Optional<Integer>> named = named(groups);
    Set<Integer> exact = new HashSet<>();
    for (int i = 0; i < parts.size(); i++) {
      if (!parts.get(i).saysMore() && named.get(i).isPresent()) {
        exact.add(named.get(i).get());
      }
    }
    Set<Integer> seen = new HashSet<>();
    for (int i = 0; i < parts.size(); i++) {
      RowPart part = parts.get(i);
      boolean taken = part.saysMore() && named.get(i).filter(exact::contains).isPresent();
      int row = taken ? OWN : named.get(i).orElse(OWN);
      boolean known = row == OWN ? part.isOther() || taken : seen.add(row);
      if (!known || part.exceeds(size())) {
        return false;
      }
      rows.add(row);
    }
    boolean plain = parts.stream().allMatch(RowOrder::isPlain) && !groups.isGuessed();
    return plain || isWhole(seen.size());
  }

  /** The row that the label of each part is of. */
  private List<Optional<Integer>> named(RowGroups groups) {
    List<Optional<Integer>> named = new ArrayList<>();
    for (RowPart part : parts) {
      groups.enter(part.items());
      named.add(groups.row(part.rows()));
    }
    return named;
  }

  /** Whether the part has nothing but labels as they are on the form. */
  private static boolean isPlain(RowPart part) {
    return !part.saysMore()
        && part.items().stream().noneMatch(i -> i.cost() > 0 || (i.isStray() && RowPart.isWord(i)));
  }

  /**
   * Whether no row and no cell is missing. Words that only resemble a label, and a row that has
   * none of the form, are what they seem to be only when nothing else can be in their place.
   */
  private boolean isWhole(int told) {
    return told == table.rows().size() && parts.stream().allMatch(p -> p.isWhole(size()));
  }

  private int size() {
    return table.table().columns().size();
  }

  private boolean isThatOfTheForm() {
    return !rows.contains(OWN) && isSorted();
  }

  private boolean isSorted() {
    List<Integer> told = rows.stream().filter(r -> r != OWN).toList();
    return told.equals(told.stream().sorted().toList());
  }

  private Sorted sorted(List<Item> head, List<Item> tail) {
    Map<Integer, RowPart> byForm = new TreeMap<>();
    List<OwnRow> own = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      if (rows.get(i) != OWN) {
        byForm.put(rows.get(i), parts.get(i));
      } else if (parts.get(i).hasFigures()) {
        own.add(own(parts.get(i), above(i)));
      }
    }
    List<Item> sorted = new ArrayList<>(head);
    byForm.values().forEach(p -> sorted.addAll(p.items()));
    sorted.addAll(tail);
    return new Sorted(sorted, new RowsPrinted(!isSorted(), own));
  }

  private OwnRow own(RowPart part, String above) {
    Place place = part.last().map(i -> i.atom().place()).orElse(Place.none());
    List<String> figures = part.cells(size()).stream().map(i -> i.atom().text().strip()).toList();
    return new OwnRow(part.label(), figures, above, place);
  }

  /** The row of the form above a part. */
  private String above(int part) {
    Optional<Integer> row =
        rows.subList(0, part).stream().filter(r -> r != OWN).reduce((first, last) -> last);
    return row.map(r -> table.table().rows().get(r).id()).orElse("");
  }
}
