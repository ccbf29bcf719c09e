package dev.tieout.check;

import dev.tieout.check.repair.Equation;
import dev.tieout.check.repair.RepairProblem;
import dev.tieout.check.repair.TiedTable;
import dev.tieout.check.repair.Variable;
import dev.tieout.infer.InferredTie;
import dev.tieout.infer.NumberTable;
import dev.tieout.infer.Spot;
import dev.tieout.infer.TieFinder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The broken ties of a table without a form, and those that hang together with them, as bare
 * numbers, and the way back.
 */
final class InferredSystem {
  /** Ties further away than so many are left out: they could only rule out a repair. */
  private static final int MOST_TIES = 200;

  private final NumberTable numbers;
  private final List<InferredTie> ties;
  private final List<Integer> rows;
  private final List<Integer> columns;
  private final boolean blankIsZero;
  private final long unit;

  InferredSystem(TieFinder.Found found) {
    numbers = found.numbers();
    ties = near(found.ties());
    rows = List.copyOf(new TreeSet<>(spots().map(Spot::row).toList()));
    columns = List.copyOf(new TreeSet<>(spots().map(Spot::column).toList()));
    unit = Math.max(1, spots().mapToLong(numbers::value).reduce(0, InferredSystem::divisor));
    blankIsZero =
        found.ties().stream()
            .anyMatch(t -> t.holds() && t.operands().stream().anyMatch(this::isBlank));
  }

  private static long divisor(long a, long b) {
    return b == 0 ? Math.abs(a) : divisor(b, a % b);
  }

  /**
   * What all figures of these ties are multiples of, in the unit of the numbers: one of the search.
   * So the digits of a figure are those that were typed, without the zeros that all are padded
   * with.
   */
  long unit() {
    return unit;
  }

  /** The broken ties, then those that share a figure with them, and so on. */
  private static List<InferredTie> near(List<InferredTie> all) {
    Set<InferredTie> near = new LinkedHashSet<>(all.stream().filter(t -> !t.holds()).toList());
    int before = 0;
    while (near.size() > before && near.size() < MOST_TIES) {
      before = near.size();
      Set<Spot> reached = new HashSet<>();
      near.forEach(t -> spots(t).forEach(reached::add));
      all.stream().filter(t -> spots(t).anyMatch(reached::contains)).forEach(near::add);
    }
    return List.copyOf(near);
  }

  private static Stream<Spot> spots(InferredTie tie) {
    return Stream.concat(Stream.of(tie.total()), tie.operands().stream());
  }

  private Stream<Spot> spots() {
    return ties.stream().flatMap(InferredSystem::spots);
  }

  private boolean isBlank(Spot spot) {
    NumberTable.State state = numbers.state(spot);
    return state == NumberTable.State.BLANK || state == NumberTable.State.UNTOLD;
  }

  /** The ties, in the order of the equations. */
  List<InferredTie> ties() {
    return ties;
  }

  /**
   * The figures and ties. A blank cell counts as 0 where other sums of the table show that it does;
   * else nothing is known of it, like of words in the place of a number.
   */
  TiedTable problem() {
    List<Variable> variables = new ArrayList<>();
    for (int row : rows) {
      for (int column : columns) {
        variables.add(variable(new Spot(row, column)));
      }
    }
    return new TiedTable(
        new RepairProblem(variables, ties.stream().map(this::equation).toList()), columns.size());
  }

  private Variable variable(Spot spot) {
    boolean stated =
        switch (numbers.state(spot)) {
          case NUMBER, NOTHING -> true;
          case BLANK, UNTOLD -> blankIsZero;
          case TEXT -> false;
        };
    return new Variable(numbers.value(spot) / unit, !stated, true);
  }

  private Equation equation(InferredTie tie) {
    return new Equation(
        tie.operands().stream().filter(s -> !tie.gaps().contains(s)).map(this::indexOf).toList(),
        List.of(indexOf(tie.total())),
        tie.slack() / unit,
        false);
  }

  private int indexOf(Spot spot) {
    return rows.indexOf(spot.row()) * columns.size() + columns.indexOf(spot.column());
  }

  /** The cell of a variable. */
  Spot spot(int variable) {
    return new Spot(rows.get(variable / columns.size()), columns.get(variable % columns.size()));
  }

  /**
   * The figures of broken ties, those first that are in more broken ones and in fewer that hold.
   */
  Stream<Spot> inMostBroken(List<Integer> broken) {
    Map<Spot, Integer> balance = new LinkedHashMap<>();
    broken.forEach(i -> spots(ties.get(i)).forEach(s -> balance.merge(s, 1, Integer::sum)));
    ties.stream()
        .filter(InferredTie::holds)
        .flatMap(InferredSystem::spots)
        .forEach(s -> balance.computeIfPresent(s, (k, n) -> n - 1));
    return balance.keySet().stream()
        .sorted(Comparator.comparingInt((Spot s) -> -balance.getOrDefault(s, 0)));
  }
}
