package dev.tieout.reading;

import dev.tieout.form.Form;
import dev.tieout.form.FormTable;
import dev.tieout.form.Ledger;
import dev.tieout.grid.Block;
import dev.tieout.grid.Flow;
import dev.tieout.grid.Grid;
import dev.tieout.grid.Line;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads ledgers: grids under the title of a table of a form, whose columns are told by their heads
 * and whose rows by their codes and labels. A grid is one only when all of it is understood; else
 * it is left as it is.
 */
final class LedgerReader {
  private final List<Form> forms;

  LedgerReader(List<Form> forms) {
    this.forms =
        forms.stream()
            .filter(f -> f.tables().stream().anyMatch(t -> t.ledger().isPresent()))
            .toList();
  }

  /**
   * The ledgers of a report.
   *
   * @return for each grid that is one, or several side by side, what it was read as, in reading
   *     order
   */
  Map<Grid, List<Reading>> read(Flow flow) {
    Map<Grid, List<Reading>> read = new LinkedHashMap<>();
    List<String> above = new ArrayList<>();
    for (Block block : forms.isEmpty() ? List.<Block>of() : flow.blocks()) {
      if (block instanceof Line line) {
        above.add(LedgerHead.plain(line.text()));
      } else if (block instanceof Grid grid) {
        List<Reading> readings = read(grid, above);
        if (!readings.isEmpty()) {
          read.put(grid, readings);
        }
        above.clear();
      }
    }
    return read;
  }

  private List<Reading> read(Grid grid, List<String> above) {
    for (Form form : forms) {
      List<FormTable> titled = titled(form, above);
      List<Reading> readings = titled.isEmpty() ? List.of() : read(grid, form, titled);
      if (!readings.isEmpty()) {
        return readings;
      }
    }
    return List.of();
  }

  /** The tables whose title stands above a grid: those with the longest that ends a line. */
  private static List<FormTable> titled(Form form, List<String> above) {
    List<FormTable> titled = new ArrayList<>();
    int longest = 1;
    for (FormTable table : form.tables()) {
      int length = table.ledger().isPresent() ? titleLength(table, above) : 0;
      if (length > longest) {
        titled.clear();
        longest = length;
      }
      if (length == longest) {
        titled.add(table);
      }
    }
    return titled;
  }

  private static int titleLength(FormTable table, List<String> above) {
    return LedgerHead.texts(table.title().get(table.title().size() - 1)).stream()
        .filter(title -> above.stream().anyMatch(l -> l.endsWith(title)))
        .mapToInt(String::length)
        .max()
        .orElse(0);
  }

  /** The grid as these tables, which share its blocks between them; empty when some is left. */
  private static List<Reading> read(Grid grid, Form form, List<FormTable> tables) {
    Map<FormTable, LedgerRows> rows = new LinkedHashMap<>();
    for (FormTable table : tables) {
      Optional<Ledger> ledger = table.ledger();
      ledger.ifPresent(l -> rows.put(table, new LedgerRows(grid, table, l, tables)));
    }
    LedgerHead head = rows.values().iterator().next().head();
    for (int[] range : LedgerBlock.ranges(head, grid.columns())) {
      if (rows.values().stream().noneMatch(r -> r.add(range))) {
        return List.of();
      }
    }
    if (rows.values().stream().anyMatch(LedgerRows::isSpoilt)) {
      return List.of();
    }
    return rows.values().stream()
        .filter(r -> r.head().rows() > 0)
        .map(r -> reading(form, grid, r))
        .toList();
  }

  private static Reading reading(Form form, Grid grid, LedgerRows rows) {
    FormTable table = rows.table();
    Map<dev.tieout.form.Slot, Filling> fillings = rows.fillings(table);
    Reading.Why why =
        new Reading.Why(0, "", 0, rows.values(), fillings.size(), Condition.SOUND, List.of());
    return new Reading(form, table, grid.place(), fillings, Set.of(), why);
  }
}
