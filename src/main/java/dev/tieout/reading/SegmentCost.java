package dev.tieout.reading;

import dev.tieout.reading.PrintedTable.Bearing;
import java.util.ArrayList;
import java.util.List;

/**
 * What it costs to take consecutive items for one printed row: the damage that has to be supposed.
 * Grows item by item, so that all ends of a row are weighed in one pass.
 */
final class SegmentCost {
  private static final double HOPELESS = 14;
  private static final double STUB = 0.01;

  private final PrintedTable table;
  private final int index;
  private final PrintedRow row;
  private final KnownNumbers numbers;
  private final List<Item> values = new ArrayList<>();
  private double fixed;
  private boolean labelled;
  private boolean headed;
  private boolean placed;
  private int spare;
  private int perhaps;
  private int digits;
  private boolean glued;

  /** Whether some value is several figures, whatever stands before it. */
  private boolean run;

  private boolean behindLabel;

  /** Whether its own label came behind its values, and no value behind that. */
  private boolean late;

  /** The index of the next item. */
  private int at;

  /** Which items its values are: all of them, those that are surely cells, those that show. */
  private long all;

  private long sure;
  private long shown;

  /** How many of its values show. */
  private int filled;

  /** The field of a line in which the last label of the row stands, or -1. */
  private int labelField = -1;

  private SegmentCost(PrintedTable table, int index, KnownNumbers numbers) {
    this.table = table;
    this.numbers = numbers;
    this.index = index;
    this.row = table.rows().get(index);
  }

  /**
   * The cost of a row that begins at an item, before any is taken.
   *
   * @param numbers of values that rows begun elsewhere have as well
   */
  static SegmentCost from(
      PrintedTable table, List<Item> items, int from, int index, KnownNumbers numbers) {
    SegmentCost segment = new SegmentCost(table, index, numbers);
    segment.at = from;
    segment.behindLabel =
        index > 0
            && from > 0
            && items.get(from - 1).isLabel()
            && table.bearing(items.get(from - 1), index - 1) == Bearing.OWN;
    return segment;
  }

  void add(Item item) {
    switch (item.kind()) {
      case LABEL -> label(item);
      case STRAY -> fixed += item.size() > 1 ? Costs.STRAY : Costs.REPEATED_HEAD;
      case VALUE -> value(item);
    }
    at++;
  }

  /** Whether no further item can make this the row. */
  boolean hopeless() {
    return fixed + Math.max(0, hard() - row.size()) * Costs.EXTRA > HOPELESS;
  }

  private void label(Item item) {
    Bearing bearing = table.bearing(item, index);
    fixed += item.cost();
    if (bearing == Bearing.FOREIGN) {
      fixed += Costs.FOREIGN_LABEL;
    } else if (bearing == Bearing.HEAD) {
      leaveOutBesideGroup();
      fixed += values.isEmpty() ? Costs.REPEATED_HEAD : 1 + Costs.REPEATED_HEAD;
      headed = true;
    } else {
      ownLabel(bearing, item);
    }
  }

  private void ownLabel(Bearing bearing, Item item) {
    if (values.stream().allMatch(SegmentCost::isBlank)) {
      fixed += STUB * values.size();
      clearValues();
    } else {
      fixed += item.before() == Boundary.ROW ? Costs.NEXT_LABEL : Costs.LATE_LABEL;
      late |= item.before() != Boundary.ROW && bearing == Bearing.OWN;
    }
    placed = true;
    labelField = item.atom().spot().inField() ? item.atom().spot().column() : -1;
    labelled |= bearing == Bearing.OWN;
  }

  /** Whether it has but the empty cells beside the label of a group, whose rows may begin below. */
  private boolean isBesideGroup() {
    return placed
        && !labelled
        && !values.isEmpty()
        && values.stream().allMatch(SegmentCost::isBlank);
  }

  /** What follows is not what the empty cells beside a group's label are of. */
  private void leaveOutBesideGroup() {
    if (isBesideGroup()) {
      fixed += STUB * values.size();
      clearValues();
      labelField = -1;
    }
  }

  private void clearValues() {
    values.clear();
    spare = 0;
    perhaps = 0;
    digits = 0;
    glued = false;
    run = false;
    all = 0;
    sure = 0;
    shown = 0;
    filled = 0;
  }

  static boolean isBlank(Item value) {
    return value.atom().isBlank();
  }

  private void value(Item item) {
    if (item.before() == Boundary.ROW) {
      leaveOutBesideGroup();
    }
    if (late) {
      fixed += Costs.NEXT_LABEL - Costs.LATE_LABEL;
      late = false;
    }
    fixed += values.isEmpty() ? startCost(item) : isHead() ? 0 : insideCost(item);
    values.add(item);
    all = and(all);
    sure = item.atom().kind() == Atom.Kind.PERHAPS_BLANK ? sure : and(sure);
    shown = isBlank(item) ? shown : and(shown);
    filled += isBlank(item) ? 0 : 1;
    glued |= item.before() == Boundary.GLUED;
    run |= RowReader.hasLeadingZero(item.atom());
    switch (item.atom().kind()) {
      case PERHAPS_BLANK -> perhaps++;
      case BLANK -> spare += item.atom().spot().span() - 1;
      case NUMBER -> digits += item.atom().text().length();
      default -> {}
    }
  }

  private long and(long before) {
    return before * 1_000_003 + at + 1;
  }

  /** Which items fill its cells: the same for two rows that differ in empty ones to spare. */
  long filling() {
    return hard() == row.size() ? sure : filled == row.size() ? shown : all;
  }

  private double startCost(Item item) {
    boolean parted = placed || item.before() == Boundary.ROW || item.before() == Boundary.GAP;
    double taken = behindLabel && !placed ? Costs.BEHIND_LABEL : 0;
    return taken + (parted || index == 0 ? 0 : Costs.ROW_AT_CELL);
  }

  /** Whether it has but empty cells beside the labels of a head, and none of its own yet. */
  private boolean isHead() {
    return headed && !placed && values.stream().allMatch(SegmentCost::isBlank);
  }

  private static double insideCost(Item item) {
    return switch (item.before()) {
      case ROW -> Costs.CELL_AT_ROW;
      case GAP -> Costs.CELL_AT_GAP;
      default -> 0;
    };
  }

  private int hard() {
    return values.size() - perhaps;
  }

  /** All damage: that of labels and order, and that of the cells. */
  double cost() {
    return order() + cells();
  }

  /** The damage to labels and to the order of items. */
  double order() {
    if (values.isEmpty() && !placed) {
      return fixed + Costs.ABSENT_ROW;
    }
    return fixed + (labelled || row.formRow() < 0 ? 0 : Costs.NO_LABEL);
  }

  /** The values of the row, without blanks of the stub. */
  List<Item> values() {
    return values;
  }

  boolean labelled() {
    return labelled;
  }

  /** The field of its line in which its values begin, or -1. */
  int startField() {
    boolean inField = !values.isEmpty() && values.get(0).atom().spot().inField();
    return inField && labelField >= 0 ? values.get(0).atom().spot().column() : -1;
  }

  /** Whether its values may as well begin in that field, the last empty one being none of them. */
  boolean mayBeginAt(int field) {
    return labelField >= 0
        && labelField < field
        && field < startField()
        && isBlank(values.get(values.size() - 1));
  }

  private double cells() {
    int size = row.size();
    if (values.isEmpty()) {
      return placed ? Math.min(size, Costs.LOST_ROW) : 0;
    }
    int unused = Math.max(0, perhaps - Math.max(0, size - hard()));
    int filled = Math.max(hard(), Math.min(size, hard() + perhaps + spare));
    double blanks = unused * Costs.EXTRA_BLANK;
    if (filled > size) {
      return blanks + (filled - size) * Costs.EXTRA;
    }
    return blanks + (filled < size ? missing(size - filled) : brokenTies() * Costs.BROKEN);
  }

  private double missing(int cells) {
    double lost = Math.min(cells * Costs.LOST, Costs.LOST_ROW);
    int lacking = Math.max(0, row.size() - (digits + hard() - numbers()));
    if (glued || (run && lacking > 0)) {
      return Math.min(lost, lacking * Costs.LOST + (glued ? Costs.UNPARTED : Costs.GLUED));
    }
    return lacking > 0 ? lost : Math.min(lost, Costs.GLUED + 0.1 * cells);
  }

  private int numbers() {
    int count = 0;
    for (Item value : values) {
      count += value.atom().kind() == Atom.Kind.NUMBER ? 1 : 0;
    }
    return count;
  }

  private int brokenTies() {
    return values.size() == row.size()
        ? TieState.broken(row.ties(), i -> numbers.of(values.get(i).atom().text()))
        : 0;
  }
}
