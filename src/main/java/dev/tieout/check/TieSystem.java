package dev.tieout.check;

import dev.tieout.check.repair.Equation;
import dev.tieout.check.repair.RepairProblem;
import dev.tieout.check.repair.TiedTable;
import dev.tieout.check.repair.Variable;
import dev.tieout.form.Slot;
import dev.tieout.form.Tie;
import dev.tieout.form.ValueType;
import dev.tieout.record.Figure;
import dev.tieout.record.TableRecord;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The figures and ties of a table as bare numbers, and the way back. */
final class TieSystem {
  /** Larger numbers, in the unit of the last decimal, are not searched for repairs. */
  private static final BigDecimal LARGEST = BigDecimal.ONE.scaleByPowerOfTen(14);

  private final TableRecord table;
  private final Cells cells;
  private final List<Tie> ties;
  private final List<Slot> slots;
  private final Map<Slot, Integer> index = new HashMap<>();
  private final int scale;

  TieSystem(TableRecord table) {
    this.table = table;
    cells = new Cells(table);
    List<Tie> mixed = Ties.mixed(table);
    ties = table.table().ties().stream().filter(t -> !mixed.contains(t)).toList();
    slots = table.table().slots().toList();
    for (int i = 0; i < slots.size(); i++) {
      index.put(slots.get(i), i);
    }
    scale =
        table.figures().values().stream()
            .flatMap(f -> f.value().stream())
            .mapToInt(v -> Math.max(0, v.stripTrailingZeros().scale()))
            .max()
            .orElse(0);
  }

  /** Whether all numbers are small enough to be calculated with. */
  boolean isCalculable() {
    return table.figures().values().stream()
        .flatMap(f -> f.value().stream())
        .allMatch(v -> v.abs().scaleByPowerOfTen(scale).compareTo(LARGEST) < 0);
  }

  /**
   * The table with blank cells taken as 0, but for a blank total of figures that are stated, which
   * may be anything, like a figure that could not be read.
   */
  TiedTable blanksAsZero() {
    return new TiedTable(problem(false), table.table().columns().size());
  }

  /** The table with every blank cell taken as a figure of at least 0 that is not known. */
  TiedTable blanksUnknown() {
    return new TiedTable(problem(true), table.table().columns().size());
  }

  private RepairProblem problem(boolean blanksUnknown) {
    List<Equation> equations = ties().stream().map(this::equation).toList();
    List<Variable> variables = new ArrayList<>();
    for (Slot slot : slots) {
      boolean blank = cells.isBlank(slot);
      boolean missing =
          !cells.isNumber(slot)
              && !cells.isLeftOut(slot)
              && (!blank || blanksUnknown || isBlankTotal(slot));
      boolean signed = table.table().type(slot) != ValueType.COUNT;
      variables.add(new Variable(scaled(slot), missing, signed));
    }
    return new RepairProblem(variables, equations);
  }

  private Equation equation(Tie tie) {
    BigDecimal tolerance = new Rounding(table).tolerance(tie).scaleByPowerOfTen(scale);
    return new Equation(
        tie.left().stream().map(this::indexOf).toList(),
        tie.right().stream().map(this::indexOf).toList(),
        tolerance.setScale(0, RoundingMode.FLOOR).longValueExact(),
        tie.isAtMost());
  }

  private long scaled(Slot slot) {
    return table
        .figure(slot)
        .value()
        .map(v -> v.scaleByPowerOfTen(scale).longValueExact())
        .orElse(0L);
  }

  /** Whether a cell is blank though it is the total of figures that are stated and not 0. */
  boolean isBlankTotal(Slot slot) {
    return cells.isBlank(slot) && filledParts(slot).isPresent();
  }

  /** The parts that a slot is the total of, by the first tie in which they are not all 0. */
  Optional<List<Slot>> filledParts(Slot slot) {
    return ties().stream()
        .map(t -> t.partsOf(slot))
        .filter(p -> p.size() > 1 && p.stream().anyMatch(s -> scaled(s) != 0))
        .findFirst();
  }

  /** Whether any cell of the table is blank. */
  boolean hasBlanks() {
    return slots.stream().anyMatch(cells::isBlank);
  }

  /**
   * The ties, in the order of the equations: also those used for reading, which must hold too, but
   * for those whose figures are in different units.
   */
  List<Tie> ties() {
    return ties;
  }

  int indexOf(Slot slot) {
    return index.getOrDefault(slot, -1);
  }

  Slot slot(int variable) {
    return slots.get(variable);
  }

  Figure figure(int variable) {
    return table.figure(slots.get(variable));
  }

  /** A number of the search as it would be printed. */
  String print(long value) {
    return BigDecimal.valueOf(value, scale).stripTrailingZeros().toPlainString();
  }
}
