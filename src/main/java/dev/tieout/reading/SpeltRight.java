package dev.tieout.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Takes words that only resemble the labels of rows for none when all these rows have their labels
 * spelt right elsewhere: a body's own row 主动公开政府文件数 is not a misspelt 主动公开政府信息数. Words that
 * resemble other labels as well are one of these: 不予以公开 is 不予公开 where 予以公开 stands elsewhere.
 */
final class SpeltRight {
  private SpeltRight() {}

  /**
   * The items of a region with such words as strays.
   *
   * @param table index of the table in the {@link Lexicon}
   */
  static List<Item> told(List<Item> items, int table) {
    if (items.stream().noneMatch(i -> i.isLabel() && i.cost() > 0)) {
      return items;
    }
    BitSet right = new BitSet();
    items.stream()
        .filter(i -> i.isLabel() && i.cost() == 0)
        .map(i -> i.roles(table))
        .filter(roles -> roles.size() == 1 && roles.get(0).isRow())
        .forEach(roles -> right.set(roles.get(0).from()));
    List<Item> told = new ArrayList<>(items.size());
    for (Item item : items) {
      told.add(item.isLabel() && item.cost() > 0 ? told(item, table, right) : item);
    }
    return told;
  }

  /** A misspelt label without the rows that have theirs; words where there is nothing else. */
  private static Item told(Item item, int table, BitSet right) {
    List<Role> own = item.roles(table);
    List<Role> taken = own.stream().filter(r -> r.isRow() && right.get(r.from())).toList();
    if (taken.isEmpty()) {
      return item;
    }
    return taken.size() == own.size()
        ? stray(item)
        : item.with(item.roles().stream().filter(r -> !taken.contains(r)).toList());
  }

  private static Item stray(Item item) {
    return new Item(
        Item.Kind.STRAY, item.atom(), item.index(), item.offset(), item.size(), List.of(), 0);
  }
}
