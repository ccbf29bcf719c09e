package dev.tieout.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a source prints for one row: its label, before it labels of groups that begin with it and
 * empty cells, and its values. Not thread-safe.
 */
final class RowPart {
  private final Lexicon lexicon;
  private final int table;
  private final List<Item> items = new ArrayList<>();
  private final List<Item> words = new ArrayList<>();

  /** The values behind the last word. */
  private final List<Item> values = new ArrayList<>();

  RowPart(Lexicon lexicon, int table) {
    this.lexicon = lexicon;
    this.table = table;
  }

  void add(Item item) {
    items.add(item);
    if (item.isValue()) {
      values.add(item);
    } else if (isWord(item) && !isFurniture(item)) {
      words.add(item);
      values.clear();
    }
  }

  /** Whether it is a label or another word; a mark for a note is none. */
  static boolean isWord(Item item) {
    return item.isLabel() || (item.isStray() && item.size() > 1);
  }

  /** What a form prints beside its labels, such as units, tells no row. */
  private boolean isFurniture(Item item) {
    List<Role> roles = item.roles(table);
    return !roles.isEmpty() && roles.stream().allMatch(r -> r.part() == Role.Part.FURNITURE);
  }

  List<Item> items() {
    return items;
  }

  boolean hasValues() {
    return !values.isEmpty();
  }

  boolean hasFigures() {
    return values.stream().anyMatch(i -> !SegmentCost.isBlank(i));
  }

  /** Whether nothing but the labels of groups and empty cells. */
  boolean isGroupAlone() {
    return !hasFigures() && words.stream().allMatch(this::isGroup);
  }

  /** The rows that its label may be of; empty where it has none or more before it than groups. */
  List<Integer> rows() {
    List<Item> labels = cell().stream().filter(i -> !row(i).isEmpty()).toList();
    List<Integer> rows = labels.size() == 1 ? row(labels.get(0)) : List.of();
    boolean alone =
        before().stream().allMatch(i -> isOther(i) || isGroup(i) || row(i).equals(rows))
            && cell().stream().allMatch(i -> isOther(i) || row(i).equals(rows));
    return alone ? rows : List.of();
  }

  /** Whether its last cell has more words than a label, as that of 其他法定情形 beside 其他. */
  boolean saysMore() {
    return cell().stream().anyMatch(this::isOther);
  }

  /** Whether its last cell has words of no table, and there is no more before it than groups. */
  boolean isOther() {
    return saysMore() && before().stream().allMatch(i -> isOther(i) || isGroup(i));
  }

  /** The words of the last cell that has some. */
  private List<Item> cell() {
    return words.subList(cellStart(), words.size());
  }

  private List<Item> before() {
    return words.subList(0, cellStart());
  }

  private int cellStart() {
    int start = words.size();
    while (start > 0 && words.get(start - 1).index() == words.get(words.size() - 1).index()) {
      start--;
    }
    return start;
  }

  /** The text of its label, untouched. */
  String label() {
    return last().map(i -> i.atom().text().strip()).orElse("");
  }

  /** The last of its words. */
  Optional<Item> last() {
    return words.isEmpty() ? Optional.empty() : Optional.of(words.get(words.size() - 1));
  }

  /** Whether it may have exactly so many cells. */
  boolean isWhole(int size) {
    return least() <= size && size <= most();
  }

  /** Whether it has more cells than that. */
  boolean exceeds(int size) {
    return least() > size;
  }

  /** Its values, without separators that are left over. */
  List<Item> cells(int size) {
    return least() == size ? values.stream().filter(RowPart::isSure).toList() : values;
  }

  private int least() {
    return (int) values.stream().filter(RowPart::isSure).count();
  }

  private static boolean isSure(Item item) {
    return item.atom().kind() != Atom.Kind.PERHAPS_BLANK;
  }

  private int most() {
    return values.stream()
        .mapToInt(i -> i.atom().kind() == Atom.Kind.BLANK ? i.atom().spot().span() : 1)
        .sum();
  }

  private List<Integer> row(Item item) {
    return item.roles(table).stream().filter(Role::isRow).map(Role::from).toList();
  }

  /** Whether it may be the label of a group; one that is misspelt may be that of a row as well. */
  private boolean isGroup(Item item) {
    return item.roles(table).stream().anyMatch(r -> r.part() == Role.Part.ROW_GROUP);
  }

  private boolean isOther(Item item) {
    return lexicon.isOfNoTable(item, table);
  }
}
