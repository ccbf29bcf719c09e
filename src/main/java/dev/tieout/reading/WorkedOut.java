package dev.tieout.reading;

import dev.tieout.form.Slot;
import dev.tieout.reading.PrintedRow.TieTerms;
import dev.tieout.reading.TableReader.Way;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A way to read a table with every lost cell worked out that the ties of the whole table leave one
 * figure for: two ways that differ in which of equal cells they suppose lost say the same.
 *
 * @param way the way
 * @param rows what all ways with the same rows have in common
 * @param parts what stands in each slot, printed row by printed row
 * @param values the values of all slots in the same order
 */
record WorkedOut(Way way, Rows rows, List<Part> parts, long[] values) {

  static List<WorkedOut> all(List<Way> ways) {
    IdentityHashMap<List<RowValues>, Rows> known = new IdentityHashMap<>();
    return ways.stream().map(w -> of(w, known.computeIfAbsent(w.rows(), k -> Rows.of(w)))).toList();
  }

  private static WorkedOut of(Way way, Rows rows) {
    long[] values = way.joint().values().clone();
    Completion.completeAll(rows.ties, values);
    List<Part> parts = way.joint().rows().stream().flatMap(c -> c.parts().stream()).toList();
    return new WorkedOut(way, rows, parts, values);
  }

  /** Index of a slot, or -1 if no printed row has it. */
  int indexOf(Slot slot) {
    return rows.indices.getOrDefault(slot, -1);
  }

  /** The text of a cell; empty for a lost one. */
  String raw(int index) {
    return parts.get(index).raw();
  }

  /** What a cell says, as of a {@link Part}. */
  Object identity(int index) {
    return parts.get(index).identity(values[index], rows.zeros.get(index));
  }

  /** What a slot must be that no printed row has, if another slot of its row is in one. */
  Optional<Long> implied(Slot slot) {
    return Optional.ofNullable(rows.places.get(slot.row()))
        .map(row -> LostColumn.implied(way, row, rows.total));
  }

  /**
   * What is the same in all ways that have the same values in each row.
   *
   * @param ties all ties by index of their slots
   * @param indices the index of each slot
   * @param zeros for each slot what its row has for nothing
   * @param places the index of the printed row that each row of the form is
   * @param total index of the form's column of totals, as of {@link LostColumn#total}
   */
  record Rows(
      List<TieTerms> ties,
      Map<Slot, Integer> indices,
      List<Optional<String>> zeros,
      Map<String, Integer> places,
      int total) {
    private static Rows of(Way way) {
      Map<Slot, Integer> indices = new HashMap<>();
      List<Optional<String>> zeros = new ArrayList<>();
      Map<String, Integer> places = new HashMap<>();
      for (int r = 0; r < way.rows().size(); r++) {
        RowValues row = way.rows().get(r);
        if (row.row().formRow() >= 0) {
          places.put(row.row().slots().get(0).row(), r);
        }
        row.row().slots().forEach(s -> indices.putIfAbsent(s, indices.size()));
        zeros.addAll(Collections.nCopies(row.row().size(), row.zeroSign()));
      }
      int total = LostColumn.total(way.table());
      return new Rows(TableTies.all(way.table()), indices, zeros, places, total);
    }
  }
}
