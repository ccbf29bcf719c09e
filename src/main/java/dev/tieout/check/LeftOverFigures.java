package dev.tieout.check;

import dev.tieout.form.FormRow;
import dev.tieout.form.FormTable;
import dev.tieout.form.Slot;
import dev.tieout.reading.LeftOver;
import dev.tieout.record.FigureState;
import dev.tieout.record.TableRecord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Figures that stand in a table and were put into none of its cells: one finding for each row that
 * they stand beside. Where a row next to them lacks a cell, its figures may have moved.
 */
final class LeftOverFigures implements TableCheck {
  @Override
  public List<Finding> check(TableRecord table) {
    if (table.why().refused()) {
      return List.of();
    }
    Map<String, List<LeftOver>> byRow =
        table.why().leftOver().stream()
            .collect(Collectors.groupingBy(LeftOver::row, LinkedHashMap::new, Collectors.toList()));
    List<Finding> found = new ArrayList<>();
    byRow.forEach((row, over) -> found.add(finding(table, row, over)));
    return found;
  }

  private static Finding finding(TableRecord table, String row, List<LeftOver> over) {
    FormTable form = table.table();
    String texts = over.stream().map(LeftOver::raw).collect(Collectors.joining(" "));
    List<Slot> moved = moved(table, row);
    Arguments arguments =
        new Arguments()
            .put("count", over.size())
            .put("texts", texts)
            .name("row", n -> n.row(form, row))
            .name("moved", n -> n.all(rows(moved), r -> n.row(form, r)));
    return FindingCatalogue.finding("figure-left-over", over.get(0).place())
        .at(form.id(), row, "")
        .found(texts, "")
        .suspects(moved)
        .arguments(arguments.map())
        .build();
  }

  private static List<String> rows(List<Slot> slots) {
    return slots.stream().map(Slot::row).distinct().toList();
  }

  /** The figures of the rows before and behind that lack a cell. */
  private static List<Slot> moved(TableRecord table, String row) {
    List<String> rows = table.table().rows().stream().map(FormRow::id).toList();
    int at = rows.indexOf(row);
    return Stream.of(at - 1, at + 1)
        .filter(r -> at >= 0 && r >= 0 && r < rows.size())
        .map(rows::get)
        .filter(r -> Slots.ofRow(table, r).stream().anyMatch(s -> isLost(table, s)))
        .flatMap(r -> Slots.ofRow(table, r).stream().filter(s -> !isLost(table, s)))
        .toList();
  }

  private static boolean isLost(TableRecord table, Slot slot) {
    return table.figure(slot).state() == FigureState.LOST;
  }
}
