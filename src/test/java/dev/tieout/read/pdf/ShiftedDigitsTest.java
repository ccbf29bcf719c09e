package dev.tieout.read.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Digits above and below the line are no digits of the number that they stand beside. */
class ShiftedDigitsTest {
  /** A table whose second cell, 104 points from the left at a height of 133, is left blank. */
  private static Drawn sheet() throws Exception {
    return new Drawn().table(100, 100, 60, 20, "Year|In", "2019|", "2020|14");
  }

  // Digits of this type are 0.556 of its size wide: 12 in 10 points ends at 175.1.
  @ParameterizedTest
  @CsvSource({
    "175.1, 129.6, 6.5, 1, 12¹", // raised by a third
    "175.1, 131.9, 8.3, 1, 12¹", // hardly raised: on one baseline with the number as lines go
    "175.1, 129.6, 6.5, '1,2', '12¹,²'",
    "177.8, 131.9, 8.3, 1, 12 ¹", // behind a blank
    "160.4, 129.6, 6.5, 1, ¹12", // before it
    "175.1, 135, 6.5, 2, 12₂", // lowered
    "175.1, 133, 6.5, 50, 1250", // small, and on the line
    "175.1, 131.9, 10, 1, 121" // not small: the digit of a number that is set unevenly
  })
  void aMarkStaysApartFromItsNumber(double x, double y, double size, String mark, String read)
      throws Exception {
    try (Drawn drawn = sheet()) {
      drawn.text(164, 133, "12").text(x, y, size, mark);
      assertEquals(
          List.of("Year|In", "2019|" + read, "2020|14"), Grids.rows(drawn.read().grids().get(0)));
    }
  }

  @ParameterizedTest
  @CsvSource({"m, 172.3, m2", "CO, 179, CO2"})
  void aWordKeepsItsPlainDigit(String word, double x, String read) throws Exception {
    try (Drawn drawn = sheet()) {
      drawn.text(164, 133, word).text(x, 129.6, 6.5, "2");
      assertEquals("2019|" + read, Grids.rows(drawn.read().grids().get(0)).get(1));
    }
  }
}
