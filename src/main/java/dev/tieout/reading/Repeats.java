package dev.tieout.reading;

import dev.tieout.reading.PrintedTable.Bearing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Leaves out values that stand twice: those of a row that was printed again right under itself,
 * those of a group's first row that flattening also put beside the group's label, and those in one
 * cell with a label that is printed in each column which it spans. Rows that merely have the same
 * figures are never taken for one, since their labels differ.
 */
final class Repeats {
  private final PrintedTable table;
  private final List<Unit> units = new ArrayList<>();

  private Repeats(PrintedTable table) {
    this.table = table;
  }

  static List<Item> drop(PrintedTable table, List<Item> items) {
    if (table.rows().size() == 1) {
      return items;
    }
    Repeats repeats = new Repeats(table);
    repeats.part(items);
    return repeats.kept(items);
  }

  /** Labels and the values behind them. */
  private static final class Unit {
    private final List<Item> labels = new ArrayList<>();
    private final List<Item> values = new ArrayList<>();

    /** Whether its values follow its label without a separator, as in text that has none. */
    boolean isRun() {
      return !values.isEmpty() && values.get(0).before() == Boundary.GLUED;
    }

    /** Whether its last label and its values, of which it has some, stand in one cell. */
    boolean isInOneCell() {
      Atom.Spot cell = labels.get(labels.size() - 1).atom().spot();
      return !values.isEmpty()
          && (cell.inGrid() || cell.inField())
          && values.stream().allMatch(v -> v.atom().spot().isInCellOf(cell));
    }

    /** Its values as they are written, without the empty ones at the end. */
    List<String> texts() {
      List<Atom> atoms = values.stream().map(Item::atom).toList();
      return atoms.subList(0, BlankStyle.end(atoms)).stream().map(a -> a.text().strip()).toList();
    }
  }

  private void part(List<Item> items) {
    Unit unit = new Unit();
    units.add(unit);
    for (Item item : items) {
      if (!item.isValue() && !unit.values.isEmpty()) {
        unit = new Unit();
        units.add(unit);
      }
      (item.isValue() ? unit.values : unit.labels).add(item);
    }
  }

  private List<Item> kept(List<Item> items) {
    List<Item> kept = new ArrayList<>(items.size());
    for (int u = 0; u < units.size(); u++) {
      boolean again = u > 0 && isAgain(units.get(u - 1), units.get(u));
      boolean echo = u + 1 < units.size() && isEcho(units.get(u), units.get(u + 1));
      boolean spread = u + 1 < units.size() && isSpread(units.get(u), units.get(u + 1));
      if (!again) {
        kept.addAll(units.get(u).labels);
      }
      if (!again && !echo && !spread) {
        kept.addAll(units.get(u).values);
      }
    }
    return kept.size() == items.size() ? items : kept;
  }

  private boolean isAgain(Unit first, Unit second) {
    Optional<Integer> row = row(first);
    return row.isPresent()
        && !second.labels.isEmpty()
        && owns(second.labels.get(second.labels.size() - 1), row.get())
        && second.labels.stream().allMatch(l -> owns(l, row.get()) || isAbove(l, row.get()))
        && same(first, second);
  }

  /** Whether a label is that of a group over the row, which some sources repeat on each line. */
  private boolean isAbove(Item label, int row) {
    return label.isLabel() && table.bearing(label, row) == Bearing.GROUP;
  }

  private boolean isEcho(Unit group, Unit first) {
    Optional<Integer> row = row(first);
    return row.isPresent()
        && !group.labels.isEmpty()
        && group.labels.get(group.labels.size() - 1).isLabel()
        && isGroupOf(group.labels.get(group.labels.size() - 1), row.get())
        && same(group, first);
  }

  /**
   * Whether a cell that holds a label and figures is printed once more in the next column that it
   * spans, with the same figures.
   */
  private boolean isSpread(Unit first, Unit second) {
    Optional<Integer> row = row(first);
    int figures = first.values.size();
    if (row.isEmpty() || !row.equals(row(second)) || figures > second.values.size()) {
      return false;
    }
    Unit same = new Unit();
    same.labels.addAll(second.labels);
    same.values.addAll(second.values.subList(0, figures));
    return first.isInOneCell()
        && same.isInOneCell()
        && second.labels.get(0).atom().spot().isInRowOf(first.labels.get(0).atom().spot())
        && first.texts().equals(same.texts());
  }

  private boolean same(Unit a, Unit b) {
    List<String> texts = a.texts();
    String all = String.join("", texts);
    // Where nothing parts figures as a rule, a blank here or there tells nothing.
    boolean run = (a.isRun() || b.isRun()) && all.length() >= table.rows().get(0).size();
    return all.length() > 1
        && (texts.equals(b.texts()) || (run && all.equals(String.join("", b.texts()))));
  }

  /** The row that the last label of a unit names. */
  private Optional<Integer> row(Unit unit) {
    if (unit.labels.isEmpty()) {
      return Optional.empty();
    }
    Item last = unit.labels.get(unit.labels.size() - 1);
    for (int r = 0; r < table.rows().size(); r++) {
      if (owns(last, r)) {
        return Optional.of(r);
      }
    }
    return Optional.empty();
  }

  private boolean owns(Item label, int row) {
    return label.isLabel() && table.bearing(label, row) == Bearing.OWN;
  }

  private boolean isGroupOf(Item label, int row) {
    int first = table.rows().get(row).formRow();
    return table.bearing(label, row) == Bearing.GROUP
        && label.roles(table.index()).stream().noneMatch(r -> r.isRow() || r.from() != first);
  }
}
