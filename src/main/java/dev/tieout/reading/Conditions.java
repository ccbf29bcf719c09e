package dev.tieout.reading;

import dev.tieout.reading.TableReader.Way;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells the condition of each table from its own damage and from that of the others: what took the
 * zeros or the repeated lines out of one table of a report did not spare the rest.
 */
final class Conditions {
  /** More than a few cells which can be named one by one. */
  private static final double MUCH_OF_CELLS = 3.0;

  /** More than all labels of the sub-items of a form, without which order still tells rows. */
  private static final double MUCH_OF_ORDER = 10.0;

  private Conditions() {}

  /**
   * The same readings, each in its condition; those beyond repair without figures.
   *
   * @param claims what the readings were made from, in the same order
   */
  static List<Reading> settle(List<Claim> claims, List<Reading> readings) {
    List<Condition> own = claims.stream().map(c -> own(c.best())).toList();
    List<Reading> settled = new ArrayList<>();
    for (int i = 0; i < readings.size(); i++) {
      Reading reading = readings.get(i);
      Condition condition =
          isWhole(reading) ? own.get(i) : worse(own.get(i), ofOthers(own, readings));
      settled.add(condition == Condition.BEYOND_REPAIR ? reading.refused() : reading.in(condition));
    }
    return settled;
  }

  private static Condition own(Way way) {
    if (Refusal.refuses(way)) {
      return Condition.BEYOND_REPAIR;
    }
    if (way.rows().stream().anyMatch(RowValues::closedUp)) {
      return Condition.CLOSED_UP;
    }
    boolean much = way.cells() >= MUCH_OF_CELLS || way.order() >= MUCH_OF_ORDER;
    return much ? Condition.DAMAGED : Condition.SOUND;
  }

  /** The worst that befell a whole report. */
  private static Condition ofOthers(List<Condition> own, List<Reading> readings) {
    Condition worst = Condition.SOUND;
    for (int i = 0; i < own.size(); i++) {
      boolean large = readings.get(i).fillings().size() >= Refusal.FEWEST_SLOTS;
      if (large && own.get(i).compareTo(Condition.CLOSED_UP) >= 0) {
        worst = worse(worst, own.get(i));
      }
    }
    return worst;
  }

  private static Condition worse(Condition a, Condition b) {
    return a.compareTo(b) >= 0 ? a : b;
  }

  /** Whether every cell holds something of its own. */
  private static boolean isWhole(Reading reading) {
    return reading.fillings().values().stream()
        .allMatch(f -> f instanceof Filling.Found found && !found.raw().isBlank());
  }
}
