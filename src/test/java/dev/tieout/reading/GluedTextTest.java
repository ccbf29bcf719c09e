package dev.tieout.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tieout.Extraction;
import dev.tieout.Tieout;
import dev.tieout.check.Severity;
import dev.tieout.form.Slot;
import dev.tieout.generate.Scenario;
import dev.tieout.generate.Specimen;
import dev.tieout.generate.Specimens;
import dev.tieout.generate.damage.DamageKind;
import dev.tieout.generate.render.Shape;
import dev.tieout.record.Figure;
import dev.tieout.record.FigureState;
import dev.tieout.record.TableRecord;
import dev.tieout.source.Source;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text in which nothing parts figures from each other and from labels. */
class GluedTextTest {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private static Specimen specimen(long seed, boolean error) {
    return Specimens.make(new Scenario(seed, Shape.GLUED, DamageKind.NONE, error));
  }

  private static Map<Slot, Figure> figures(Extraction extraction) {
    Map<Slot, Figure> figures = new HashMap<>();
    for (TableRecord table : extraction.record().tables()) {
      figures.putAll(table.figures());
    }
    return figures;
  }

  /**
   * 500001 has full-width digits, 500008 digits grouped by commas, 500017 a long first row, 500032
   * dashes between figures, 500002 a blank before a zero that an ordinal follows.
   */
  @ParameterizedTest
  @ValueSource(longs = {500_001, 500_002, 500_008, 500_017, 500_032})
  void allFiguresOfRequestsAreFound(long seed) {
    Specimen specimen = specimen(seed, false);
    Map<Slot, Figure> figures = figures(Tieout.standard().extract(specimen.source()));
    for (Slot slot : specimen.truth().edition().facts().slots("requests")) {
      assertEquals(
          specimen.truth().entry(slot).value(), figures.get(slot).value(), slot.toString());
    }
  }

  /** 37, 8, 0, 1, 0, 0, 46 one column too far right: 0378010 0 must not be read as 37, 8, 0, 1. */
  @Test
  void aZeroBeforeAFigureIsAFigureOfItsOwn() {
    Specimen specimen = specimen(500_146, true);
    Extraction extraction = Tieout.standard().extract(specimen.source());
    Map<Slot, Figure> figures = figures(extraction);
    Slot first = new Slot("requests", "refused_other_law", "natural_person");
    assertEquals("0", figures.get(first).raw());
    assertTrue(extraction.findings().stream().anyMatch(f -> f.severity() == Severity.ERROR));
  }

  /** A count below 0 is cut with its sign, and reported. */
  @Test
  void aMinusSignBeginsAFigure() {
    Specimen specimen = specimen(500_041, true);
    Extraction extraction = Tieout.standard().extract(specimen.source());
    Slot total = new Slot("requests", "total", "total");
    assertEquals("-7", figures(extraction).get(total).raw());
    assertTrue(extraction.findings().stream().anyMatch(f -> f.suspects().contains(total)));
  }

  /** 23, 31, 3, 2, 59 and 23, 3, 1, 32, 59 add up both. */
  @Test
  void twoWaysThatAddUpAreBothNamed() {
    Slot slot = new Slot("disputes", "reconsideration", "corrected");
    Figure figure = figures(Tieout.standard().extract(specimen(500_158, false).source())).get(slot);
    assertEquals(FigureState.AMBIGUOUS, figure.state());
    assertEquals(List.of("3", "31"), figure.alternatives().stream().sorted().toList());
  }

  /** 37, 0, 0, 0, 0, 0, 73: 3, 70, 0, 0, 0, 0, 73 adds up, and no column does with it. */
  @Test
  void aRowThatAddsUpInOneWayIsNotTakenAgainstTheColumns() {
    Map<Slot, Figure> figures =
        figures(Tieout.standard().extract(specimen(500_112, true).source()));
    assertEquals("37", figures.get(new Slot("requests", "granted", "natural_person")).raw());
    assertEquals("73", figures.get(new Slot("requests", "granted", "total")).raw());
  }

  /**
   * 44, 0, 0, 0, 0, 0, 4: nothing that happens in typing makes 40 of the 0 in 4, 40, 0, 0, 0, 0, 4.
   */
  @Test
  void aDigitTypedTwiceIsToldFromAWrongCut() {
    Extraction extraction = Tieout.standard().extract(specimen(500_204, true).source());
    Slot doubled = new Slot("requests", "granted", "natural_person");
    assertEquals("44", figures(extraction).get(doubled).raw());
    assertTrue(
        extraction.findings().stream()
            .anyMatch(f -> f.severity() == Severity.ERROR && f.suspects().indexOf(doubled) == 0));
  }

  /** Three, five and eight rows of figures in one run, no label between them. */
  @ParameterizedTest
  @ValueSource(longs = {1_000_637, 1_000_643, 1_000_649, 1_000_625})
  void rowsWithoutTheirLabelsAreParted(long seed) {
    Specimen specimen =
        Specimens.make(new Scenario(seed, Shape.GLUED, DamageKind.LABELS_ALL, false));
    Map<Slot, Figure> figures = figures(Tieout.standard().extract(specimen.source()));
    for (Slot slot : specimen.truth().edition().facts().slots("requests")) {
      assertEquals(
          specimen.truth().entry(slot).value(), figures.get(slot).value(), slot.toString());
    }
  }

  /** The three rows of (六) in one run are no row of the older form with a total of 16 digits. */
  @Test
  void aRunOfThreeRowsIsNoRowOfAnotherEdition() {
    Specimen specimen =
        Specimens.make(new Scenario(1_000_634, Shape.GLUED, DamageKind.LABELS_ALL, false));
    Map<Slot, Figure> figures = figures(Tieout.standard().extract(specimen.source()));
    assertEquals(
        "13", figures.get(new Slot("requests", "other_not_corrected", "natural_person")).raw());
  }

  @ParameterizedTest
  @ValueSource(strings = {"7", "70", "1000000", "1—"})
  void aHundredThousandDigitsDoNotRunAway(String digits) {
    String text =
        "三、收到和处理政府信息公开申请情况申请人情况自然人法人或其他组织总计商业企业科研机构社会公益组织法律服务机构其他"
            + "一、本年新收政府信息公开申请数量"
            + digits.repeat(100_000 / digits.length())
            + "二、上年结转政府信息公开申请数量0000000三、本年度办理结果（一）予以公开0000000";
    Extraction extraction = assertTimeoutPreemptively(PATIENCE, () -> extract(text));
    Figure figure = figures(extraction).get(new Slot("requests", "received", "total"));
    assertFalse(figure != null && figure.value().isPresent(), "invented a figure");
  }

  @Test
  void tenThousandLabelsDoNotRunAway() {
    String text = "一、本年新收政府信息公开申请数量713000074二、上年结转政府信息公开申请数量0000000".repeat(5_000);
    assertTimeoutPreemptively(PATIENCE, () -> extract(text));
  }

  private static Extraction extract(String text) {
    return Tieout.standard().extract(Source.of("x.txt", text.getBytes(StandardCharsets.UTF_8)));
  }
}
