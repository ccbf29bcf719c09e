package dev.tieout.cli;

import dev.tieout.form.Tie;
import dev.tieout.reading.Basis;
import dev.tieout.reading.Reading;
import dev.tieout.record.Figure;
import dev.tieout.record.FigureState;
import dev.tieout.record.TableRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the reading of a table rests on. */
final class ReadingNotes {
  private ReadingNotes() {}

  /**
   * A note for the user.
   *
   * @param key which sentence
   * @param values what it names
   */
  record Note(String key, List<Object> values) {}

  /** The notes on a table: which figures rest on what, which are missing, which ties were used. */
  static List<Note> of(TableRecord table) {
    List<Note> notes = new ArrayList<>(why(table.why()));
    for (Basis basis : Basis.values()) {
      note(table, "show.basis." + basis, f -> f.basis() == basis && !isMissing(f))
          .ifPresent(notes::add);
    }
    for (FigureState state : List.of(FigureState.LOST, FigureState.AMBIGUOUS)) {
      note(table, "show.state." + state, f -> f.state() == state).ifPresent(notes::add);
    }
    List<String> ties = ties(table);
    if (!ties.isEmpty()) {
      notes.add(new Note("show.ties", List.of(ties.size(), String.join(" ", ties))));
    }
    return notes;
  }

  private static List<Note> why(Reading.Why why) {
    List<Note> notes = new ArrayList<>();
    notes.add(new Note("show.values", List.of(why.values(), why.slots())));
    if (why.refused()) {
      notes.add(new Note(why.undecided() ? "show.undecided" : "show.refused", List.of()));
    }
    notes.add(new Note(why.cost() == 0 ? "show.whole" : "show.damage", List.of(why.cost())));
    if (!why.rival().isEmpty()) {
      notes.add(new Note("show.rival", List.of(why.rival(), why.rivalCost())));
    }
    return notes;
  }

  private static Optional<Note> note(TableRecord table, String key, Predicate<Figure> which) {
    List<Figure> figures = figures(table, which);
    return figures.isEmpty()
        ? Optional.empty()
        : Optional.of(new Note(key, List.of(figures.size(), names(table, figures))));
  }

  private static boolean isMissing(Figure figure) {
    return figure.state() == FigureState.LOST;
  }

  private static List<Figure> figures(TableRecord table, Predicate<Figure> which) {
    return table.figures().values().stream().filter(which).toList();
  }

  /** The slots of figures, as {@code row/column}; of a row with all its columns only the row. */
  private static String names(TableRecord table, List<Figure> figures) {
    Map<String, List<String>> byRow = new LinkedHashMap<>();
    for (Figure figure : figures) {
      byRow
          .computeIfAbsent(figure.slot().row(), row -> new ArrayList<>())
          .add(figure.slot().row() + "/" + figure.slot().column());
    }
    int columns = table.table().columns().size();
    return byRow.entrySet().stream()
        .flatMap(
            e -> e.getValue().size() == columns ? Stream.of(e.getKey()) : e.getValue().stream())
        .collect(Collectors.joining(" "));
  }

  private static List<String> ties(TableRecord table) {
    return table.usedTies().stream()
        .sorted(Comparator.comparing(Tie::id).thenComparing(Tie::line))
        .map(t -> t.id() + "/" + t.line())
        .toList();
  }
}
