package dev.tieout.check;

import dev.tieout.form.FormTable;
import dev.tieout.form.Slot;
import dev.tieout.record.Figure;
import dev.tieout.record.FigureState;
import dev.tieout.record.TableRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Figures that could not be read, could be read in several ways, or are words: one finding for each
 * row and kind, and a single one for a table of which nothing could be read.
 */
final class UncertainFigures implements TableCheck {
  /** The others are only counted; {@code figures.csv} has them all. */
  private static final int MOST_ALTERNATIVES = 4;

  @Override
  public List<Finding> check(TableRecord table) {
    if (table.why().undecided()) {
      return List.of();
    }
    if (Slots.isUnreadable(table)) {
      return List.of(DamagedTables.finding("table-beyond-repair", table));
    }
    List<Finding> found = new ArrayList<>();
    add(found, table, FigureState.AMBIGUOUS, UncertainFigures::alternatives);
    add(found, table, FigureState.UNREADABLE, Figure::raw);
    add(found, table, FigureState.TEXT, Figure::raw);
    return found;
  }

  private static String alternatives(Figure figure) {
    List<String> all =
        figure.alternatives().stream().map(a -> a.isBlank() ? "□" : a).distinct().toList();
    String shown = String.join(" | ", all.subList(0, Math.min(MOST_ALTERNATIVES, all.size())));
    int more = all.size() - MOST_ALTERNATIVES;
    return more > 0 ? shown + " … (+" + more + ")" : shown;
  }

  private static String code(FigureState state) {
    return switch (state) {
      case AMBIGUOUS -> "ambiguous-figure";
      case TEXT -> "text-in-number";
      default -> "unreadable-figure";
    };
  }

  private static void add(
      List<Finding> found, TableRecord table, FigureState state, Function<Figure, String> holds) {
    for (List<Slot> row : Slots.byRow(Slots.in(table, state))) {
      found.add(finding(table, row, code(state), holds));
    }
  }

  private static Finding finding(
      TableRecord table, List<Slot> slots, String code, Function<Figure, String> holds) {
    FormTable form = table.table();
    List<Figure> figures = slots.stream().map(table::figure).toList();
    Arguments arguments =
        new Arguments()
            .put("count", slots.size())
            .name("row", n -> n.row(form, slots.get(0).row()))
            .name(
                "what",
                n ->
                    n.all(
                        figures,
                        f -> n.column(form, f.slot().column()) + " " + holds.apply(f).strip()));
    return FindingCatalogue.finding(code, figures.get(0).place())
        .at(form.id(), slots.get(0).row(), Slots.only(slots.stream().map(Slot::column).toList()))
        .found(String.join("; ", figures.stream().map(holds).toList()), "")
        .arguments(arguments.map())
        .build();
  }
}
