package dev.tieout.check;

import dev.tieout.check.repair.Change;
import dev.tieout.infer.InferredTie;
import dev.tieout.infer.NumberTable;
import dev.tieout.infer.Spot;
import dev.tieout.infer.TieFinder;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the sums and cells of a table without a form, by the words that stand in the table. */
final class InferredSums {
  /** Of longer sums the first and the last terms are written. */
  private static final int MOST_TERMS = 10;

  private static final int LONGEST_NAME = 40;

  private final TieFinder.Found found;
  private final long unit;

  /**
   * The words of a table.
   *
   * @param unit what one of a change stands for
   */
  InferredSums(TieFinder.Found found, long unit) {
    this.found = found;
    this.unit = unit;
  }

  /** The name of a cell and the sum that should make it up. */
  String of(Names names, InferredTie tie) {
    List<Spot> terms = tie.operands().stream().filter(s -> !isZero(s)).toList();
    String side = joined(terms.isEmpty() ? tie.operands() : terms);
    String total = terms.size() > 1 ? " = " + sum(tie.operands()) : "";
    return names.of(cell(names, tie.total()), side + total + " ≠ " + stated(tie.total()));
  }

  private boolean isZero(Spot spot) {
    return found.numbers().state(spot) != NumberTable.State.TEXT
        && found.numbers().value(spot) == 0;
  }

  /** What figures come to. */
  String sum(List<Spot> terms) {
    return print(terms.stream().mapToLong(found.numbers()::value).sum());
  }

  /** Figures with plus signs between them. */
  String joined(List<Spot> terms) {
    List<String> shown = new ArrayList<>(terms.stream().map(this::stated).toList());
    if (shown.size() > MOST_TERMS) {
      shown.subList(MOST_TERMS - 2, shown.size() - 1).clear();
      shown.add(MOST_TERMS - 2, "…");
    }
    return shown.stream()
        .map(t -> t.startsWith("-") ? "(" + t + ")" : t)
        .collect(Collectors.joining(" + "));
  }

  /** A cell by the words of its row and column; where there are none, by their numbers. */
  String cell(Names names, Spot spot) {
    return names.cell(
        cut(found.rowNames().get(spot.row())),
        cut(found.columnNames().get(spot.column())),
        spot.row() + 1,
        spot.column() + 1);
  }

  private static String cut(String name) {
    String line = name.replaceAll("\\s+", " ").strip();
    int end =
        line.offsetByCodePoints(0, Math.min(LONGEST_NAME, line.codePointCount(0, line.length())));
    return end < line.length() ? line.substring(0, end) + "…" : line;
  }

  /** What a cell states; a box for a blank cell, a question for words. */
  String stated(Spot spot) {
    return switch (found.numbers().state(spot)) {
      case NUMBER -> print(found.numbers().value(spot));
      case BLANK, NOTHING, UNTOLD -> "□";
      case TEXT -> "?";
    };
  }

  /** What a cell would have to state. */
  String meant(Change change) {
    if (change.isDetermined()) {
      return print(change.low() * unit);
    }
    if (change.low() == Long.MIN_VALUE || change.high() == Long.MAX_VALUE) {
      return "?";
    }
    return print(change.low() * unit) + "…" + print(change.high() * unit);
  }

  /** By how much a figure is too large. */
  String excess(Change change) {
    return print(-change.by() * unit);
  }

  /** A number of the table as it would be printed. */
  String print(long value) {
    return found.numbers().print(value);
  }
}
