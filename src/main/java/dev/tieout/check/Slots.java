package dev.tieout.check;

import dev.tieout.form.Slot;
import dev.tieout.record.FigureState;
import dev.tieout.record.TableRecord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Slots of a table by what was found in them. */
final class Slots {
  private Slots() {}

  /** The slots whose figure is in a state, in the order of the form. */
  static List<Slot> in(TableRecord table, FigureState state) {
    return table.table().slots().filter(s -> table.figure(s).state() == state).toList();
  }

  /** The slots of a row, from left to right. */
  static List<Slot> ofRow(TableRecord table, String row) {
    return table.table().columns().stream()
        .map(c -> new Slot(table.table().id(), row, c.id()))
        .filter(table.figures()::containsKey)
        .toList();
  }

  /** What a slot is the sum of in its own row, tie by tie. */
  static Stream<List<Slot>> rowParts(TableRecord table, Slot slot) {
    return table.table().ties().stream()
        .map(t -> t.partsOf(slot))
        .filter(parts -> !parts.isEmpty())
        .filter(parts -> parts.stream().allMatch(p -> p.row().equals(slot.row())));
  }

  /** Whether no figure at all could be read of a table. */
  static boolean isUnreadable(TableRecord table) {
    return !table.figures().isEmpty()
        && table.figures().values().stream()
            .allMatch(f -> f.state() == FigureState.UNREADABLE || f.state() == FigureState.LOST);
  }

  /** The slots row by row. */
  static List<List<Slot>> byRow(List<Slot> slots) {
    Map<String, List<Slot>> rows = new LinkedHashMap<>();
    slots.forEach(s -> rows.computeIfAbsent(s.row(), r -> new ArrayList<>()).add(s));
    return List.copyOf(rows.values());
  }

  /** The only id of a list; empty when there are several or none. */
  static String only(List<String> ids) {
    return ids.size() == 1 ? ids.get(0) : "";
  }
}
