package dev.tieout.reading;

import dev.tieout.reading.TableReader.Way;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Tells the condition of each table from its own damage and from that of the others: what took the
 * zeros or the repeated lines out of one table of a report did not spare the rest.
 */
final class Conditions {
  /** More than a few cells which can be named one by one. */
  private static final double MUCH_OF_CELLS = 3.0;

  /** So many that the other tables of the report did not come through unharmed either. */
  private static final double MOST_OF_CELLS = 10.0;

  /** More than all labels of the sub-items of a form, without which order still tells rows. */
  private static final double MUCH_OF_ORDER = 10.0;

  /** With fewer rows each damage is named by itself. */
  private static final int FEW_ROWS = 3;

  private Conditions() {}

  /**
   * The same readings, each in the condition that all of them together tell of.
   *
   * @param ways how each of them was read
   */
  static List<Reading> settle(List<Way> ways, List<Reading> readings) {
    Condition worst = worst(ways, readings);
    boolean oneForm = readings.stream().map(Reading::form).distinct().count() == 1;
    List<Reading> settled = new ArrayList<>();
    for (int i = 0; i < readings.size(); i++) {
      Reading reading = readings.get(i);
      boolean spared = worst.compareTo(condition(reading)) <= 0 || isWhole(reading, oneForm);
      settled.add(spared ? reading : reading.in(worst, isMoved(worst, ways.get(i))));
    }
    return settled;
  }

  /**
   * Whether the figures of a table may stand elsewhere, since the cells of others closed up. Runs
   * of digits have no cells that could.
   */
  private static boolean isMoved(Condition worst, Way way) {
    return worst == Condition.CLOSED_UP && !RowValues.areGlued(way.rows());
  }

  /** The condition of a table read in this way from some items, apart from all other tables. */
  static Condition of(Way way, List<Item> items) {
    Condition own = own(way);
    if (own != Condition.SOUND) {
      return own;
    }
    if (MovedFields.areIn(way, items)) {
      return Condition.DAMAGED;
    }
    boolean turned = ColumnOrder.differs(way.table(), items);
    return turned
        ? Condition.REORDERED
        : way.table().isArranged() ? Condition.ARRANGED : Condition.SOUND;
  }

  /** The condition of a table read in this way, from its own damage alone. */
  static Condition own(Way way) {
    if (isLeftOut(way)) {
      return Condition.ZEROS_LEFT_OUT;
    }
    if (Refusal.refuses(way)) {
      return Condition.BEYOND_REPAIR;
    }
    if (way.isUndecided()) {
      return Condition.UNDECIDED;
    }
    if (way.rows().stream().anyMatch(RowValues::closedUp)) {
      return Condition.CLOSED_UP;
    }
    boolean much = way.cells() >= MUCH_OF_CELLS || way.order() >= MUCH_OF_ORDER;
    return much || isMuchForItsSize(way) || way.table().isGuessed()
        ? Condition.DAMAGED
        : Condition.SOUND;
  }

  /** Whether zeros were left out of it; of a table that lacks no figure none was. */
  private static boolean isLeftOut(Way way) {
    return way.rows().stream().anyMatch(r -> r.leftOut() && r.figures().size() < r.row().size());
  }

  /** Whether a small table lost or gained as much as one cell for each of its rows. */
  private static boolean isMuchForItsSize(Way way) {
    int rows = way.table().table().rows().size();
    return rows >= FEW_ROWS && way.cells() + way.order() >= rows;
  }

  private static Condition worst(List<Way> ways, List<Reading> readings) {
    if (Refusal.repeatsRemoved(ways)) {
      return Condition.BEYOND_REPAIR;
    }
    if (ways.stream().anyMatch(Conditions::isLeftOut)) {
      // A table that is beyond repair beside it is so by itself.
      return Condition.CLOSED_UP;
    }
    Condition worst = worst(readings);
    boolean heavy = ways.stream().anyMatch(w -> w.cells() >= MOST_OF_CELLS);
    return worst == Condition.SOUND && heavy ? Condition.DAMAGED : worst;
  }

  /** The worst that befell a whole report; a table that is too small tells nothing of it. */
  private static Condition worst(List<Reading> readings) {
    return readings.stream()
        .filter(r -> r.fillings().size() >= Refusal.FEWEST_SLOTS)
        .map(Conditions::condition)
        .filter(c -> c.compareTo(Condition.CLOSED_UP) >= 0 && c != Condition.UNDECIDED)
        .max(Comparator.naturalOrder())
        .orElse(Condition.SOUND);
  }

  private static Condition condition(Reading reading) {
    return reading.why().condition();
  }

  /**
   * Whether every cell holds something of its own, and no table seems to be on another form: with
   * lines of its head removed, a table of one edition can look like a whole one of another.
   */
  private static boolean isWhole(Reading reading, boolean oneForm) {
    return oneForm && reading.fillings().values().stream().allMatch(Conditions::isOwn);
  }

  private static boolean isOwn(Filling filling) {
    return filling instanceof Filling.Found found
        && !found.raw().isBlank()
        && found.basis() == Basis.CELL;
  }
}
