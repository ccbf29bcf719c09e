package dev.tieout.infer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tieout.infer.NumberTable.State;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers that a table's ties are looked for in, as tables of many countries write them. */
class NumberTableTest {
  /** The cells of one column, with a bar between them. */
  private static String read(String cells) {
    NumberTable table = NumberTable.of(TieFinderTest.grid(cells.split("\\|")));
    StringBuilder read = new StringBuilder();
    for (int r = 0; r < table.rows(); r++) {
      boolean number = table.state(new Spot(r, 0)) == State.NUMBER;
      read.append(r == 0 ? "" : "|");
      read.append(number ? table.print(table.value(new Spot(r, 0))) : "?");
    }
    return read.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "1.234,5|12,5; 1234.5|12.5",
        "1 234|56; 1234|56",
        "(123)|−5; -123|-5",
        "1,23,456|12,34,567|99; 123456|1234567|99",
        "1,23,456.50|7.25; 123456.5|7.25",
        "１２３|４，５６７|（８）; 123|4567|-8",
        "12¹|3⁴|1,234²; 12|3|1234",
        "12[1]|14[12]; 12|14",
        "12³⁾|5; 12|5",
        "007|0.50|00|0000000000000000000001; 7|0.5|0|1",
        "12.|.5|1.2.3; 12|0.5|?",
        "1234567890123456789|3; ?|3"
      })
  void numbersAreRead(String cells, String numbers) {
    assertEquals(numbers, read(cells));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {"1,23,45", "12[123]", "m²", "12₂", "1,2,3"})
  void otherTextsAreNoNumbers(String cell) {
    assertEquals("?", read(cell));
  }
}
