package dev.tieout.reading;

import dev.tieout.form.Form;
import dev.tieout.form.FormTable;
import dev.tieout.form.Slot;
import dev.tieout.form.Tie;
import dev.tieout.source.Place;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * An assignment of source text to every slot of one table.
 *
 * @param form the form that the table is on
 * @param table the table
 * @param place where it begins
 * @param fillings what each slot holds, in the order of the form
 * @param usedTies ties that were needed to choose this reading
 * @param why why the table was read in this way
 */
public record Reading(
    Form form,
    FormTable table,
    Place place,
    Map<Slot, Filling> fillings,
    Set<Tie> usedTies,
    Why why) {
  public Reading {
    fillings = Collections.unmodifiableMap(new LinkedHashMap<>(fillings));
    usedTies = Set.copyOf(usedTies);
  }

  /**
   * Why a table was read as it was.
   *
   * @param cost damage that the reading supposes; 0 for a table that is whole
   * @param rival the form whose table fitted second best, or empty
   * @param rivalCost the damage that the rival would suppose
   * @param values values that the source has for the table
   * @param slots slots of the form's table
   * @param refused whether the table is beyond repair, so that no figure was taken from it
   */
  public record Why(
      double cost, String rival, double rivalCost, int values, int slots, boolean refused) {}
}
