package dev.tieout.check;

import dev.tieout.form.Slot;
import dev.tieout.form.SlotPattern;
import dev.tieout.form.SlotSum;
import dev.tieout.record.Figure;
import dev.tieout.record.FigureState;
import dev.tieout.record.ReportRecord;
import dev.tieout.record.TableRecord;
import dev.tieout.source.Place;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The numbers of a report's tables that claims are held against. A total that is left blank is the
 * sum of its parts; blanks among them count as 0.
 */
record ProseFigures(ReportRecord report) {
  /**
   * A sum of slots, worked out.
   *
   * @param value the sum
   * @param slots the slots that it is of
   * @param place where the first of them stands
   */
  record Total(BigDecimal value, List<Slot> slots, Place place) {}

  /** The sum; empty when the report lacks the table or cannot be read there. */
  Optional<Total> total(SlotSum sum) {
    return table(sum.table()).flatMap(t -> total(t, sum));
  }

  /** The slots of a sum in this report. */
  List<Slot> slots(SlotSum sum) {
    return table(sum.table()).map(t -> slots(t, sum)).orElse(List.of());
  }

  /** The parts that a slot is the total of, column by column; empty when it is none. */
  List<Slot> parts(Slot slot) {
    return table(slot.table()).stream()
        .flatMap(t -> t.table().ties().stream())
        .map(tie -> tie.partsOf(slot))
        .filter(parts -> parts.stream().anyMatch(p -> !p.row().equals(slot.row())))
        .findFirst()
        .orElse(List.of());
  }

  /** The table of that id. Two of one id are those of two reports: the text belongs to neither. */
  Optional<TableRecord> table(String id) {
    List<TableRecord> tables =
        report.tables().stream().filter(t -> t.table().id().equals(id)).toList();
    return tables.size() == 1 ? Optional.of(tables.get(0)) : Optional.empty();
  }

  private static List<Slot> slots(TableRecord table, SlotSum sum) {
    return sum.slots().stream().flatMap(p -> slots(table, p)).distinct().toList();
  }

  private static Stream<Slot> slots(TableRecord table, SlotPattern pattern) {
    return pattern
        .slot()
        .map(slot -> Stream.of(slot).filter(table.figures()::containsKey))
        .orElseGet(() -> table.table().slots().filter(pattern::matches));
  }

  private static Optional<Total> total(TableRecord table, SlotSum sum) {
    List<Slot> slots = slots(table, sum);
    BigDecimal value = BigDecimal.ZERO;
    for (Slot slot : slots) {
      Optional<BigDecimal> one = value(table, slot);
      if (one.isEmpty()) {
        return Optional.empty();
      }
      value = value.add(one.get());
    }
    return slots.isEmpty()
        ? Optional.empty()
        : Optional.of(new Total(value, slots, place(table, slots)));
  }

  private static Place place(TableRecord table, List<Slot> slots) {
    Place place = table.figure(slots.get(0)).place();
    return place.equals(Place.none()) ? table.place() : place;
  }

  private static Optional<BigDecimal> value(TableRecord table, Slot slot) {
    Figure figure = table.figure(slot);
    if (figure.value().isPresent()) {
      return figure.value();
    }
    if (!isEmpty(figure) && figure.state() != FigureState.LOST) {
      return Optional.empty();
    }
    Optional<BigDecimal> sum =
        table.table().ties().stream()
            .map(tie -> tie.partsOf(slot))
            .filter(parts -> !parts.isEmpty())
            .flatMap(parts -> sum(table, parts).stream())
            .findFirst();
    return sum.isEmpty() && isEmpty(figure) ? Optional.of(BigDecimal.ZERO) : sum;
  }

  /** The sum of slots each of which holds a number or is there and empty. */
  private static Optional<BigDecimal> sum(TableRecord table, List<Slot> slots) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Slot slot : slots) {
      Figure figure = table.figure(slot);
      if (figure.value().isEmpty() && !isEmpty(figure)) {
        return Optional.empty();
      }
      sum = sum.add(figure.value().orElse(BigDecimal.ZERO));
    }
    return Optional.of(sum);
  }

  private static boolean isEmpty(Figure figure) {
    return figure.state() == FigureState.BLANK || figure.state() == FigureState.NOT_APPLICABLE;
  }
}
