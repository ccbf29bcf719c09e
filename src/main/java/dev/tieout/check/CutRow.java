package dev.tieout.check;

import dev.tieout.form.Slot;
import dev.tieout.reading.Basis;
import dev.tieout.record.Figure;
import dev.tieout.record.FigureState;
import dev.tieout.record.TableRecord;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A row whose figures were cut from one run of digits, and of which no sum of the form tells how.
 *
 * @param figures its figures, from left to right
 * @param ways the ways to cut the run, likeliest first: a number for each slot
 */
record CutRow(List<Figure> figures, List<Map<Slot, BigDecimal>> ways) {
  /** More ways are not looked at. */
  private static final int MOST_WAYS = 500;

  CutRow {
    figures = List.copyOf(figures);
    ways = List.copyOf(ways);
  }

  /** The row, when its figures can be read in several ways that all are cuts of one run. */
  static Optional<CutRow> of(TableRecord table, String row) {
    List<Figure> figures = Slots.ofRow(table, row).stream().map(table::figure).toList();
    boolean several = figures.stream().anyMatch(f -> f.state() == FigureState.AMBIGUOUS);
    if (!several || isTied(table, row) || figures.stream().anyMatch(CutRow::isUnknown)) {
      return Optional.empty();
    }
    List<Map<Slot, BigDecimal>> ways = new ArrayList<>();
    cut(figures, run(figures), new LinkedHashMap<>(), ways);
    return ways.size() < 2 || ways.size() >= MOST_WAYS
        ? Optional.empty()
        : Optional.of(new CutRow(figures, ways));
  }

  private static boolean isTied(TableRecord table, String row) {
    return table.table().ties().stream()
        .anyMatch(t -> t.slots().anyMatch(s -> s.row().equals(row)));
  }

  private static boolean isUnknown(Figure figure) {
    return CrossYearTie.possible(figure).isEmpty();
  }

  /** The digits of the row: those of the likeliest numbers, one behind the other. */
  private static String run(List<Figure> figures) {
    StringBuilder run = new StringBuilder();
    figures.forEach(f -> run.append(CrossYearTie.possible(f).get(0).toPlainString()));
    return run.toString();
  }

  private static void cut(
      List<Figure> left,
      String run,
      Map<Slot, BigDecimal> begun,
      List<Map<Slot, BigDecimal>> ways) {
    if (left.isEmpty()) {
      if (run.isEmpty() && ways.size() < MOST_WAYS) {
        ways.add(new LinkedHashMap<>(begun));
      }
      return;
    }
    Figure figure = left.get(0);
    for (BigDecimal number : CrossYearTie.possible(figure)) {
      String digits = number.toPlainString();
      if (run.startsWith(digits) && ways.size() < MOST_WAYS) {
        begun.put(figure.slot(), number);
        cut(left.subList(1, left.size()), run.substring(digits.length()), begun, ways);
        begun.remove(figure.slot());
      }
    }
  }

  /** The same row with those ways only. */
  CutRow where(Predicate<Map<Slot, BigDecimal>> holds) {
    return new CutRow(figures, ways.stream().filter(holds).toList());
  }

  /** Whether all ways but the likeliest of another row are ruled out. */
  boolean isLikeliestOf(CutRow all) {
    return ways.size() == 1 && ways.get(0).equals(all.ways.get(0));
  }

  /** The figures that this leaves one number for, and the others with the numbers that are left. */
  List<Figure> read(Basis by) {
    List<Figure> read = new ArrayList<>();
    for (Figure figure : figures) {
      List<BigDecimal> left = ways.stream().map(w -> number(w, figure)).distinct().toList();
      if (figure.state() == FigureState.AMBIGUOUS) {
        read.add(
            left.size() == 1
                ? figure.read(left.get(0), by)
                : figure.among(left.stream().map(BigDecimal::toPlainString).toList()));
      }
    }
    return read;
  }

  private static BigDecimal number(Map<Slot, BigDecimal> way, Figure figure) {
    return way.getOrDefault(figure.slot(), BigDecimal.ZERO);
  }
}
