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
        "A sum that this table shows fails here: "
            + "Total / 2020: 229 + 398 + 188 = 815 ≠ 765. It holds at 3 other places. "
            + "It would be mended by Lake / 2020 398 → 348.",
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

  private static void assertOnlySuspectFirst(String row, String column, List<Finding> found) {
    assertEquals(1, found.size());
    assertEquals(new Slot("other-1", row, column), found.get(0).suspects().get(0));
  }

  @Test
  void oneOfTwoSumsOfATotalIsMissedNoMore() {
    // 34,711 + 51,208 + 12,090 = 98,009; in the other column two digits of 41,275 changed places.
    assertOnlySuspectFirst(
        "2",
        "3",
        findings(
            "|2021|2022",
            "Hill|34,711|41,725",
            "Lake|51,208|53,902",
            "Moor|12,090|13,417",
            "Total|98,009|108,594"));
  }

  @Test
  void theOnlySumOfATotalIsMissedNoMoreWhereOneSlipExplainsIt() {
    // 348,115 + 512,086 + 120,904 + 77,350 = 1,058,455, and the total has two of its digits
    // swapped. Nothing shows that the five figures are not rounded, each to one.
    List<Finding> found =
        findings(
            "|2022",
            "Hill|348,115",
            "Lake|512,086",
            "Moor|120,904",
            "Sand|77,350",
            "Total|1,085,455");
    assertOnlySuspectFirst("6", "2", found);
    assertEquals(
        "A sum that this table shows fails here: Total / 2022: "
            + "348115 + 512086 + 120904 + 77350 = 1058455 ≠ 1085455. "
            + "It would be mended by Total / 2022 1085455 → 1058453…1058457.",
        Messages.of(Locale.ENGLISH).text(found.get(0)).replaceAll(" Or by .*", ""));
  }

  @Test
  void aFigureThatNoSlipExplainsIsNoBrokenSumWhereNothingElseHolds() {
    assertEquals(
        List.of(),
        findings("|2022", "Hill|348,115", "Lake|512,086", "Moor|120,904", "Total|1,734,902"));
  }

  @Test
  void aNumberOfTheOtherSignIsNoSlip() {
    // 1032 + 2002 = 3034 is off from 170 by 2864, and 1032 would have to be -1832.
    assertEquals(List.of(), findings("|2022", "Full-Time|1032", "Other|2002", "Total|170"));
  }

  @Test
  void aNumberThatWouldHaveToBeNoughtIsNoSlip() {
    // 500,000 would have to be 0 for 10,000 to be the sum of it and 10,000.
    assertEquals(
        List.of(), findings("|kg", "CO|500,000", "NH3|10,000", "HCl, total|10,000", "CH4|100,000"));
  }

  @Test
  void aFigureOutOfLineWithItsRowAndColumnIsSuspectedBeforeOthers() {
    // 213 became 913: Hill's years are near each other, and the total would have to be 1371 among
    // totals of 671 to 765.
    assertOnlySuspectFirst(
        "2",
        "2",
        findings(
            "|2019|2020|2021|2022",
            "Hill|913|229|221|217",
            "Lake|288|348|311|354",
            "Moor|170|188|199|121",
            "Total|671|765|731|692"));
  }

  @Test
  void aDigitWhereAllOthersHaveZerosIsTheFirstSuspect() {
    assertOnlySuspectFirst(
        "3",
        "3",
        findings(
            "|2019|2020|2021|2022",
            "Hill|213.00|229.00|251.00|287.00",
            "Lake|288.00|348.50|411.00|454.00",
            "Moor|170.00|188.00|199.00|221.00",
            "Sand|1.00|2.00|3.00|4.00",
            "Reed|11.00|12.00|13.00|14.00",
            "Peat|21.00|22.00|23.00|24.00",
            "Wood|31.00|32.00|33.00|34.00",
            "Rock|41.00|42.00|43.00|44.00",
            "Park|51.00|52.00|53.00|54.00",
            "Field|61.00|62.00|63.00|64.00",
            "Dune|71.00|72.00|73.00|74.00",
            "Road|81.00|82.00|83.00|84.00",
            "Total|1040.00|1143.00|1248.00|1358.00"));
  }

  @Test
  void aDashAmongThePartsHidesNoBrokenSum() {
    // The dash says that Moor has none in 2020: 229 + 398 is not 577.
    assertOnlySuspectFirst(
        "3",
        "3",
        findings(
            "|2019|2020|2021|2022",
            "Hill|213|229|251|287",
            "Lake|288|398|411|454",
            "Moor|170|-|199|221",
            "Total|671|577|861|962"));
  }

  @Test
  void twoDotsAmongThePartsMayHideAFigure() {
    assertEquals(
        List.of(),
        findings(
            "|2019|2020|2021|2022",
            "Hill|213|229|251|287",
            "Lake|288|348|411|454",
            "Moor|170|..|199|221",
            "Total|671|765|861|962"));
  }

  @Test
  void aZeroTooManyBehindAGroupOfDigitsIsStillANumber() {
    assertOnlySuspectFirst(
        "5",
        "3",
        findings(
            "|2019|2020|2021|2022",
            "Hill|2 134|2 296|2 510|2 871",
            "Lake|2 880|3 487|4 113|4 549",
            "Moor|1 701|1 882|1 990|2 213",
            "Total|6 715|7 6650|8 613|9 633"));
  }

  @Test
  void aRateThatDoesNotComeOutIsAFindingWithItsWorking() {
    // 88 / 417 is 21.1 %.
    List<Finding> found =
        findings(
            "|Tested|Passed|Pass rate %",
            "2018|328|41|12.5",
            "2019|401|57|14.2",
            "2020|395|63|15.9",
            "2021|417|88|12.1",
            "2022|431|102|23.7");
    assertOnlySuspectFirst("5", "4", found);
    assertEquals("inferred-value-broken", found.get(0).code());
    assertEquals("21.1", found.get(0).expected());
    assertEquals(
        "What this table works out fails here: 2021 / Pass rate %: 88 / 417 × 100 = 21.1 ≠ 12.1. "
            + "It comes out at 4 other places.",
        Messages.of(Locale.ENGLISH).text(found.get(0)));
  }

  @Test
  void anOperandThatASumShowsToBeWrongIsNotSaidTwice() {
    // 348 became 398: the sum of the column fails, and so does the growth of Lake.
    List<Finding> found =
        findings(
            "|2019|2020|Change (%)",
            "Hill|213|229|7.5",
            "Lake|288|398|20.8",
            "Moor|170|188|10.6",
            "Sand|121|97|-19.8",
            "Reed|304|351|15.5",
            "Total|1096|1213|10.7");
    assertEquals(List.of("inferred-sum-broken"), found.stream().map(Finding::code).toList());
    assertOnlySuspectFirst("3", "3", found);
  }

  @Test
  void aFigureThatTwoRelationsShareIsTheirFirstSuspect() {
    // 401 became 471: neither the rate of 2019 nor the growth of 2019 and 2020 comes out. Growth:
    // 328/302, 401/328, 395/401, 417/395, 431/417, 444/431, 409/444 and 452/409 less 1.
    List<Finding> found =
        findings(
            "|Tested|Passed|Pass rate %|Growth of tested %",
            "2016|287|38|13.2|",
            "2017|302|44|14.6|5.2",
            "2018|328|41|12.5|8.6",
            "2019|471|57|14.2|22.3",
            "2020|395|63|15.9|-1.5",
            "2021|417|88|21.1|5.6",
            "2022|431|102|23.7|3.4",
            "2023|444|97|21.8|3.0",
            "2024|409|93|22.7|-7.9",
            "2025|452|79|17.5|10.5");
    assertOnlySuspectFirst("5", "2", found);
  }

  @Test
  void aPartThatIsMoreThanItsWholeIsAFinding() {
    List<Finding> found =
        findings(
            "|2019|2020|2021|2022",
            "收到申请|113|129|151|187",
            "其中：网络申请|88|148|111|154",
            "另有咨询|70|88|99|121");
    assertEquals("part-exceeds-whole", found.get(0).code());
    assertOnlySuspectFirst("3", "3", found);
    assertEquals(
        "其中数大于总数：其中：网络申请/2020：148 > 129。在其他 3 处均不大于总数。",
        Messages.of(Locale.SIMPLIFIED_CHINESE).text(found.get(0)));
  }
}
