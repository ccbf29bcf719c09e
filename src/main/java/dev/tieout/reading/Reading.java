package dev.tieout.reading;

import dev.tieout.form.Form;
import dev.tieout.form.FormTable;
import dev.tieout.form.Slot;
import dev.tieout.form.Tie;
import dev.tieout.source.Place;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An assignment of source text to every slot of one table.
 *
 * @param form the form that the table is on
 * @param table the table
 * @param place where it begins
 * @param units the unit of slots that have one printed outside of their cells: beside the label of
 *     their row, in the head of their column, or once for the whole table
 * @param fillings what each slot holds, in the order of the form
 * @param usedTies ties that were needed to choose this reading
 * @param why why the table was read in this way
 * @param versions the readings that may be the true one, each by itself, likeliest first, where
 *     there are several and each of them breaks ties; else none
 */
public record Reading(
    Form form,
    FormTable table,
    Place place,
    Map<Slot, String> units,
    Map<Slot, Filling> fillings,
    Set<Tie> usedTies,
    Why why,
    List<Reading> versions) {
  public Reading {
    versions = List.copyOf(versions);
    units = Map.copyOf(units);
    fillings = Collections.unmodifiableMap(new LinkedHashMap<>(fillings));
    usedTies = Set.copyOf(usedTies);
  }

  /** The only reading of a table that may be the true one. */
  Reading(
      Form form,
      FormTable table,
      Place place,
      Map<Slot, String> units,
      Map<Slot, Filling> fillings,
      Set<Tie> usedTies,
      Why why) {
    this(form, table, place, units, fillings, usedTies, why, List.of());
  }

  /** The same reading, which is what is common to these. */
  Reading of(List<Reading> several) {
    return new Reading(form, table, place, units, fillings, usedTies, why, several);
  }

  /** A table without any figure: it is beyond repair. */
  static Reading refused(Form form, FormTable table, Place place, Why why) {
    Map<Slot, Filling> unread = new LinkedHashMap<>();
    table.slots().forEach(s -> unread.put(s, new Filling.Unread("", Place.none())));
    return new Reading(form, table, place, Map.of(), unread, Set.of(), why);
  }

  /**
   * The same table in another condition; if that is beyond repair, without any figure.
   *
   * @param explains whether what befell it explains sums that fail
   */
  Reading in(Condition condition, boolean explains) {
    Why changed = why.in(condition, explains);
    return changed.refused()
        ? refused(form, table, place, changed)
        : new Reading(form, table, place, units, fillings, usedTies, changed, versions);
  }

  /**
   * Why a table was read as it was.
   *
   * @param cost damage that the reading supposes; 0 for a table that is whole
   * @param rival the form whose table fitted second best, or empty
   * @param rivalCost the damage that the rival would suppose
   * @param values values that the source has for the table
   * @param slots slots of the form's table
   * @param condition how far its figures can be trusted
   * @param leftOver figures that stand among its own and were put into no cell
   * @param printed how its rows were printed
   * @param damageExplains whether some damage was supposed, and with it no published error needs to
   *     be, in this reading or another that may be the true one
   * @param waysLeft whether there may be other ways to read it, as good as this, that were not
   *     weighed
   */
  public record Why(
      double cost,
      String rival,
      double rivalCost,
      int values,
      int slots,
      Condition condition,
      List<LeftOver> leftOver,
      RowsPrinted printed,
      boolean damageExplains,
      boolean waysLeft) {
    public Why {
      leftOver = List.copyOf(leftOver);
    }

    /** Why a table was read as it was that has no rival and no damage. */
    public static Why whole(int values, int slots) {
      RowsPrinted printed = RowsPrinted.asOnForm();
      return new Why(0, "", 0, values, slots, Condition.SOUND, List.of(), printed, false, false);
    }

    /** Whether no figure was taken from the table: it is beyond repair, or undecided. */
    public boolean refused() {
      return condition == Condition.BEYOND_REPAIR || undecided();
    }

    /** Whether it was given up because it has more readings than could be weighed. */
    public boolean undecided() {
      return condition == Condition.UNDECIDED;
    }

    /** The same of a table that is in another condition. */
    Why in(Condition other, boolean explains) {
      return new Why(
          cost,
          rival,
          rivalCost,
          values,
          slots,
          other,
          leftOver,
          printed,
          damageExplains || explains,
          waysLeft);
    }
  }
}
