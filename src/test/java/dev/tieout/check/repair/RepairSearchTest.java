package dev.tieout.check.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RepairSearchTest {
  private static final long BOUND = RepairSearch.DEFAULT_BOUND;

  /** Two items and a total, down and across: 3 x 3. */
  private static final List<Equation> SQUARE =
      List.of(
          Equation.exact(List.of(0, 1), List.of(2)),
          Equation.exact(List.of(3, 4), List.of(5)),
          Equation.exact(List.of(6, 7), List.of(8)),
          Equation.exact(List.of(0, 3), List.of(6)),
          Equation.exact(List.of(1, 4), List.of(7)),
          Equation.exact(List.of(2, 5), List.of(8)));

  private static RepairProblem square(long... values) {
    return new RepairProblem(
        IntStream.range(0, 9).mapToObj(i -> Variable.stated(values[i])).toList(), SQUARE);
  }

  private static Set<Set<Integer>> sets(Repairs repairs) {
    return repairs.repairs().stream().map(Repair::variables).collect(Collectors.toSet());
  }

  @Test
  void saysThatNothingNeedsToChange() {
    Repairs repairs = RepairSearch.smallest(square(1, 2, 3, 4, 5, 9, 5, 7, 12), 4, BOUND);
    assertEquals(new Repairs(List.of(new Repair(List.of())), true), repairs);
  }

  @Test
  void findsTheOneFigureAndItsRightValue() {
    Repairs repairs = RepairSearch.smallest(square(1, 2, 3, 4, 8, 9, 5, 7, 12), 4, BOUND);
    assertEquals(new Repairs(List.of(new Repair(List.of(new Change(4, 8, 5, 5)))), true), repairs);
  }

  @Test
  void namesAllFiguresOfALoneSum() {
    RepairProblem problem =
        new RepairProblem(
            List.of(Variable.stated(2), Variable.stated(1), Variable.stated(8)),
            List.of(Equation.exact(List.of(0, 1), List.of(2))));
    Repairs repairs = RepairSearch.smallest(problem, 4, BOUND);
    assertEquals(Set.of(Set.of(0), Set.of(1), Set.of(2)), sets(repairs));
    assertTrue(repairs.repairs().contains(new Repair(List.of(new Change(1, 1, 6, 6)))));
  }

  @Test
  void neverMakesACountNegative() {
    RepairProblem problem =
        new RepairProblem(
            List.of(Variable.stated(9), Variable.stated(1), Variable.stated(3)),
            List.of(Equation.exact(List.of(0, 1), List.of(2))));
    assertEquals(Set.of(Set.of(0), Set.of(2)), sets(RepairSearch.smallest(problem, 4, BOUND)));
  }

  @Test
  void letsAMissingFigureBeWhatItLikesButNotNegative() {
    List<Equation> sum = List.of(Equation.exact(List.of(0, 1), List.of(2)));
    RepairProblem fits =
        new RepairProblem(List.of(Variable.stated(2), Variable.unknown(), Variable.stated(8)), sum);
    assertEquals(List.of(new Repair(List.of())), RepairSearch.smallest(fits, 4, BOUND).repairs());
    RepairProblem tooMuch =
        new RepairProblem(List.of(Variable.stated(9), Variable.unknown(), Variable.stated(8)), sum);
    assertEquals(
        new Repairs(
            List.of(
                new Repair(List.of(new Change(0, 9, 0, 8))),
                new Repair(List.of(new Change(2, 8, 9, Long.MAX_VALUE)))),
            true),
        RepairSearch.smallest(tooMuch, 4, BOUND));
  }

  @Test
  void seesThatOneMissingFigureCannotBeTwoThingsAtOnce() {
    RepairProblem problem =
        new RepairProblem(
            List.of(Variable.unknown(), Variable.stated(3), Variable.stated(5)),
            List.of(
                Equation.exact(List.of(0), List.of(1)), Equation.exact(List.of(0), List.of(2))));
    assertEquals(Set.of(Set.of(1), Set.of(2)), sets(RepairSearch.smallest(problem, 4, BOUND)));
  }

  @Test
  void leavesRoundingAlone() {
    List<Variable> figures = List.of(Variable.stated(33), Variable.stated(33), Variable.stated(68));
    Equation close = new Equation(List.of(0, 1), List.of(2), 2, false);
    assertEquals(
        List.of(new Repair(List.of())),
        RepairSearch.smallest(new RepairProblem(figures, List.of(close)), 4, BOUND).repairs());
    Equation far = new Equation(List.of(0, 1), List.of(2), 1, false);
    assertTrue(
        RepairSearch.smallest(new RepairProblem(figures, List.of(far)), 4, BOUND)
            .repairs()
            .contains(new Repair(List.of(new Change(2, 68, 65, 67)))));
  }

  @Test
  void mendsALimitThatIsExceeded() {
    List<Variable> figures = List.of(Variable.stated(7), Variable.stated(5));
    Equation limit = new Equation(List.of(0), List.of(1), 0, true);
    Repairs repairs = RepairSearch.smallest(new RepairProblem(figures, List.of(limit)), 4, BOUND);
    assertEquals(Set.of(Set.of(0), Set.of(1)), sets(repairs));
    assertTrue(repairs.repairs().contains(new Repair(List.of(new Change(0, 7, 0, 5)))));
  }

  @Test
  void leavesALimitThatIsKeptAlone() {
    List<Variable> figures = List.of(Variable.stated(2), Variable.stated(5));
    Equation limit = new Equation(List.of(0), List.of(1), 0, true);
    assertEquals(
        List.of(new Repair(List.of())),
        RepairSearch.smallest(new RepairProblem(figures, List.of(limit)), 4, BOUND).repairs());
  }

  @Test
  void findsTheTwoCellsOfATotalRowLeftAtZero() {
    long[] values = new long[RequestsGrid.ROWS * RequestsGrid.COLUMNS];
    for (int row : new int[] {0, 2}) {
      values[RequestsGrid.at(row, 0)] = 13;
      values[RequestsGrid.at(row, 6)] = 13;
    }
    Repairs repairs = RepairSearch.smallest(RequestsGrid.problem(values), 4, BOUND);
    assertEquals(
        new Repairs(
            List.of(
                new Repair(
                    List.of(
                        new Change(RequestsGrid.at(RequestsGrid.TOTAL_ROW, 0), 0, 13, 13),
                        new Change(RequestsGrid.at(RequestsGrid.TOTAL_ROW, 6), 0, 13, 13)))),
            true),
        repairs);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void agreesWithAnExhaustiveSearch(int wrong) {
    for (int seed = 0; seed < (wrong < 3 ? 60 : 8); seed++) {
      Random random = new Random(100L * wrong + seed);
      RepairProblem problem = spoilt(random, wrong, seed % 3 == 0 && wrong < 3 ? 1 : 0);
      Repairs repairs = RepairSearch.smallest(problem, 3, BOUND);
      assertTrue(repairs.complete());
      assertEquals(
          ExhaustiveSearch.smallest(problem, 3, 16), sets(repairs), () -> problem.toString());
    }
  }

  private static RepairProblem spoilt(Random random, int wrong, int missing) {
    long[] v = new long[9];
    for (int i : new int[] {0, 1, 3, 4}) {
      v[i] = random.nextInt(3);
    }
    v[2] = v[0] + v[1];
    v[5] = v[3] + v[4];
    for (int i = 6; i < 9; i++) {
      v[i] = v[i - 3] + v[i - 6];
    }
    int[] cells = random.ints(0, 9).distinct().limit(wrong + missing).toArray();
    for (int i = 0; i < wrong; i++) {
      v[cells[i]] += 1 + random.nextInt(3);
    }
    List<Variable> variables = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      boolean unknown = missing > 0 && i == cells[wrong];
      variables.add(unknown ? Variable.unknown() : Variable.stated(v[i]));
    }
    return new RepairProblem(variables, SQUARE);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void findsTheWrongFiguresOfAWholeForm(int wrong) {
    for (int seed = 0; seed < 25; seed++) {
      Random random = new Random(1000L * wrong + seed);
      long[] values = RequestsGrid.right(random);
      int[] cells = random.ints(0, values.length).distinct().limit(wrong).toArray();
      for (int cell : cells) {
        values[cell] += 1 + random.nextInt(40);
      }
      Repairs repairs = RepairSearch.smallest(RequestsGrid.problem(values), 4, BOUND);
      assertTrue(repairs.complete());
      Set<Integer> spoilt = IntStream.of(cells).boxed().collect(Collectors.toSet());
      int size = repairs.repairs().get(0).changes().size();
      assertTrue(size < wrong || sets(repairs).contains(spoilt), spoilt.toString());
    }
  }

  @Test
  void saysWhenItsEffortIsUsedUp() {
    long[] values = RequestsGrid.right(new Random(5));
    for (int column = 0; column < 6; column++) {
      values[RequestsGrid.at(RequestsGrid.TOTAL_ROW, column)] += 7 + column;
    }
    assertFalse(RepairSearch.smallest(RequestsGrid.problem(values), 4, 1_000).complete());
  }

  @Test
  void endsOnATableOfThousandsOfTangledSums() {
    int side = 120;
    Random random = new Random(1);
    List<Equation> ties = new ArrayList<>();
    for (int i = 0; i < side; i++) {
      int line = i;
      ties.add(
          Equation.exact(
              IntStream.range(0, side - 1).mapToObj(j -> line * side + j).toList(),
              List.of(line * side + side - 1)));
      ties.add(
          Equation.exact(
              IntStream.range(0, side - 1).mapToObj(j -> j * side + line).toList(),
              List.of((side - 1) * side + line)));
    }
    List<Variable> junk =
        IntStream.range(0, side * side)
            .mapToObj(i -> Variable.stated(Math.abs(random.nextLong() / 4)))
            .toList();
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> RepairSearch.smallest(new RepairProblem(junk, ties), 4, BOUND));
  }
}
