package dev.tieout.generate.truth;

import dev.tieout.form.Slot;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes what reports say, from seeds. */
public final class TruthMaker {
  private TruthMaker() {}

  /** A report of a body, size, edition, year and style that the seed decides. */
  public static ReportTruth make(long seed) {
    Dice dice = new Dice(seed);
    Edition edition = dice.of(List.of(Edition.values()));
    int year = edition == Edition.OF_2019 ? dice.between(2019, 2020) : dice.between(2021, 2025);
    return make(seed, edition, year, Body.any(dice));
  }

  /** A report of this edition, year and body. */
  public static ReportTruth make(long seed, Edition edition, int year, Body body) {
    return make(seed, edition, year, body, Map.of());
  }

  /**
   * Reports of one body for several years, whose stocks and unfinished requests go over from year
   * to year.
   */
  public static List<ReportTruth> series(long seed, Edition edition, int years) {
    Body body = Body.any(new Dice(seed).aside("body"));
    int first = edition == Edition.OF_2019 ? 2019 : 2021;
    List<ReportTruth> series = new ArrayList<>();
    Map<Slot, BigDecimal> last = Map.of();
    for (int i = 0; i < years; i++) {
      ReportTruth truth = make(seed * 1000 + i, edition, first + i, body, last);
      series.add(truth);
      last = truth.numbers();
    }
    return series;
  }

  private static ReportTruth make(
      long seed, Edition edition, int year, Body body, Map<Slot, BigDecimal> lastYear) {
    Dice dice = new Dice(seed);
    Map<Slot, BigDecimal> numbers =
        new FigureMaker(edition, body.size(), lastYear, dice.aside("numbers")).make();
    List<Claim> claims = new ClaimMaker(year, numbers, dice.aside("claims")).make();
    NumberStyle style = NumberStyle.any(dice.aside("style"));
    return new ReportTruth(seed, edition, body, year, style, numbers, claims);
  }
}
