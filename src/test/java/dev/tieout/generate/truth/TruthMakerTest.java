package dev.tieout.generate.truth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tieout.form.FormFile;
import dev.tieout.form.Slot;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

final class TruthMakerTest {

  @Test
  void theSameSeedSaysTheSame() {
    for (long seed = 0; seed < 50; seed++) {
      assertEquals(TruthMaker.make(seed), TruthMaker.make(seed));
    }
    assertNotEquals(TruthMaker.make(1).numbers(), TruthMaker.make(2).numbers());
  }

  // So that a change of the generator does not pass unnoticed: reports are named by their seeds.
  @Test
  void seedsMeanWhatTheyMeantBefore() {
    ReportTruth truth = TruthMaker.make(7);
    assertEquals(Edition.OF_2021, truth.edition());
    assertEquals("2025年某某区人民政府政府信息公开工作年度报告", truth.title());
    assertEquals(number(271), truth.numbers().get(new Slot("requests", "received", "total")));
  }

  @Test
  void allTiesHoldOverAThousandSeeds() {
    for (long seed = 0; seed < 1000; seed++) {
      ReportTruth truth = TruthMaker.make(seed);
      for (Ties.Tie tie : Ties.of(truth.edition())) {
        assertTrue(tie.holds(truth.numbers()), () -> truth.seed() + " " + tie);
      }
    }
  }

  // By hand from the form: 7 columns twice, 23 or 25 rows of requests, 3 of disputes.
  @Test
  void everyTieOfTheFormIsThere() {
    assertEquals(14 + 23 + 3, Ties.of(Edition.OF_2019).size());
    assertEquals(14 + 25 + 3, Ties.of(Edition.OF_2021).size());
  }

  @Test
  void theToolsFormsHaveTheSameSlots() {
    for (Edition edition : Edition.values()) {
      List<Slot> tools =
          FormFile.standard().stream()
              .filter(f -> f.id().equals(edition.form()))
              .flatMap(f -> f.tables().stream())
              .flatMap(t -> t.slots())
              .toList();
      assertEquals(edition.slots(), tools);
    }
    assertEquals(198, Edition.OF_2019.slots().size());
    assertEquals(200, Edition.OF_2021.slots().size());
  }

  @Test
  void onlyChangesAreNegative() {
    for (long seed = 0; seed < 1000; seed++) {
      TruthMaker.make(seed)
          .numbers()
          .forEach(
              (slot, n) ->
                  assertTrue(n.signum() >= 0 || slot.column().equals("change"), slot + " " + n));
    }
  }

  @Test
  void everySizeEveryStyleAndBothEditionsComeUp() {
    Set<Size> sizes = EnumSet.noneOf(Size.class);
    Set<Zeros> zeros = EnumSet.noneOf(Zeros.class);
    Map<Edition, Integer> editions = new EnumMap<>(Edition.class);
    for (long seed = 0; seed < 300; seed++) {
      ReportTruth truth = TruthMaker.make(seed);
      sizes.add(truth.body().size());
      zeros.add(truth.style().zeros());
      editions.merge(truth.edition(), 1, Integer::sum);
    }
    assertEquals(EnumSet.allOf(Size.class), sizes);
    assertEquals(EnumSet.allOf(Zeros.class), zeros);
    assertTrue(editions.values().stream().allMatch(n -> n > 100), editions::toString);
  }

  @Test
  void mostNumbersAreZeroAndSomeBodiesReportNothingElse() {
    List<ReportTruth> truths = LongStream.range(0, 300).mapToObj(TruthMaker::make).toList();
    long zeros =
        truths.stream()
            .flatMap(t -> t.numbers().values().stream())
            .filter(n -> n.signum() == 0)
            .count();
    double share = zeros / (300 * 199.0);
    assertTrue(share > 0.6 && share < 0.9, "share of zeros " + share);
    assertTrue(
        truths.stream()
            .anyMatch(t -> t.numbers().values().stream().allMatch(n -> n.signum() == 0)));
    assertTrue(
        truths.stream()
            .anyMatch(t -> t.numbers().values().stream().anyMatch(n -> n.intValue() > 10_000)));
  }

  @Test
  void claimsStateTheNumbersOfTheirSlots() {
    int claims = 0;
    for (long seed = 0; seed < 300; seed++) {
      ReportTruth truth = TruthMaker.make(seed);
      for (Claim claim : truth.claims()) {
        int n = truth.numbers().get(claim.slots().get(0)).intValueExact();
        boolean inWords =
            n > 0 && n <= 10 && claim.sentence().contains("〇一两三四五六七八九十".charAt(n) + "件");
        boolean none = n == 0 && claim.sentence().contains("未收到");
        assertTrue(none || inWords || claim.sentence().contains(n + "件"), claim::toString);
        claims++;
      }
    }
    assertTrue(claims > 300, "claims " + claims);
  }

  @Test
  void whatIsLeftOverOneYearIsCarriedInTheNext() {
    for (long seed = 0; seed < 50; seed++) {
      List<ReportTruth> series = TruthMaker.series(seed, Edition.OF_2021, 4);
      for (int i = 1; i < series.size(); i++) {
        ReportTruth before = series.get(i - 1);
        ReportTruth after = series.get(i);
        assertEquals(before.body(), after.body());
        assertEquals(before.year() + 1, after.year());
        for (String column : Edition.OF_2021.facts().columns("requests")) {
          assertEquals(
              before.numbers().get(new Slot("requests", "carried_out", column)),
              after.numbers().get(new Slot("requests", "carried_in", column)));
        }
      }
    }
  }

  @Test
  void documentsInForceAreThoseOfLastYearWithTheNewAndWithoutTheRepealedOnes() {
    List<ReportTruth> series = TruthMaker.series(3, Edition.OF_2021, 3);
    for (int i = 1; i < series.size(); i++) {
      Map<Slot, BigDecimal> now = series.get(i).numbers();
      for (String row : List.of("regulations", "normative_documents")) {
        Slot inForce = new Slot("documents", row, "in_force");
        BigDecimal expected =
            series
                .get(i - 1)
                .numbers()
                .get(inForce)
                .add(now.get(new Slot("documents", row, "issued")))
                .subtract(now.get(new Slot("documents", row, "repealed")));
        assertEquals(expected.max(BigDecimal.ZERO), now.get(inForce));
      }
    }
  }

  @Test
  void seriesAreNotAllTheSame() {
    assertFalse(
        TruthMaker.series(1, Edition.OF_2019, 2).equals(TruthMaker.series(2, Edition.OF_2019, 2)));
  }

  private static BigDecimal number(int n) {
    return BigDecimal.valueOf(n);
  }
}
