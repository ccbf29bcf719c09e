package dev.tieout.record;

import dev.tieout.form.Form;
import dev.tieout.form.FormTable;
import dev.tieout.form.Slot;
import dev.tieout.form.Tie;
import dev.tieout.reading.Reading;
import dev.tieout.source.Place;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One table of a report, typed: every slot of the form's table has a figure.
 *
 * @param form the form
 * @param table the table of that form
 * @param place where the table begins
 * @param figures by slot, in the order of the form
 * @param usedTies ties that were needed to read the table, which therefore check nothing
 * @param why why the table was read as it was
 * @param versions what its readings say by themselves, likeliest first, where there are several and
 *     each of them breaks ties; else none
 */
public record TableRecord(
    Form form,
    FormTable table,
    Place place,
    Map<Slot, Figure> figures,
    Set<Tie> usedTies,
    Reading.Why why,
    List<TableRecord> versions) {
  public TableRecord {
    versions = List.copyOf(versions);
    Map<Slot, Figure> copy = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
    List<Slot> missing = table.slots().filter(s -> !copy.containsKey(s)).toList();
    if (!missing.isEmpty()) {
      throw new IllegalArgumentException("slots without a figure: " + missing);
    }
    figures = copy;
    usedTies = Set.copyOf(usedTies);
  }

  /** A table that has one reading only. */
  public TableRecord(
      Form form,
      FormTable table,
      Place place,
      Map<Slot, Figure> figures,
      Set<Tie> usedTies,
      Reading.Why why) {
    this(form, table, place, figures, usedTies, why, List.of());
  }

  /** The same table with other figures in some slots. */
  public TableRecord with(List<Figure> others) {
    Map<Slot, Figure> changed = new LinkedHashMap<>(figures);
    others.forEach(f -> changed.put(f.slot(), f));
    return new TableRecord(form, table, place, changed, usedTies, why, versions);
  }

  /** The figure of a slot, which must be one of this table. */
  public Figure figure(Slot slot) {
    Figure figure = figures.get(slot);
    if (figure == null) {
      throw new IllegalArgumentException("no slot " + slot + " in " + table.id());
    }
    return figure;
  }

  /** The figure of a row and a column, by their ids. */
  public Figure figure(String row, String column) {
    return figure(new Slot(table.id(), row, column));
  }
}
