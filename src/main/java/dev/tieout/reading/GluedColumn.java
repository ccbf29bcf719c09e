package dev.tieout.reading;

import dev.tieout.form.ValueType;
import dev.tieout.value.Folding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A table of which the border between two columns was lost: in every row the same two figures are
 * one text. That is one damage, not one for each row; where to cut each text the sums of its row
 * and those of the two columns tell.
 */
final class GluedColumn {
  /** In a smaller table the cells of some rows may be glued by chance. */
  private static final int FEWEST_ROWS = 5;

  /** So many rows whose text begins with a zero can be no column of single figures. */
  private static final int HABIT = 2;

  /** Of the rows with values. */
  private static final double MOST = 0.75;

  private GluedColumn() {}

  /**
   * The values by index of which one holds two figures in every row; empty when no row lacks a
   * value or some row has none that could be cut.
   *
   * @param rows the rows of the table
   */
  static List<Integer> suspects(List<RowValues> rows) {
    List<RowValues> filled = rows.stream().filter(r -> !r.figures().isEmpty()).toList();
    List<RowValues> lacking = filled.stream().filter(GluedColumn::lacksOne).toList();
    int size = filled.isEmpty() ? 0 : filled.get(0).row().size();
    if (size < BlankStyle.FEWEST_COLUMNS
        || lacking.size() < FEWEST_ROWS
        || rows.stream().anyMatch(r -> r.glued() || r.closedUp())) {
      return List.of();
    }
    return IntStream.range(0, size - 1)
        .filter(at -> lacking.stream().allMatch(r -> !cuts(r, at).isEmpty()))
        .filter(at -> lacking.size() + parted(filled, at) >= filled.size() * MOST)
        .boxed()
        .toList();
  }

  /** Whether so many rows have a text there that begins with a zero that it is no single figure. */
  static boolean isCertain(List<RowValues> rows, int at) {
    return rows.stream()
            .filter(GluedColumn::lacksOne)
            .filter(r -> RowReader.hasLeadingZero(bare(r, at)))
            .count()
        >= HABIT;
  }

  /** How many rows have both figures in one cell with a blank between them. */
  private static long parted(List<RowValues> rows, int at) {
    return rows.stream()
        .filter(r -> values(r).size() == r.row().size())
        .filter(r -> values(r).get(at).spot().isInCellOf(values(r).get(at + 1).spot()))
        .count();
  }

  private static boolean lacksOne(RowValues row) {
    List<Atom> values = values(row);
    return values.size() == row.row().size() - 1 && values.stream().noneMatch(Atom::isBlank);
  }

  /** The values of a row without the empty cells that are left behind them. */
  private static List<Atom> values(RowValues row) {
    return row.atoms().subList(0, BlankStyle.end(row.atoms()));
  }

  /** Where the text of a value can be cut in two. */
  private static List<Integer> cuts(RowValues row, int at) {
    Atom both = bare(row, at);
    ValueType first = row.row().types().get(at);
    ValueType second = row.row().types().get(at + 1);
    int length = both.text().length();
    return IntStream.range(1, length)
        .filter(i -> RowReader.isPart(both, 0, i, first))
        .filter(i -> RowReader.isPart(both, i, length, second))
        .boxed()
        .toList();
  }

  /** A value without the blanks around it. */
  private static Atom bare(RowValues row, int at) {
    Atom atom = values(row).get(at);
    String text = atom.text();
    int from = Folding.begin(text, 0, text.length());
    int to = Folding.end(text, from, text.length());
    return from == to ? atom : atom.part(from, to, atom.before());
  }

  /**
   * All ways to cut the text that a row has for two columns, cheapest first; empty where it has a
   * value for each of its cells, or lacks others.
   */
  static List<Candidate> candidates(RowValues row, int at) {
    List<Candidate> candidates = new ArrayList<>();
    if (lacksOne(row)) {
      cuts(row, at).forEach(cut -> candidates.add(candidate(row, at, cut)));
      candidates.sort(Comparator.comparingDouble(Candidate::cost));
    }
    return candidates;
  }

  private static Candidate candidate(RowValues row, int at, int cut) {
    Atom both = bare(row, at);
    int length = both.text().length();
    List<Part> parts = new ArrayList<>();
    values(row).forEach(a -> parts.add(RowReader.whole(a)));
    parts.set(at, RowReader.part(both, 0, cut));
    parts.add(at + 1, RowReader.part(both, cut, length));
    long[] numbers = parts.stream().mapToLong(Part::worth).toArray();
    int broken = TieState.broken(row.row().ties(), numbers);
    double damage = RowReader.uneven(0, cut) + RowReader.uneven(cut, length);
    return new Candidate(List.copyOf(parts), numbers, damage, broken, List.of());
  }
}
