package dev.tieout.check.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DiagnosisTest {
  private static final long BOUND = RepairSearch.DEFAULT_BOUND;

  private static List<Diagnosis> diagnose(long[] values) {
    return Diagnosis.of(
        new TiedTable(RequestsGrid.problem(values), RequestsGrid.COLUMNS), Effort.ofEach(BOUND));
  }

  private static SlipKind firstKind(Diagnosis diagnosis) {
    return diagnosis.explanations().get(0).slips().get(0).kind();
  }

  /** Received, granted and total all hold {@code figures}; everything else is 0. */
  private static long[] threeRows(long... figures) {
    long[] values = new long[RequestsGrid.ROWS * RequestsGrid.COLUMNS];
    for (int row : new int[] {0, 2, RequestsGrid.TOTAL_ROW}) {
      System.arraycopy(figures, 0, values, RequestsGrid.at(row, 0), figures.length);
    }
    return values;
  }

  @Test
  void saysNothingOfARightTable() {
    for (int seed = 0; seed < 20; seed++) {
      assertEquals(List.of(), diagnose(RequestsGrid.right(new Random(seed))));
    }
  }

  @Test
  void findsARowLeftAtZeroHoweverManyFiguresItHas() {
    long[] values = threeRows(13, 2, 3, 4, 5, 6, 33);
    for (int column = 0; column < RequestsGrid.COLUMNS; column++) {
      values[RequestsGrid.at(RequestsGrid.TOTAL_ROW, column)] = 0;
    }
    List<Diagnosis> found = diagnose(values);
    assertEquals(1, found.size());
    assertEquals(14, found.get(0).broken().size());
    assertEquals(SlipKind.ROW_LEFT_AT_ZERO, firstKind(found.get(0)));
    assertEquals(7, found.get(0).explanations().get(0).variables().size());
  }

  @Test
  void tellsTwoIndependentSlipsApart() {
    long[] values = threeRows(113, 25, 0, 0, 0, 0, 138);
    values[RequestsGrid.at(0, 0)] = 131;
    values[RequestsGrid.at(2, 1)] = 250;
    List<Diagnosis> found = diagnose(values);
    assertEquals(2, found.size());
    assertEquals(SlipKind.DIGITS_SWAPPED, firstKind(found.get(0)));
    assertEquals(SlipKind.POWER_OF_TEN, firstKind(found.get(1)));
  }

  @Test
  void keepsTogetherWhatTwoPairsOfFiguresCouldExplain() {
    // 5 too many in rows 2 and 3 and in columns 0 and 1: either diagonal mends it.
    long[] values = threeRows(40, 30, 0, 0, 0, 0, 70);
    for (int row : new int[] {0, RequestsGrid.TOTAL_ROW}) {
      values[RequestsGrid.at(row, 0)] = 80;
      values[RequestsGrid.at(row, 1)] = 60;
      values[RequestsGrid.at(row, 6)] = 140;
    }
    System.arraycopy(new long[] {45, 30, 0, 0, 0, 0, 70}, 0, values, RequestsGrid.at(2, 0), 7);
    System.arraycopy(new long[] {40, 35, 0, 0, 0, 0, 70}, 0, values, RequestsGrid.at(3, 0), 7);
    List<Diagnosis> found = diagnose(values);
    assertEquals(1, found.size());
    assertEquals(
        Set.of(
            Set.of(RequestsGrid.at(2, 0), RequestsGrid.at(3, 1)),
            Set.of(RequestsGrid.at(2, 1), RequestsGrid.at(3, 0))),
        found.get(0).explanations().stream()
            .map(Explanation::variables)
            .collect(Collectors.toSet()));
  }

  @Test
  void findsSixScatteredFiguresEachByItself() {
    long[] values = RequestsGrid.right(new Random(3));
    for (int i = 0; i < 6; i++) {
      values[RequestsGrid.at(3 * i + 1, i)] += 1000 + 37 * i;
    }
    assertEquals(
        IntStream.range(0, 6).mapToObj(i -> Set.of(RequestsGrid.at(3 * i + 1, i))).toList(),
        diagnose(values).stream()
            .map(d -> d.explanations().get(0).variables())
            .sorted(Comparator.comparing(v -> v.iterator().next()))
            .toList());
  }

  @Test
  void saysSoWhenTooManyFiguresOfTheSameLinesAreWrong() {
    long[] values = RequestsGrid.right(new Random(3));
    for (int i = 0; i < 6; i++) {
      values[RequestsGrid.at(3 + i / 2, i % 3)] += 1000 + 37 * i;
    }
    List<Diagnosis> found = diagnose(values);
    assertEquals(1, found.size());
    assertEquals(List.of(), found.get(0).explanations());
    assertEquals(6, found.get(0).broken().size());
  }

  @ParameterizedTest
  @EnumSource(Spoiler.class)
  void findsTheCulpritOfAPlantedSlip(Spoiler spoiler) {
    int visible = 0;
    int first = 0;
    for (int seed = 0; seed < 20; seed++) {
      Random random = new Random(77L * seed + spoiler.ordinal());
      long[] right = RequestsGrid.right(random);
      long[] wrong = right.clone();
      spoiler.spoil(wrong, random);
      if (!new Residuals(RequestsGrid.problem(wrong)).broken().isEmpty()) {
        visible++;
        List<Diagnosis> found = diagnose(wrong);
        Set<Integer> spoilt =
            IntStream.range(0, wrong.length)
                .filter(i -> wrong[i] != right[i])
                .boxed()
                .collect(Collectors.toSet());
        assertEquals(1, found.size());
        List<Explanation> explanations = found.get(0).explanations();
        assertTrue(explanations.stream().anyMatch(e -> e.variables().equals(spoilt)));
        first += explanations.get(0).variables().equals(spoilt) ? 1 : 0;
      }
    }
    assertTrue(visible > 0 && first >= spoiler.least() * visible, first + " of " + visible);
  }
}
