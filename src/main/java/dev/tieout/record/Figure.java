package dev.tieout.record;

import dev.tieout.form.Slot;
import dev.tieout.reading.Basis;
import dev.tieout.source.Place;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The typed record of one slot.
 *
 * @param slot which slot
 * @param value the number, as printed; present only in state NUMBER
 * @param unit the unit of the number, printed beside it, in its labels or for the whole table;
 *     empty when none is
 * @param state what the slot holds
 * @param raw the source text, untouched
 * @param place where it stands; none for a lost cell
 * @param basis what the reading rests on
 * @param alternatives in state AMBIGUOUS the values that the slot may have, likeliest first
 */
public record Figure(
    Slot slot,
    Optional<BigDecimal> value,
    String unit,
    FigureState state,
    String raw,
    Place place,
    Basis basis,
    List<String> alternatives) {
  public Figure {
    alternatives = List.copyOf(alternatives);
  }

  /**
   * The same figure in the unit that its labels or its table state, unless it has one of its own.
   */
  Figure in(String stated) {
    return unit.isEmpty()
        ? new Figure(slot, value, stated, state, raw, place, basis, alternatives)
        : this;
  }

  /** The same figure, of which something beyond its own text tells that it is this number. */
  public Figure read(BigDecimal number, Basis by) {
    return new Figure(
        slot, Optional.of(number), unit, FigureState.NUMBER, raw, place, by, List.of());
  }

  /** The same figure in another slot. */
  public Figure at(Slot other) {
    return new Figure(other, value, unit, state, raw, place, basis, alternatives);
  }

  /** The same figure with these alternatives. */
  public Figure among(List<String> values) {
    return new Figure(slot, value, unit, state, raw, place, basis, values);
  }
}
