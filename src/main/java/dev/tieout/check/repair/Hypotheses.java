package dev.tieout.check.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Every slip that moves a whole line, or part of one, to another place. */
final class Hypotheses {
  /** More lines than this are not tried in pairs. */
  private static final int MOST_LINES = 100;

  private final TiedTable table;
  private final List<Hypothesis> all = new ArrayList<>();

  private Hypotheses(TiedTable table) {
    this.table = table;
  }

  static List<Hypothesis> of(TiedTable table) {
    Hypotheses hypotheses = new Hypotheses(table);
    hypotheses.add(rows(table), SlipKind.ROWS_SWAPPED, SlipKind.ROW_SHIFTED);
    hypotheses.add(columns(table), SlipKind.COLUMNS_SWAPPED, SlipKind.COLUMN_SHIFTED);
    return hypotheses.all.stream().filter(h -> !h.isIdle(table)).toList();
  }

  static List<List<Integer>> rows(TiedTable table) {
    return IntStream.range(0, table.rows()).mapToObj(table::rowCells).toList();
  }

  static List<List<Integer>> columns(TiedTable table) {
    return IntStream.range(0, table.columns()).mapToObj(table::columnCells).toList();
  }

  private void add(List<List<Integer>> lines, SlipKind swapped, SlipKind shifted) {
    for (int i = 0; i < lines.size() && lines.size() <= MOST_LINES; i++) {
      for (int j = i + 1; j < lines.size(); j++) {
        List<Integer> both = join(lines.get(i), lines.get(j));
        Hypothesis slip = Hypothesis.of(swapped, j == i + 1 ? 2 : 2 * lines.size(), -1);
        all.add(Hypothesis.of(slip, table, both, join(lines.get(j), lines.get(i))));
      }
    }
    lines.forEach(line -> shifts(line, shifted));
  }

  private static List<Integer> join(List<Integer> a, List<Integer> b) {
    return Stream.concat(a.stream(), b.stream()).toList();
  }

  /** The line, from each of its cells on and up to each of its cells, moved one place. */
  private void shifts(List<Integer> line, SlipKind kind) {
    int size = line.size();
    for (int from = 0; from <= size - 3 && size <= MOST_LINES; from++) {
      shift(line.subList(from, size), kind);
    }
    for (int to = 3; to < size && size <= MOST_LINES; to++) {
      shift(line.subList(0, to), kind);
    }
  }

  private void shift(List<Integer> part, SlipKind kind) {
    int last = part.size() - 1;
    List<Integer> head = part.subList(0, last);
    List<Integer> tail = part.subList(1, last + 1);
    all.add(Hypothesis.of(Hypothesis.of(kind, 2, part.get(last)), table, head, tail));
    all.add(Hypothesis.of(Hypothesis.of(kind, 2, part.get(0)), table, tail, head));
  }
}
