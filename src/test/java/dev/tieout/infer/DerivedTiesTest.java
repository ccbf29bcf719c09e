package dev.tieout.infer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DerivedTiesTest {
  /** 41/328, 57/401, 63/395, 88/417 and 102/431 in hundredths, to a tenth. */
  private static final String[] RATES = {
    "|Tested|Passed|Pass rate %",
    "2018|328|41|12.5",
    "2019|401|57|14.2",
    "2020|395|63|15.9",
    "2021|417|88|21.1",
    "2022|431|102|23.7"
  };

  private static List<DerivedTie> ties(String... rows) {
    return TieFinder.search(TieFinderTest.grid(rows)).derived();
  }

  private static DerivedTie at(List<DerivedTie> ties, int row, int column) {
    Optional<Spot> spot = Optional.of(new Spot(row, column));
    List<DerivedTie> at = ties.stream().filter(t -> t.result().equals(spot)).toList();
    assertEquals(1, at.size(), ties.toString());
    return at.get(0);
  }

  @Test
  void aColumnOfRatesIsWorkedOutFromTwoOthers() {
    List<DerivedTie> ties = ties(RATES);
    DerivedTie tie = at(ties, 3, 3);
    assertEquals(DerivedTie.Kind.RATIO, tie.kind());
    assertEquals(100, tie.factor());
    assertEquals(List.of(new Spot(3, 2), new Spot(3, 1)), tie.operands());
    assertEquals(5, tie.support());
    assertEquals(5, ties.size());
    assertTrue(ties.stream().allMatch(DerivedTie::holds));
  }

  @Test
  void aRateThatDoesNotComeOutIsSaidWithWhatItComesTo() {
    String[] rows = RATES.clone();
    rows[4] = "2021|417|88|12.1";
    DerivedTie tie = at(ties(rows), 4, 3);
    assertEquals(false, tie.holds());
    assertEquals("21.1", tie.expected());
  }

  @Test
  void aRateThatIsCutOffInsteadOfRoundedHolds() {
    // 63/395 is 15.949 %, and 88/417 21.103 %.
    String[] rows = RATES.clone();
    rows[5] = "2022|431|102|23.6";
    assertTrue(at(ties(rows), 5, 3).holds());
  }

  @Test
  void growthIsWorkedOutFromTheEarlierColumn() {
    // 229/213, 348/288, 188/170, 97/121 and 862/792 less 1.
    List<DerivedTie> ties =
        ties(
            "|2019|2020|Change (%)",
            "Hill|213|229|7.5",
            "Lake|288|348|20.8",
            "Moor|170|188|10.6",
            "Sand|121|97|-19.8",
            "Total|792|862|8.8");
    DerivedTie tie = at(ties, 4, 3);
    assertEquals(DerivedTie.Kind.GROWTH, tie.kind());
    assertEquals(List.of(new Spot(4, 1), new Spot(4, 2)), tie.operands());
    assertEquals(5, ties.size());
  }

  @Test
  void sharesOfATotalAreWorkedOutFromItsColumn() {
    // 213, 288, 170 and 121 of 792.
    List<DerivedTie> ties =
        ties(
            "|2019|占比",
            "Hill|213|26.9",
            "Lake|288|36.4",
            "Moor|170|21.5",
            "Sand|121|15.3",
            "合计|792|100.0");
    DerivedTie tie = at(ties, 2, 2);
    assertEquals(DerivedTie.Kind.SHARE, tie.kind());
    assertEquals(List.of(new Spot(2, 1), new Spot(5, 1)), tie.operands());
  }

  @Test
  void aRowOfMeansLeavesOutTheTotalBetween() {
    // Totals 1,107, 1,209, 1,287 and 1,327; a third of each.
    List<DerivedTie> ties =
        ties(
            "|2019|2020|2021|2022",
            "Hill|313|329|351|387",
            "Lake|388|448|511|454",
            "Moor|406|432|425|486",
            "Total|1107|1209|1287|1327",
            "Average|369.0|403.0|429.0|442.3");
    DerivedTie tie = at(ties, 5, 4);
    assertEquals(DerivedTie.Kind.AVERAGE, tie.kind());
    assertEquals(List.of(new Spot(1, 4), new Spot(2, 4), new Spot(3, 4)), tie.operands());
  }

  @Test
  void sharesThatMakeUpAHundredAreFoundWithoutATotal() {
    List<DerivedTie> ties =
        ties(
            "Share of answers, %|yes|no|do not know",
            "Hill|41.3|38.4|20.3",
            "Lake|55.1|30.6|14.3",
            "Moor|47.9|33.0|19.1",
            "Sand|62.4|21.9|15.7",
            "Reed|39.5|44.2|12.3",
            "Peat|50.8|31.5|17.7",
            "Wood|44.6|40.1|15.3");
    assertEquals(7, ties.size(), ties.toString());
    // 39.5 + 44.2 + 12.3 is 96.0.
    DerivedTie broken = ties.stream().filter(t -> !t.holds()).findFirst().orElseThrow();
    assertEquals(DerivedTie.Kind.SHARES, broken.kind());
    assertEquals(List.of(new Spot(5, 1), new Spot(5, 2), new Spot(5, 3)), broken.operands());
  }

  @Test
  void aPartThatIsNamedAsOneIsNoMoreThanItsWhole() {
    List<DerivedTie> ties =
        ties(
            "|2019|2020|2021|2022",
            "收到申请|113|129|151|187",
            "其中：网络申请|88|148|111|154",
            "信函申请|70|88|99|121");
    DerivedTie tie = at(ties, 2, 2);
    assertEquals(DerivedTie.Kind.OF_WHICH, tie.kind());
    assertEquals(false, tie.holds());
    assertEquals("129", tie.expected());
    assertTrue(at(ties, 2, 4).holds());
    assertEquals(4, ties.size());
  }

  @Test
  void numbersThatAreNotWorkedOutFromEachOtherHaveNoTies() {
    assertEquals(
        List.of(),
        ties(
            "|a|b|rate|change",
            "x|311|275|8.46|12",
            "y|507|918|1.22|31",
            "z|733|164|9.5|7",
            "u|129|845|3.71|64"));
  }

  @Test
  void aColumnThatIsConstantIsNoRatio() {
    // Each is a tenth of the other: that is one coincidence, not five.
    assertEquals(
        List.of(),
        ties("|a|b|c", "x|310|10|31", "y|500|10|50", "z|730|10|73", "u|120|10|12", "v|90|10|9"));
  }
}
