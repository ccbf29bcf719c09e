package dev.tieout.check.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Slips that spoil several figures of one row, or of one column. */
final class LineSlips {
  private final TiedTable table;
  private final List<Change> changes;
  private final Map<Integer, Long> meant = new HashMap<>();

  private LineSlips(TiedTable table, List<Change> changes) {
    this.table = table;
    this.changes = changes;
    changes.forEach(c -> meant.put(c.variable(), c.low()));
  }

  /** The likeliest slip that explains all changes, if they are two or more on one line. */
  static Optional<Slip> of(TiedTable table, List<Change> changes) {
    if (changes.size() < 2 || changes.stream().anyMatch(c -> !c.isDetermined())) {
      return Optional.empty();
    }
    List<Change> ordered =
        changes.stream().sorted(Comparator.comparingInt(Change::variable)).toList();
    LineSlips slips = new LineSlips(table, ordered);
    List<Slip> found = new ArrayList<>();
    long rows = changes.stream().map(c -> table.row(c.variable())).distinct().count();
    long columns = changes.stream().map(c -> table.column(c.variable())).distinct().count();
    if (rows == 1) {
      found.addAll(slips.ofRow(table.row(changes.get(0).variable())));
    }
    if (columns == 1) {
      found.addAll(slips.ofColumn(table.column(changes.get(0).variable())));
    }
    return found.stream().min(Comparator.comparingDouble(Slip::cost));
  }

  private List<Slip> ofRow(int row) {
    List<Integer> cells = table.rowCells(row);
    List<Slip> found = new ArrayList<>();
    add(found, allZero(cells), SlipKind.ROW_LEFT_AT_ZERO, 1);
    add(found, becomesZero(cells), SlipKind.ROW_NOT_IN_TOTAL, 1);
    add(found, repeats(cells, table.columns()), SlipKind.ROW_REPEATED, 2);
    add(found, isStale(table.columns(), row, table.rows()), SlipKind.TOTAL_STALE, table.rows());
    add(found, isShifted(cells), SlipKind.ROW_SHIFTED, 2);
    add(found, changes.size() > 2, SlipKind.ROW_WRONG, 1);
    return found;
  }

  private List<Slip> ofColumn(int column) {
    List<Integer> cells = table.columnCells(column);
    List<Slip> found = new ArrayList<>();
    add(found, allZero(cells), SlipKind.COLUMN_LEFT_AT_ZERO, 1);
    add(found, becomesZero(cells), SlipKind.COLUMN_NOT_IN_TOTAL, 1);
    add(found, repeats(cells, 1), SlipKind.COLUMN_REPEATED, 2);
    add(found, isStale(1, column, table.columns()), SlipKind.TOTAL_STALE, table.columns());
    add(found, isShifted(cells), SlipKind.COLUMN_SHIFTED, 2);
    add(found, changes.size() > 2, SlipKind.COLUMN_WRONG, 1);
    return found;
  }

  private void add(List<Slip> found, boolean applies, SlipKind kind, int ways) {
    if (applies) {
      found.add(Slip.of(kind, changes, ways));
    }
  }

  private boolean allZero(List<Integer> cells) {
    return cells.stream().allMatch(v -> table.value(v) == 0);
  }

  private boolean becomesZero(List<Integer> cells) {
    return cells.stream().allMatch(v -> meant.getOrDefault(v, table.value(v)) == 0);
  }

  /** Whether the line is the same as the one before or after it, and not all 0. */
  private boolean repeats(List<Integer> cells, int step) {
    return !allZero(cells) && (repeatsAt(cells, -step) || repeatsAt(cells, step));
  }

  private boolean repeatsAt(List<Integer> cells, int offset) {
    int size = table.problem().variables().size();
    boolean inside =
        cells.stream()
            .allMatch(
                v ->
                    v + offset >= 0
                        && v + offset < size
                        && (table.row(v) == table.row(v + offset)
                            || table.column(v) == table.column(v + offset)));
    return inside && cells.stream().allMatch(v -> table.value(v) == table.value(v + offset));
  }

  /** Whether the figures from the first change to the last are those of the cells beside them. */
  private boolean isShifted(List<Integer> cells) {
    List<Integer> part =
        cells.subList(
            cells.indexOf(changes.get(0).variable()),
            cells.indexOf(changes.get(changes.size() - 1).variable()) + 1);
    List<Long> stated = part.stream().map(table::value).toList();
    List<Long> right = part.stream().map(v -> meant.getOrDefault(v, table.value(v))).toList();
    int last = part.size() - 1;
    return changes.size() > 2
        && (right.subList(0, last).equals(stated.subList(1, last + 1))
            || right.subList(1, last + 1).equals(stated.subList(0, last)));
  }

  /** Whether every figure is off by what some other line of the table states. */
  private boolean isStale(int step, int line, int lines) {
    return IntStream.range(0, lines)
        .filter(other -> other != line)
        .anyMatch(other -> isOffBy((other - line) * step));
  }

  private boolean isOffBy(int offset) {
    return changes.stream().allMatch(c -> c.by() == table.value(c.variable() + offset));
  }
}
