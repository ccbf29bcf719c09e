package dev.tieout.check;

import dev.tieout.form.Slot;
import dev.tieout.record.Figure;
import dev.tieout.record.FigureState;
import dev.tieout.record.ReportRecord;
import dev.tieout.record.TableRecord;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What nothing proves in a report that shows signs of damage: in which columns the figures of a row
 * with empty cells stand, and, where no figure stands twice, that empty cells are empty.
 */
final class UnprovenPlaces {
  /** What is only found in a report that lost something on its way, or was printed with a gap. */
  private static final Set<String> SIGNS =
      Set.of(
          "ambiguous-figure",
          "blank-hides-figure",
          "cells-closed-up",
          "figure-left-over",
          "lost-cell",
          "lost-cells",
          "lost-column",
          "lost-row",
          "sum-broken-by-damage",
          "table-beyond-repair",
          "table-damaged",
          "table-undecided",
          "text-in-number",
          "total-left-blank",
          "unreadable-figure",
          "zero-left-blank");

  /** What is only found in a report of which many lines or cells were removed. */
  private static final Set<String> REMOVED =
      Set.of("cells-closed-up", "table-beyond-repair", "table-undecided");

  private UnprovenPlaces() {}

  /**
   * The findings about places.
   *
   * @param found all other findings of the report
   */
  static List<Finding> check(ReportRecord report, List<Finding> found) {
    List<MovableRows> tables =
        report.tables().stream()
            .filter(t -> !t.why().refused() && t.table().ledger().isEmpty())
            .map(MovableRows::new)
            .toList();
    Set<Slot> wrong = suspects(found);
    Set<Row> told = new HashSet<>();
    List<Finding> all = new ArrayList<>();
    tables.forEach(t -> all.addAll(unproven(t, t.cut(wrong), told)));
    boolean signs = isAnyOf(SIGNS, found);
    all.addAll(BlankTables.check(report, signs, found));
    for (MovableRows table : tables) {
      boolean moved = table.isBesideTotals() || (signs && table.isWithoutTotals());
      BlankRows.check(table.table(), moved, found).ifPresent(all::add);
    }
    if (!signs && tables.stream().noneMatch(MovableRows::showsShift)) {
      return all;
    }
    Set<Slot> suspects = isLossy(found) ? wrong : Set.of();
    tables.forEach(t -> all.addAll(unproven(t, t.all(suspects), told)));
    boolean withoutRepeats = isWithoutRepeats(report);
    if (withoutRepeats || isAnyOf(REMOVED, found)) {
      tables.forEach(t -> all.addAll(unproven(t, t.untied(), told)));
    }
    if (withoutRepeats) {
      tables.stream()
          .map(MovableRows::table)
          .filter(t -> !Slots.in(t, FigureState.BLANK).isEmpty())
          .forEach(t -> all.add(DamagedTables.finding("repeats-missing", t)));
    }
    return all;
  }

  /** A row of one of the tables, of which two may be on the same form. */
  private record Row(MovableRows table, List<Slot> slots) {}

  /** Findings about the rows that none tells of yet. */
  private static List<Finding> unproven(MovableRows table, List<List<Slot>> rows, Set<Row> told) {
    return rows.stream()
        .filter(row -> told.add(new Row(table, row)))
        .map(row -> unproven(table.table(), row))
        .toList();
  }

  private static boolean isAnyOf(Set<String> codes, List<Finding> found) {
    return found.stream().anyMatch(f -> codes.contains(f.code()));
  }

  /** Whether more than digits that can be cut in several ways is wrong with the report. */
  private static boolean isLossy(List<Finding> found) {
    return found.stream()
        .map(Finding::code)
        .anyMatch(c -> SIGNS.contains(c) && !c.equals("ambiguous-figure"));
  }

  /** The figures that sums say are wrong. */
  private static Set<Slot> suspects(List<Finding> found) {
    return found.stream()
        .filter(f -> f.severity() == Severity.ERROR || f.code().equals("sum-broken-by-damage"))
        .flatMap(f -> f.suspects().stream())
        .collect(Collectors.toSet());
  }

  /** The finding that nothing tells in which columns the figures of a row stand. */
  static Finding unproven(TableRecord table, List<Slot> row) {
    Slot first = row.get(0);
    return FindingCatalogue.finding("place-unproven", table.figure(first).place())
        .at(table.table().id(), first.row(), "")
        .suspects(row)
        .arguments(new Arguments().name("row", n -> n.row(table.table(), first.row())).map())
        .build();
  }

  /** Whether figures stand in the tables of a report, and none of them twice. */
  private static boolean isWithoutRepeats(ReportRecord report) {
    List<String> texts =
        report.tables().stream()
            .flatMap(t -> t.figures().values().stream())
            .filter(f -> !Cells.isBlank(f))
            .map(Figure::raw)
            .map(String::strip)
            .filter(raw -> !raw.isEmpty())
            .toList();
    return !texts.isEmpty() && texts.stream().distinct().count() == texts.size();
  }
}
