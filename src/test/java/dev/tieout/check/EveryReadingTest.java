package dev.tieout.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tieout.Extraction;
import dev.tieout.Tieout;
import dev.tieout.form.Slot;
import dev.tieout.generate.Scenario;
import dev.tieout.generate.Specimens;
import dev.tieout.generate.damage.DamageKind;
import dev.tieout.generate.render.Shape;
import dev.tieout.reading.Condition;
import dev.tieout.record.Figure;
import dev.tieout.record.TableRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Published errors in tables that can be read in several ways. */
class EveryReadingTest {
  private static final String OPEN = "A:0|5 A:0|5 0 0 0 0 A:0|5";

  private static List<Finding> check(TableRecord whole, TableRecord... versions) {
    return new TieFindings()
        .check(
            new TableRecord(
                whole.form(),
                whole.table(),
                whole.place(),
                whole.figures(),
                whole.usedTies(),
                whole.why(),
                List.of(versions)));
  }

  private static TableRecord requests(String granted) {
    return Tables.requests(2019, Map.of("granted", granted));
  }

  private static Slot slot(String column) {
    return new Slot("requests", "granted", column);
  }

  /** The same table in which one figure stands where another does in some other one. */
  private static TableRecord at(Slot slot, Slot place, TableRecord table) {
    Figure f = table.figure(slot);
    Figure moved =
        new Figure(
            slot,
            f.value(),
            f.unit(),
            f.state(),
            f.raw(),
            table.figure(place).place(),
            f.basis(),
            f.alternatives());
    return table.with(List.of(moved));
  }

  // 5 of nobody: granted in a column of which nothing else is known, whichever was lost.
  @Test
  void aFigureThatIsWrongInWhicheverColumnItStandsIsSuspectedInEach() {
    Slot first = slot("natural_person");
    Slot second = slot("business");
    TableRecord one = requests("5 0 0 0 0 0 0");
    TableRecord other = at(second, first, requests("0 5 0 0 0 0 0"));
    List<Finding> found = check(requests(OPEN), one, other, one);
    assertEquals(List.of("wrong-in-every-reading"), found.stream().map(Finding::code).toList());
    assertEquals(List.of(first, second), found.get(0).suspects());
    assertEquals(Severity.ERROR, found.get(0).severity());
    assertEquals("3", found.get(0).arguments().get("readings"));
  }

  /** As where a digit too many is the last of one figure or the first of the next. */
  @Test
  void oneOfFewFiguresOfARowIsWrongWhereEachReadingSuspectsAnother() {
    TableRecord one = requests("5 0 0 0 0 0 0");
    TableRecord other = requests("0 5 0 0 0 0 0");
    List<Finding> found = check(requests(OPEN), one, other);
    assertEquals(List.of("wrong-in-every-reading"), found.stream().map(Finding::code).toList());
    assertEquals(List.of(slot("natural_person"), slot("business")), found.get(0).suspects());
  }

  /** A shifted row in a table that lost two cells: each reading takes four changes to mend. */
  @Test
  void readingsThatTakeTooMuchWorkAreNotAllSearchedAndThatIsSaid() {
    Scenario shifted = new Scenario(1001422, Shape.PIPE_LINES, DamageKind.LOST_2, true);
    Extraction extraction = Tieout.standard().extract(Specimens.make(shifted).source());
    Map<String, String> arguments =
        extraction.findings().stream()
            .filter(f -> f.code().equals("wrong-in-every-reading"))
            .findFirst()
            .orElseThrow()
            .arguments();
    int looked = Integer.parseInt(arguments.getOrDefault("looked", "all"));
    assertTrue(looked > 2 && looked < Integer.parseInt(arguments.get("readings")));
  }

  @Test
  void figuresOfSeveralRowsOfWhichEachReadingSuspectsAnotherAreNotSaidToBeWrong() {
    TableRecord one = requests("5 0 0 0 0 0 0");
    TableRecord other = Tables.requests(2019, Map.of("refused_internal", "0 5 0 0 0 0 0"));
    assertEquals(List.of(), check(requests(OPEN), one, other));
  }

  @Test
  void aSumThatHoldsInOneReadingIsNoError() {
    TableRecord one = requests("5 0 0 0 0 0 0");
    assertEquals(List.of(), check(requests(OPEN), one, requests("0 0 0 0 0 0 0")));
  }

  @Test
  void sumsThatOnlyManyFiguresOfADamagedTableWouldMendAreAWarning() {
    List<String> rows = new ArrayList<>();
    Map<String, String> mess =
        Map.of(
            "received", "7 1 4 8 2 6 3",
            "granted", "91 4 73 6 5 22 17",
            "partly_granted", "3 81 5 9 64 2 11",
            "refused_internal", "51 3 37 8 1 99 40",
            "total", "5 66 2 13 9 41 7",
            "carried_out", "12 9 33 4 71 8 2");
    TableRecord table = Tables.requests(2019, mess);
    new TieFindings().check(table).forEach(f -> rows.add(f.severity() + " " + f.code()));
    assertEquals(List.of("error sums-beyond-repair"), rows);
    List<Finding> damaged = new TieFindings().check(Tables.in(Condition.DAMAGED, table));
    assertEquals(List.of("sum-broken-by-damage"), damaged.stream().map(Finding::code).toList());
  }

  @Test
  void aSumThatDamageAloneExplainsIsAWarningAboutTheSameFigures() {
    TableRecord table = requests("5 0 0 0 0 0 0");
    Finding error = new TieFindings().check(table).get(0);
    Finding warning = new TieFindings().check(Tables.explained(table)).get(0);
    assertEquals(Severity.ERROR, error.severity());
    assertEquals("sum-broken-by-damage", warning.code());
    assertEquals(error.suspects(), warning.suspects());
    assertEquals(error.row() + "/" + error.column(), warning.row() + "/" + warning.column());
  }
}
