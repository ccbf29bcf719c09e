package dev.tieout.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tieout.form.Slot;
import dev.tieout.grid.Cell;
import dev.tieout.grid.Grid;
import dev.tieout.source.TextPlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class InferredFindingsTest {
  private static final String[] WHOLE = {
    "|2019|2020|2021|2022",
    "Hill|213|229|251|287",
    "Lake|288|348|411|454",
    "Moor|170|188|199|221",
    "Total|671|765|861|962"
  };

  private static List<Finding> findings(String... rows) {
    List<Cell> cells = new ArrayList<>();
    int columns = 0;
    for (int r = 0; r < rows.length; r++) {
      String[] texts = rows[r].split("\\|", -1);
      columns = Math.max(columns, texts.length);
      for (int c = 0; c < texts.length; c++) {
        cells.add(new Cell(r, c, 1, 1, texts[c], new TextPlace(r + 1, c + 1)));
      }
    }
    return InferredFindings.of(List.of(new Grid(rows.length, columns, cells, new TextPlace(1, 1))));
  }

  private static List<Finding> with(int row, String text) {
    String[] rows = WHOLE.clone();
    rows[row] = text;
    return findings(rows);
  }

  @Test
  void aTableThatAddsUpHasNoFinding() {
    assertEquals(List.of(), findings(WHOLE));
  }

  @Test
  void aDigitTypedWrongIsFoundWithItsPlaceAndItsRepair() {
    // 348 became 398: only Lake can have lost its 5 tens by one digit, or the total of 765 not be
    // 815.
    List<Finding> found = with(2, "Lake|288|398|411|454");
    assertEquals(1, found.size());
    Finding finding = found.get(0);
    assertEquals("inferred-sum-broken", finding.code());
    assertEquals(Severity.WARNING, finding.severity());
    assertEquals("398", finding.found());
    assertEquals("348", finding.expected());
    assertEquals("50", finding.difference());
    assertEquals(new TextPlace(3, 3), finding.place());
    assertEquals(new Slot("other-1", "3", "3"), finding.suspects().get(0));
    assertEquals(
        "A sum that this table keeps elsewhere (3 times) fails here: "
            + "Total / 2020: 229 + 398 + 188 = 815 ≠ 765. It would be mended by Lake / 2020 398 → 348.",
        Messages.of(Locale.ENGLISH).text(finding).replaceAll(" Or by .*", ""));
  }

  @Test
  void swappedDigitsOfATotalAreFoundInTheTotal() {
    List<Finding> found = with(4, "Total|671|756|861|962");
    assertEquals(1, found.size());
    assertEquals(new Slot("other-1", "5", "3"), found.get(0).suspects().get(0));
    assertEquals("765", found.get(0).expected());
  }

  @Test
  void roundedAmountsMayBeOffByTheirLastDigit() {
    // Each is printed to a tenth: three parts and the total may be apart by two tenths.
    assertEquals(
        List.of(),
        findings(
            "|2019|2020|2021|2022",
            "Hill|21.3|22.9|25.1|28.7",
            "Lake|28.8|34.8|41.1|45.4",
            "Moor|17.0|18.8|19.9|22.1",
            "Total|67.1|76.6|86.1|96.2"));
  }

  @Test
  void aSumThatHoldsNowhereElseIsNotMissed() {
    assertEquals(
        List.of(),
        findings("|a|b|c|d", "x|213|229|251|287", "y|288|348|411|454", "z|501|999|700|123"));
  }

  @Test
  void aBlankCellThatMayHideAFigureIsNoBrokenSum() {
    assertEquals(List.of(), with(2, "Lake|288||411|454"));
  }
}
