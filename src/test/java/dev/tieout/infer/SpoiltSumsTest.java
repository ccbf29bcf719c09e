package dev.tieout.infer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Errors that once went unsaid, since something else seemed to explain why a sum fails. */
final class SpoiltSumsTest {
  private static List<Spot> broken(String... rows) {
    return TieFinder.find(TieFinderTest.grid(rows)).stream()
        .filter(t -> !t.holds())
        .map(InferredTie::total)
        .toList();
  }

  @Test
  void aDigitWhereTheOtherNumbersOfASumEndInZerosIsNoRounding() {
    assertEquals(
        List.of(new Spot(4, 2)),
        broken(
            "|Plan|Spent",
            "Rent|1200|1350",
            "Food|2400|2450",
            "Wages|3100|3151",
            "Total|6700|6950"));
  }

  @Test
  void decimalsThatAreNotPrintedAreRounding() {
    assertEquals(
        List.of(),
        broken(
            "|Plan|Spent",
            "Rent|1200|1350",
            "Food|2400|2450",
            "Wages|3100|3150.4",
            "Total|6700|6950"));
  }

  @Test
  void aWrongNumberInBothSumsOfATableDoesNotSetItsColumnApart() {
    assertEquals(
        List.of(new Spot(1, 3), new Spot(2, 3)),
        broken(
            "|2019|2020|2021|2022",
            "Total|1520|1611|1702|1893",
            "North|810|839|541|911",
            " Hill|211|222|233|244",
            " Lake|305|316|327|338",
            " Moor|294|301|318|329",
            "South|710|772|824|982"));
  }

  @Test
  void oneFailureAmongLinesThatAreProportionalLeavesTheirSum() {
    assertEquals(
        List.of(new Spot(4, 3)),
        broken(
            "|Price|Tax|Total",
            "Lamp|1216.00|106.40|1322.40",
            "Desk|1632.00|142.80|1774.80",
            "Rug|2448.00|214.20|2662.20",
            "Sofa|4016.00|351.40|4867.60",
            "Vase|816.00|71.40|887.40",
            "Chair|2032.00|177.80|2209.80",
            "Shelf|3216.00|281.40|3497.40",
            "Clock|2816.00|246.40|3062.40"));
  }

  @Test
  void whatFitsAtADistanceByChanceDoesNotHideAnErrorInAPlainSum() {
    assertEquals(
        List.of(new Spot(12, 2)),
        broken(
            "Courses|Held|Planned",
            "Drawing|18.50000|20.00900",
            "Painting|20.00000|20.00000",
            "Printing|15.00000|15.00000",
            "Casting|10.00000|10.00000",
            "Reading|0.00000|0.00000",
            "Weaving|20.00000|20.00000",
            "Glazing|15.00000|15.00000",
            "Singing|0.00000|0.00000",
            "Carving|19.00000|20.00000",
            "Cooking|14.00000|15.00000",
            "Knitting|20.00000|20.00000",
            "Total|151.50000|155.00000",
            "Trips|Held|Planned",
            "Spring|20.00000|20.00000",
            "Autumn|19.00000|20.00000",
            "Total|39.00000|40.00000"));
  }
}
