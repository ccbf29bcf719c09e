package dev.tieout.record;

import dev.tieout.form.Slot;
import dev.tieout.reading.Basis;
import dev.tieout.reading.Filling;
import dev.tieout.reading.Reading;
import dev.tieout.source.Place;
import dev.tieout.value.Amount;
import dev.tieout.value.Numerals;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** From what a reading puts into slots to typed figures. */
public final class Typing {
  private Typing() {}

  /** The typed table of a reading: one figure for every slot. */
  public static TableRecord table(Reading reading) {
    Map<Slot, Figure> figures = new LinkedHashMap<>();
    reading
        .fillings()
        .forEach(
            (slot, filling) ->
                figures.put(
                    slot, figure(slot, filling).in(reading.units().getOrDefault(slot, ""))));
    return new TableRecord(
        reading.form(),
        reading.table(),
        reading.place(),
        figures,
        reading.usedTies(),
        reading.why(),
        reading.versions().stream().map(Typing::table).toList());
  }

  private static Figure figure(Slot slot, Filling filling) {
    if (filling instanceof Filling.Found found) {
      return found(slot, found);
    }
    if (filling instanceof Filling.Several several) {
      return without(slot, FigureState.AMBIGUOUS, several.raw(), several.place(), Basis.TIES)
          .among(several.alternatives().stream().map(Typing::plain).toList());
    }
    if (filling instanceof Filling.Unread unread) {
      return without(slot, FigureState.UNREADABLE, unread.raw(), unread.place(), Basis.CELL);
    }
    return without(slot, FigureState.LOST, "", Place.none(), Basis.ORDER);
  }

  private static Figure found(Slot slot, Filling.Found found) {
    Amount amount = Numerals.parse(found.raw());
    Optional<BigDecimal> value =
        amount.isNumber() ? Optional.of(amount.number()) : Optional.empty();
    return new Figure(
        slot,
        value,
        amount.unit(),
        FigureState.valueOf(amount.kind().name()),
        found.raw(),
        found.place(),
        found.basis(),
        List.of());
  }

  private static Figure without(
      Slot slot, FigureState state, String raw, Place place, Basis basis) {
    return new Figure(slot, Optional.empty(), "", state, raw, place, basis, List.of());
  }

  /** An alternative as a plain number where it is one. */
  private static String plain(String text) {
    Amount amount = Numerals.parse(text);
    return amount.isNumber() ? amount.number().toPlainString() : text.strip();
  }
}
