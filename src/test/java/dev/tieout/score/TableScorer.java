package dev.tieout.score;

import dev.tieout.form.Slot;
import dev.tieout.generate.Specimen;
import dev.tieout.generate.Specimens;
import dev.tieout.generate.truth.Entry;
import dev.tieout.generate.truth.Zeros;
import dev.tieout.record.Figure;
import dev.tieout.record.FigureState;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Judges the slots of one table of one report. */
final class TableScorer {
  /** What comes of a slot before the table is looked at as a whole. */
  private enum Verdict {
    RIGHT,
    /** What was right, in a slot whose own cell is gone: an equal one's text stands there. */
    STAND_IN,
    LOST,
    /** Said to be lost, but its cell is there. */
    MISSED,
    AMBIGUOUS,
    REFUSED,
    DROPPED,
    WRONG
  }

  /** What another report whose source is the same explains. */
  private static final Set<Verdict> REWRITTEN = EnumSet.of(Verdict.WRONG, Verdict.STAND_IN);

  private final Specimen specimen;
  private final Map<Slot, Figure> figures;
  private final Covering covering;

  /** The figures of all tables of the report. */
  private final Map<Slot, Figure> all;

  private final Map<Slot, Verdict> verdicts = new LinkedHashMap<>();

  /** One of a report that has no other table of which cells are gone. */
  TableScorer(Specimen specimen, Map<Slot, Figure> figures, Covering covering) {
    this(specimen, figures, covering, figures);
  }

  TableScorer(
      Specimen specimen, Map<Slot, Figure> figures, Covering covering, Map<Slot, Figure> all) {
    this.specimen = specimen;
    this.figures = figures;
    this.covering = covering;
    this.all = all;
  }

  /** The outcome of each slot. */
  Map<Slot, Outcome> outcomes(String table) {
    List<Slot> slots = specimen.truth().edition().facts().slots(table);
    slots.forEach(slot -> verdicts.put(slot, verdict(slot, figures)));
    extras(table, slots);
    rewritten(slots).forEach(slot -> verdicts.put(slot, Verdict.LOST));
    // As many cells as stand in for lost ones may themselves be said to be lost.
    int standIns = count(EnumSet.of(Verdict.STAND_IN));
    int excused = Math.min(standIns, count(EnumSet.of(Verdict.MISSED)));
    int withheld =
        count(EnumSet.of(Verdict.MISSED, Verdict.AMBIGUOUS, Verdict.REFUSED)) + doubted();
    int invented = Math.max(0, standIns - withheld);
    Map<Slot, Outcome> outcomes = new LinkedHashMap<>();
    for (Map.Entry<Slot, Verdict> entry : verdicts.entrySet()) {
      Verdict verdict = entry.getValue();
      if (verdict == Verdict.STAND_IN && invented > 0) {
        verdict = Verdict.WRONG;
        invented--;
      } else if (verdict == Verdict.MISSED && excused > 0) {
        verdict = Verdict.LOST;
        excused--;
      }
      outcomes.put(entry.getKey(), outcome(entry.getKey(), verdict));
    }
    return outcomes;
  }

  /**
   * Slots that came out as another whole report has them whose source is the same, byte by byte: it
   * has the same numbers, and its body wrote other zeros of the rows as empty cells. A zero in the
   * place of a lost one is as good as those that came out empty instead of it.
   */
  private List<Slot> rewritten(List<Slot> slots) {
    boolean mixed = specimen.truth().style().zeros() == Zeros.MIXED;
    if (!mixed || verdicts.values().stream().noneMatch(v -> v == Verdict.WRONG)) {
      return List.of();
    }
    Map<Slot, String> texts =
        specimen.truth().numbers().keySet().stream()
            .collect(Collectors.groupingBy(s -> List.of(s.table(), s.row())))
            .values()
            .stream()
            .filter(row -> row.stream().anyMatch(this::mayBeRewritten))
            .flatMap(List::stream)
            .filter(this::isZeroInBoth)
            .collect(Collectors.toMap(s -> s, s -> all.get(s).raw()));
    return !texts.isEmpty() && Specimens.isAlsoWhole(specimen, texts)
        ? slots.stream()
            .filter(texts::containsKey)
            .filter(s -> REWRITTEN.contains(verdicts.get(s)))
            .toList()
        : List.of();
  }

  /** Whether a slot lost its cell, or has a zero that came out in another way. */
  private boolean mayBeRewritten(Slot slot) {
    return isGone(slot) || (isZeroInBoth(slot) && REWRITTEN.contains(verdict(slot, all)));
  }

  private boolean isZeroInBoth(Slot slot) {
    Figure figure = all.get(slot);
    boolean zero =
        figure != null
            && (figure.state() == FigureState.BLANK
                || figure.value().map(v -> v.signum() == 0).orElse(false));
    return zero && specimen.truth().numbers().get(slot).signum() == 0;
  }

  /** Cells that are there, came out wrong, and are said to be doubtful. */
  private int doubted() {
    return (int)
        verdicts.entrySet().stream()
            .filter(e -> e.getValue() == Verdict.WRONG)
            .filter(e -> !isGone(e.getKey()) && covering.covers(e.getKey()))
            .count();
  }

  private int count(Set<Verdict> which) {
    return (int)
        verdicts.entrySet().stream()
            .filter(e -> which.contains(e.getValue()))
            .filter(e -> e.getValue() == Verdict.STAND_IN || !isGone(e.getKey()))
            .count();
  }

  // A number in a slot that the edition does not have was read into the wrong form.
  private void extras(String table, List<Slot> slots) {
    figures.values().stream()
        .filter(f -> f.slot().table().equals(table) && !slots.contains(f.slot()))
        .filter(f -> f.value().isPresent())
        .forEach(f -> verdicts.put(f.slot(), Verdict.WRONG));
  }

  private Outcome outcome(Slot slot, Verdict verdict) {
    return switch (verdict) {
      case RIGHT, STAND_IN -> Outcome.RIGHT;
      case LOST -> Outcome.LOST;
      case MISSED -> Outcome.GIVEN_UP;
      case AMBIGUOUS -> Outcome.AMBIGUOUS;
      case REFUSED -> Outcome.REFUSED;
      case DROPPED -> covering.refuses(slot.table()) ? Outcome.REFUSED : Outcome.SILENTLY_WRONG;
      case WRONG -> covering.covers(slot) ? Outcome.WRONG_FLAGGED : Outcome.SILENTLY_WRONG;
    };
  }

  private boolean isGone(Slot slot) {
    return specimen.gone().contains(slot);
  }

  private Verdict verdict(Slot slot, Map<Slot, Figure> from) {
    Figure figure = from.get(slot);
    Entry entry = specimen.truth().entry(slot);
    boolean gone = isGone(slot);
    if (figure == null) {
      return gone ? Verdict.LOST : Verdict.DROPPED;
    }
    return switch (figure.state()) {
      case NUMBER -> number(figure, entry, gone);
      case BLANK, NOT_APPLICABLE -> blank(figure, entry, gone);
      case LOST -> gone ? Verdict.LOST : Verdict.MISSED;
      case AMBIGUOUS -> gone || isAmong(entry, figure) ? Verdict.AMBIGUOUS : Verdict.WRONG;
      case UNREADABLE -> Verdict.REFUSED;
      case TEXT -> entry.isNumber() && !gone ? Verdict.REFUSED : Verdict.WRONG;
    };
  }

  /** A lost zero leaves the same empty field as the zeros that its body leaves empty. */
  private Verdict blank(Figure figure, Entry entry, boolean gone) {
    if (figure.state() == entry.state()) {
      boolean equal = gone && figure.state() == FigureState.NOT_APPLICABLE;
      return equal ? Verdict.STAND_IN : Verdict.RIGHT;
    }
    boolean same =
        gone
            && figure.state() == FigureState.BLANK
            && specimen.truth().style().zeros().leavesBlanks()
            && specimen.scenario().shape().showsBlanks()
            && entry.value().map(v -> v.signum() == 0).orElse(true);
    return same ? Verdict.LOST : Verdict.WRONG;
  }

  private static Verdict number(Figure figure, Entry entry, boolean gone) {
    boolean equal =
        entry.isNumber()
            && figure.value().map(v -> v.compareTo(entry.value().get()) == 0).orElse(false);
    if (!equal) {
      return Verdict.WRONG;
    }
    return gone ? Verdict.STAND_IN : Verdict.RIGHT;
  }

  private static boolean isAmong(Entry entry, Figure figure) {
    return figure.alternatives().stream()
        .anyMatch(
            text ->
                entry.value().map(v -> isNumber(text, v)).orElse(text.isBlank())
                    || text.equals(entry.text()));
  }

  private static boolean isNumber(String text, BigDecimal number) {
    try {
      return new BigDecimal(text).compareTo(number) == 0;
    } catch (NumberFormatException e) {
      return false;
    }
  }
}
