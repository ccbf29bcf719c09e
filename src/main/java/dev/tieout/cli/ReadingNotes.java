package dev.tieout.cli;

import dev.tieout.form.Tie;
import dev.tieout.reading.Basis;
import dev.tieout.record.Figure;
import dev.tieout.record.FigureState;
import dev.tieout.record.TableRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

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
    List<Note> notes = new ArrayList<>();
    for (Basis basis : Basis.values()) {
      List<String> slots = slots(table, f -> f.basis() == basis && f.state() != FigureState.LOST);
      if (basis == Basis.CELL) {
        notes.add(new Note("show.basis.cell", List.of(slots.size())));
      } else if (!slots.isEmpty()) {
        notes.add(note("show.basis." + basis, slots));
      }
    }
    for (FigureState state : List.of(FigureState.LOST, FigureState.AMBIGUOUS)) {
      List<String> slots = slots(table, f -> f.state() == state);
      if (!slots.isEmpty()) {
        notes.add(note("show.state." + state, slots));
      }
    }
    List<String> ties = ties(table);
    if (!ties.isEmpty()) {
      notes.add(note("show.ties", ties));
    }
    return notes;
  }

  private static Note note(String key, List<String> names) {
    return new Note(key, List.of(names.size(), String.join(" ", names)));
  }

  private static List<String> slots(TableRecord table, Predicate<Figure> which) {
    return table.figures().values().stream()
        .filter(which)
        .map(f -> f.slot().row() + "/" + f.slot().column())
        .toList();
  }

  private static List<String> ties(TableRecord table) {
    return table.usedTies().stream()
        .sorted(Comparator.comparing(Tie::id).thenComparing(Tie::line))
        .map(t -> t.id() + "/" + t.line())
        .toList();
  }
}
