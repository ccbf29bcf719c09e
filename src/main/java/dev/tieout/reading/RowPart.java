package dev.tieout.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a source prints for one row: its labels, those of groups that begin with it, and its values.
 */
final class RowPart {
  private final Lexicon lexicon;
  private final int table;
  private final List<Item> items = new ArrayList<>();

  /** Index of the first value behind the last label. */
  private int values;

  RowPart(Lexicon lexicon, int table) {
    this.lexicon = lexicon;
    this.table = table;
  }

  void add(Item item) {
    items.add(item);
    values = item.isValue() ? values : items.size();
  }

  /** Takes what stands before this row and is no row of itself, as the label of a group alone. */
  void follow(RowPart before) {
    items.addAll(0, before.items);
    values += before.items.size();
  }

  List<Item> items() {
    return items;
  }

  boolean hasValues() {
    return values < items.size();
  }

  /** The values behind the labels. */
  List<Item> values() {
    return items.subList(values, items.size());
  }

  /** Whether nothing but the labels of groups and empty cells. */
  boolean isGroupAlone() {
    return items.stream()
        .allMatch(i -> i.isValue() ? SegmentCost.isBlank(i) : isGroup(i) && row(i).isEmpty());
  }

  /**
   * Whether a label of a row stands right before the values, and before it nothing but labels of
   * groups, itself once more, empty cells, and words that are no label.
   */
  boolean isLabelled() {
    Optional<Item> label = label();
    if (label.isEmpty()) {
      return false;
    }
    List<Integer> own = row(label.get());
    return items.subList(0, values).stream()
        .allMatch(
            i ->
                i.isValue()
                    ? SegmentCost.isBlank(i)
                    : isOther(i) || isGroup(i) || row(i).equals(own));
  }

  /** The label right before the values when it is that of a row of the form. */
  Optional<Item> label() {
    List<Item> words = items.subList(0, values).stream().filter(this::isWord).toList();
    return words.isEmpty() || row(words.get(words.size() - 1)).isEmpty()
        ? Optional.empty()
        : Optional.of(words.get(words.size() - 1));
  }

  /** A mark for a note is no word. */
  private boolean isWord(Item item) {
    return item.isLabel() || (item.isStray() && item.size() > 1);
  }

  /**
   * Whether the words right before the values are of no table, nothing else before them but labels
   * of groups, and among the values a figure.
   */
  boolean isOwn() {
    List<Item> words = items.subList(0, values).stream().filter(this::isWord).toList();
    return !words.isEmpty()
        && isOther(words.get(words.size() - 1))
        && words.stream().allMatch(i -> isOther(i) || (isGroup(i) && row(i).isEmpty()))
        && values().stream().anyMatch(i -> !SegmentCost.isBlank(i));
  }

  private boolean isOther(Item item) {
    return lexicon.isOfNoTable(item, table);
  }

  /** The words that are no label of the table. */
  List<Item> others() {
    return items.stream().filter(this::isOther).toList();
  }

  /** Whether it may have exactly so many cells. */
  boolean isWhole(int size) {
    return least() <= size && size <= most();
  }

  /** Whether it has more cells than that. */
  boolean exceeds(int size) {
    return least() > size;
  }

  private int least() {
    return (int) values().stream().filter(i -> i.atom().kind() != Atom.Kind.PERHAPS_BLANK).count();
  }

  private int most() {
    return values().stream()
        .mapToInt(i -> i.atom().kind() == Atom.Kind.BLANK ? i.atom().spot().span() : 1)
        .sum();
  }

  /** The rows that a label may be of. */
  List<Integer> row(Item item) {
    return item.roles(table).stream().filter(Role::isRow).map(Role::from).toList();
  }

  private boolean isGroup(Item item) {
    return item.roles(table).stream().anyMatch(r -> r.part() == Role.Part.ROW_GROUP);
  }
}
