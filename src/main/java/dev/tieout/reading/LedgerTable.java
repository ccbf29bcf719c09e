package dev.tieout.reading;

import dev.tieout.form.Form;
import dev.tieout.form.FormTable;
import dev.tieout.form.Slot;
import dev.tieout.form.ValueType;
import dev.tieout.grid.Cell;
import dev.tieout.grid.Grid;
import dev.tieout.grid.Line;
import dev.tieout.reading.Derivation.Cut;
import dev.tieout.reading.Derivation.Fate;
import dev.tieout.reading.Derivation.Part;
import dev.tieout.reading.Derivation.Piece;
import dev.tieout.reading.Derivation.Printed;
import dev.tieout.reading.Derivation.Role;
import dev.tieout.reading.Derivation.Traits;
import dev.tieout.value.Amount;
import dev.tieout.value.MoneyUnit;
import dev.tieout.value.Numerals;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A table that was read from a grid: its figures, and how each of them was won. */
final class LedgerTable {
  private final Grid grid;
  private final LedgerCaption caption;
  private final LedgerRows rows;
  private final Reading reading;

  /**
   * A table.
   *
   * @param form the form
   * @param grid where it was read from
   * @param caption the lines above the grid
   * @param rows its rows
   */
  LedgerTable(Form form, Grid grid, LedgerCaption caption, LedgerRows rows) {
    this.grid = grid;
    this.caption = caption;
    this.rows = rows;
    FormTable table = rows.table();
    Map<Slot, Filling> fillings = rows.fillings(table);
    Reading.Why why = Reading.Why.whole(rows.values(), fillings.size());
    this.reading = new Reading(form, table, grid.place(), units(table), fillings, Set.of(), why);
  }

  Reading reading() {
    return reading;
  }

  /** The unit of money that is stated for the table; none when none is, or several are. */
  private Map<Slot, String> units(FormTable table) {
    List<String> stated =
        unitPieces().stream()
            .flatMap(p -> MoneyUnit.statedIn(p.text()).stream())
            .distinct()
            .toList();
    Map<Slot, String> units = new HashMap<>();
    if (stated.size() == 1) {
      table
          .slots()
          .filter(s -> table.type(s) == ValueType.MONEY)
          .forEach(s -> units.put(s, stated.get(0)));
    }
    return units;
  }

  private List<Piece> unitPieces() {
    List<Piece> pieces = new ArrayList<>();
    for (Line line : caption.units(rows.table())) {
      pieces.add(new Piece(Role.UNIT, line.text(), line.place(), true));
    }
    for (Cell cell : rows.head().units()) {
      pieces.add(piece(Role.UNIT, cell));
    }
    return pieces;
  }

  /** How the figure of a slot was won; empty when the table has no such slot. */
  Optional<Derivation> derivation(Slot slot) {
    return Optional.ofNullable(reading.fillings().get(slot))
        .map(
            filling ->
                new Derivation(
                    reading.form(),
                    reading.table(),
                    slot,
                    filling,
                    reading.why(),
                    printed(slot),
                    List.of(new Cut(parts(slot), Fate.TAKEN, List.of(), 0)),
                    Optional.empty(),
                    List.of()));
  }

  private List<Slot> slots(Slot of) {
    return reading.table().slots().filter(s -> s.row().equals(of.row())).toList();
  }

  private List<Part> parts(Slot of) {
    return slots(of).stream()
        .flatMap(s -> Stream.ofNullable(reading.fillings().get(s)))
        .map(LedgerTable::part)
        .toList();
  }

  private static Part part(Filling filling) {
    if (filling instanceof Filling.Found found) {
      Amount amount = Numerals.parse(found.raw());
      return new Part(
          found.raw(), false, amount.isNumber() ? Optional.of(amount.number()) : Optional.empty());
    }
    return new Part("", true, Optional.empty());
  }

  private Printed printed(Slot slot) {
    boolean whole = parts(slot).stream().noneMatch(Part::lost);
    List<Piece> pieces = rows.printedAt(slot.row()).map(at -> pieces(at, slot)).orElse(List.of());
    return new Printed(
        slots(slot), pieces, List.of(), Optional.empty(), new Traits(true, whole, false, false));
  }

  /** The title, the unit, the heads over the figure, the code and the name, the row's figures. */
  private List<Piece> pieces(LedgerRows.PrintedAt at, Slot slot) {
    List<Piece> pieces = new ArrayList<>();
    caption
        .title(rows.table())
        .ifPresent(l -> pieces.add(new Piece(Role.HEAD, l.text(), l.place(), true)));
    pieces.addAll(unitPieces());
    LedgerBlock block = at.block();
    Optional.ofNullable(block.figures().get(slot.column()))
        .ifPresent(c -> rows.head().over(c).forEach(h -> pieces.add(piece(Role.HEAD, h))));
    List<Integer> labels = new ArrayList<>(block.codes());
    labels.addAll(block.names());
    cells(at.row(), labels).stream()
        .filter(c -> !c.text().isBlank())
        .forEach(c -> pieces.add(piece(Role.LABEL, c)));
    List<Integer> figures = block.figures().values().stream().sorted().toList();
    for (Cell cell : cells(at.row(), figures)) {
      pieces.add(piece(cell.text().isBlank() ? Role.BLANK : Role.VALUE, cell));
    }
    return pieces;
  }

  /** The cells of a row in some columns, each once. */
  private Set<Cell> cells(int row, List<Integer> columns) {
    Set<Cell> cells = new LinkedHashSet<>();
    columns.forEach(c -> grid.at(row, c).ifPresent(cells::add));
    return cells;
  }

  private static Piece piece(Role role, Cell cell) {
    return new Piece(role, cell.text(), cell.place(), true);
  }
}
