package dev.tieout.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tieout.Tieout;
import dev.tieout.check.Finding;
import dev.tieout.check.Severity;
import dev.tieout.form.Slot;
import dev.tieout.generate.Scenario;
import dev.tieout.generate.Specimen;
import dev.tieout.generate.Specimens;
import dev.tieout.generate.damage.DamageKind;
import dev.tieout.generate.error.PlantedError;
import dev.tieout.generate.render.Shape;
import dev.tieout.generate.truth.Edition;
import dev.tieout.generate.truth.Zeros;
import dev.tieout.record.FigureState;
import dev.tieout.source.Place;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Whether the judge sees each fault: a judge that sees none would praise every tool. */
final class ScorerTest {
  private static final Slot GRANTED = new Slot("requests", "granted", "business");

  private static Specimen specimen(DamageKind damage, boolean error) {
    return LongStream.range(0, 500)
        .mapToObj(seed -> new Scenario(seed, Shape.LINES, damage, error))
        .map(Specimens::make)
        .filter(s -> s.truth().edition() == Edition.OF_2021)
        .filter(s -> s.truth().style().zeros() == Zeros.DIGIT)
        .filter(s -> !error || s.error().map(PlantedError::assessable).orElse(false))
        .findFirst()
        .orElseThrow();
  }

  private static Specimen whole() {
    return specimen(DamageKind.NONE, false);
  }

  private static int wrong(Specimen specimen) {
    return specimen.truth().numbers().get(GRANTED).intValueExact() + 1;
  }

  private static Finding finding(Severity severity, Slot slot) {
    return Finding.of("any", severity, Place.none()).at(slot).build();
  }

  @Test
  void theTruthIsRight() {
    Score score = new Echo(whole()).score();
    assertEquals(200, score.count(Outcome.RIGHT));
    assertEquals(List.of(), score.faults());
    assertFalse(score.criesWolf());
  }

  @Test
  void aWrongNumberIsSilentlyWrong() {
    Score score = new Echo(whole()).say(GRANTED, wrong(whole())).score();
    assertEquals(1, score.count(Outcome.SILENTLY_WRONG));
    assertTrue(
        score.faults().get(0).contains("requests/granted/business"), score.faults()::toString);
  }

  @Test
  void aWarningOfItsSlotRowColumnOrTableCoversIt() {
    for (Slot at :
        List.of(
            GRANTED,
            new Slot("requests", "granted", ""),
            new Slot("requests", "", "business"),
            new Slot("requests", "", ""))) {
      Score score =
          new Echo(whole())
              .say(GRANTED, wrong(whole()))
              .find(finding(Severity.WARNING, at))
              .score();
      assertEquals(1, score.count(Outcome.WRONG_FLAGGED), at::toString);
    }
  }

  @Test
  void aWarningOfAnotherSlotOrANoteCoversNothing() {
    for (Finding finding :
        List.of(
            finding(Severity.NOTE, GRANTED),
            finding(Severity.ERROR, new Slot("requests", "granted", "research")),
            finding(Severity.ERROR, new Slot("requests", "received", "")),
            finding(Severity.ERROR, new Slot("disputes", "", "")),
            finding(Severity.ERROR, new Slot("", "", "")))) {
      Score score = new Echo(whole()).say(GRANTED, wrong(whole())).find(finding).score();
      assertEquals(1, score.count(Outcome.SILENTLY_WRONG), finding::toString);
    }
  }

  @Test
  void aSuspectIsCovered() {
    Finding finding =
        Finding.of("any", Severity.ERROR, Place.none()).suspects(List.of(GRANTED)).build();
    Score score = new Echo(whole()).say(GRANTED, wrong(whole())).find(finding).score();
    assertEquals(1, score.count(Outcome.WRONG_FLAGGED));
  }

  @Test
  void aNumberSaidToBeBlankIsSilentlyWrong() {
    Score score = new Echo(whole()).say(GRANTED, FigureState.BLANK, List.of()).score();
    assertEquals(1, score.count(Outcome.SILENTLY_WRONG));
  }

  @Test
  void severalReadingsCountOnlyWithTheRightOneAmongThem() {
    int right = wrong(whole()) - 1;
    List<String> with = List.of("77777", Integer.toString(right));
    assertEquals(
        1,
        new Echo(whole())
            .say(GRANTED, FigureState.AMBIGUOUS, with)
            .score()
            .count(Outcome.AMBIGUOUS));
    assertEquals(
        1,
        new Echo(whole())
            .say(GRANTED, FigureState.AMBIGUOUS, List.of("77777", "77778"))
            .score()
            .count(Outcome.SILENTLY_WRONG));
  }

  @Test
  void aCellThatIsThereButSaidToBeLostIsGivenUp() {
    Score score = new Echo(whole()).say(GRANTED, FigureState.LOST, List.of()).score();
    assertEquals(1, score.count(Outcome.GIVEN_UP));
    assertEquals(199, score.count(Outcome.RIGHT));
  }

  @Test
  void aMissingTableIsSilentlyWrongUnlessAFindingSaysSo() {
    assertEquals(15, new Echo(whole()).drop("disputes").score().count(Outcome.SILENTLY_WRONG));
    Finding refusal = finding(Severity.ERROR, new Slot("disputes", "", ""));
    Score score = new Echo(whole()).drop("disputes").find(refusal).score();
    assertEquals(15, score.count(Outcome.REFUSED));
  }

  @Test
  void lostCellsSaidToBeLostAreRight() {
    Score score = new Echo(specimen(DamageKind.LOST_2, false)).score();
    assertEquals(2, score.count(Outcome.LOST));
    assertEquals(198, score.count(Outcome.RIGHT));
  }

  // 0 0 0 with the first cell lost: that it was the first, nobody can know.
  @Test
  void anotherOfEqualCellsMayBeSaidToBeLost() {
    Specimen specimen = specimen(DamageKind.LOST_1, false);
    Slot gone = specimen.gone().iterator().next();
    Slot other =
        specimen.truth().edition().facts().slots(gone.table()).stream()
            .filter(s -> !s.equals(gone))
            .findFirst()
            .orElseThrow();
    int number = specimen.truth().numbers().get(gone).intValueExact();
    Score score =
        new Echo(specimen).say(gone, number).say(other, FigureState.LOST, List.of()).score();
    assertEquals(1, score.count(Outcome.LOST));
    assertEquals(199, score.count(Outcome.RIGHT));
  }

  @Test
  void aNumberForALostCellWithoutAnotherSaidToBeLostIsInvented() {
    Specimen specimen = specimen(DamageKind.LOST_1, false);
    Slot gone = specimen.gone().iterator().next();
    int number = specimen.truth().numbers().get(gone).intValueExact();
    Score score = new Echo(specimen).say(gone, number).score();
    assertEquals(1, score.count(Outcome.SILENTLY_WRONG));
  }

  @Test
  void aPublishedErrorThatIsMendedInSilenceIsSilentlyWrong() {
    Specimen specimen = specimen(DamageKind.NONE, true);
    PlantedError error = specimen.error().orElseThrow();
    Slot culprit = error.culprits().iterator().next();
    Score score =
        new Echo(specimen).say(culprit, error.meant().get(culprit).intValueExact()).score();
    assertEquals(1, score.count(Outcome.SILENTLY_WRONG));
    assertEquals(new ErrorScore(false, false, false), score.error().orElseThrow());
  }

  @Test
  void aCulpritIsFirstOrAmongTheSuspects() {
    Specimen specimen = specimen(DamageKind.NONE, true);
    PlantedError error = specimen.error().orElseThrow();
    Slot culprit = error.culprits().iterator().next();
    Slot table = new Slot(error.table(), "", "");
    Slot innocent = new Slot(error.table(), "innocent", "innocent");
    assertEquals(
        new ErrorScore(true, true, true), suspects(specimen, table, List.of(culprit, innocent)));
    assertEquals(
        new ErrorScore(true, false, true), suspects(specimen, table, List.of(innocent, culprit)));
    assertEquals(new ErrorScore(true, false, false), suspects(specimen, table, List.of(innocent)));
    assertEquals(
        new ErrorScore(false, false, false),
        suspects(specimen, new Slot("documents", "", ""), List.of(culprit)));
  }

  private static ErrorScore suspects(Specimen specimen, Slot at, List<Slot> suspects) {
    Finding finding =
        Finding.of("any", Severity.ERROR, Place.none()).at(at).suspects(suspects).build();
    return new Echo(specimen).find(finding).score().error().orElseThrow();
  }

  @Test
  void anErrorInATrueReportCriesWolf() {
    assertTrue(new Echo(whole()).find(finding(Severity.ERROR, GRANTED)).score().criesWolf());
    assertFalse(new Echo(whole()).find(finding(Severity.WARNING, GRANTED)).score().criesWolf());
  }

  @Test
  void tablesSumUpJudgements() {
    ScoreTable table = new ScoreTable("shape", s -> s.scenario().shape().name());
    table.add(new Echo(whole()).score());
    table.add(new Echo(whole()).say(GRANTED, wrong(whole())).score());
    String[] lines = table.markdown().split("\n");
    assertEquals(4, lines.length);
    assertTrue(lines[2].startsWith("| LINES | 2 | 400 | 99.75 % | 0 | 0 | 0 | 0 | **1** | 0 |"));
    assertEquals(0.9975, table.all().right(), 1e-9);
  }

  /** A body that writes its zeros now as 0 and now not at all may have left out any of them. */
  @Test
  void zerosOfARowWhoseSourceIsThatOfAWholeReportAreLostAndOtherFiguresAreWrong() {
    Scenario scenario = new Scenario(1_501_417, Shape.PIPE_PADDED, DamageKind.LOST_4_IN_ROW, false);
    Specimen specimen = Specimens.make(scenario);
    assertEquals(Zeros.MIXED, specimen.truth().style().zeros());
    assertEquals(
        0, new Scorer(Tieout.standard()::extract).score(specimen).count(Outcome.SILENTLY_WRONG));
    Slot other = new Slot("requests", "other_rest", "natural_person");
    assertEquals(1, new Echo(specimen).say(other, 0).score().count(Outcome.SILENTLY_WRONG));
  }

  /** Here the zero that is left of two stands in the place of the lost one. */
  @Test
  void aZeroInThePlaceOfALostOneIsNotInventedWhereTheSourceIsThatOfAWholeReport() {
    Scenario scenario = new Scenario(22_301_266, Shape.PIPE_PLAIN, DamageKind.LOST_1, false);
    Specimen specimen = Specimens.make(scenario);
    Score score = new Scorer(Tieout.standard()::extract).score(specimen);
    assertEquals(0, score.count(Outcome.SILENTLY_WRONG), score.faults()::toString);
    Slot gone = new Slot("requests", "other", "legal_service");
    assertEquals(Set.of(gone), specimen.gone());
    assertEquals(1, new Echo(specimen).say(gone, 0).score().count(Outcome.SILENTLY_WRONG));
  }
}
