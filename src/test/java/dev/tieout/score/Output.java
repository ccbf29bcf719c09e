package dev.tieout.score;

import dev.tieout.Extraction;
import dev.tieout.check.Finding;
import dev.tieout.form.Slot;
import dev.tieout.record.Figure;
import dev.tieout.record.TableRecord;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is judged of an extraction.
 *
 * @param tables by table id, its figures
 * @param findings all findings
 */
record Output(Map<String, Map<Slot, Figure>> tables, List<Finding> findings) {
  static Output of(Extraction extraction) {
    Map<String, Map<Slot, Figure>> tables = new HashMap<>();
    for (TableRecord table : extraction.record().tables()) {
      // Where a table came out in several pieces, the fullest one counts: who reads it will not
      // find
      // a number that only another piece has.
      tables.merge(table.table().id(), table.figures(), (a, b) -> numbers(a) >= numbers(b) ? a : b);
    }
    return new Output(tables, extraction.findings());
  }

  private static long numbers(Map<Slot, Figure> figures) {
    return figures.values().stream().filter(f -> f.value().isPresent()).count();
  }

  /** The figures of all tables. */
  Map<Slot, Figure> figures() {
    Map<Slot, Figure> all = new HashMap<>();
    tables.values().forEach(all::putAll);
    return all;
  }

  /** The figures of a table; none when it did not come out. */
  Map<Slot, Figure> figures(String table) {
    return tables.getOrDefault(table, Map.of());
  }
}
