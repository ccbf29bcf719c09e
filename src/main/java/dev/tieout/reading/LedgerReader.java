package dev.tieout.reading;

import dev.tieout.form.Form;
import dev.tieout.form.FormTable;
import dev.tieout.form.Ledger;
import dev.tieout.grid.Block;
import dev.tieout.grid.Flow;
import dev.tieout.grid.Grid;
import dev.tieout.grid.Line;
import java.util.ArrayList;
import java.util.HashSet;
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
  private final List<WithLedgers> forms;

  LedgerReader(List<Form> forms) {
    this.forms =
        forms.stream()
            .filter(f -> f.tables().stream().anyMatch(t -> t.ledger().isPresent()))
            .map(WithLedgers::of)
            .toList();
  }

  /** A form that has ledgers, and the words of the heads of all its tables. */
  private record WithLedgers(Form form, Set<String> words) {
    static WithLedgers of(Form form) {
      Set<String> words = new HashSet<>();
      form.tables().forEach(t -> words.addAll(LedgerHead.words(t)));
      return new WithLedgers(form, words);
    }
  }

  /**
   * The ledgers of a report.
   *
   * @return for each grid that is one, or several side by side, what it was read as, in reading
   *     order
   */
  Map<Grid, List<LedgerTable>> read(Flow flow) {
    Map<Grid, List<LedgerTable>> read = new LinkedHashMap<>();
    List<Line> above = new ArrayList<>();
    for (Block block : forms.isEmpty() ? List.<Block>of() : flow.blocks()) {
      if (block instanceof Line line) {
        above.add(line);
      } else if (block instanceof Grid grid) {
        List<LedgerTable> tables = read(grid, above);
        if (!tables.isEmpty()) {
          read.put(grid, tables);
        }
        above.clear();
      }
    }
    return read;
  }

  private List<LedgerTable> read(Grid grid, List<Line> above) {
    for (WithLedgers known : forms) {
      Form form = known.form();
      int first = LedgerCaption.rows(grid, known.words());
      LedgerCaption caption = LedgerCaption.of(above, grid, first);
      List<FormTable> titled = titled(form, caption);
      List<LedgerRows> rows = titled.isEmpty() ? List.of() : rows(grid, first, titled);
      if (!rows.isEmpty()) {
        return rows.stream().map(r -> new LedgerTable(form, grid, caption, r)).toList();
      }
    }
    return List.of();
  }

  /** The tables whose title stands above a grid: those with the longest that ends a line. */
  private static List<FormTable> titled(Form form, LedgerCaption caption) {
    List<FormTable> titled = new ArrayList<>();
    int longest = 1;
    for (FormTable table : form.tables()) {
      int length = table.ledger().isPresent() ? caption.titleLength(table) : 0;
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

  /** The rows of these tables, which share the blocks of a grid; empty when some block is left. */
  private static List<LedgerRows> rows(Grid grid, int first, List<FormTable> tables) {
    List<LedgerRows> rows = new ArrayList<>();
    for (FormTable table : tables) {
      Optional<Ledger> ledger = table.ledger();
      ledger.ifPresent(l -> rows.add(new LedgerRows(grid, first, table, l, tables)));
    }
    for (int[] range : LedgerBlock.ranges(rows.get(0).head(), grid.columns())) {
      if (rows.stream().noneMatch(r -> r.add(range))) {
        return List.of();
      }
    }
    boolean spoilt = rows.stream().anyMatch(LedgerRows::isSpoilt);
    return spoilt ? List.of() : rows.stream().filter(r -> !r.head().isEmpty()).toList();
  }
}
