package dev.tieout.write;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellTextTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "=HYPERLINK(\"x\")",
        "+1+cmd|' /C calc'!A0",
        "-2+3",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "=",
        "- 其中",
        "-1\n=2"
      })
  void whatASpreadsheetWouldRunGetsAnApostrophe(String text) {
    assertEquals("'" + text, CellText.safe(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "-", "--", "+479", "-3", "-1,113.50", "+5%", "-.5", "1=1", "a-b", "'=1", "—"})
  void numbersAndOtherTextsStayAsTheyAre(String text) {
    assertEquals(text, CellText.safe(text));
  }
}
