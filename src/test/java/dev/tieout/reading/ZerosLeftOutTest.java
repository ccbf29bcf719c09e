package dev.tieout.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tieout.Tieout;
import dev.tieout.check.Finding;
import dev.tieout.form.FormFile;
import dev.tieout.form.FormTable;
import dev.tieout.form.Slot;
import dev.tieout.generate.Scenario;
import dev.tieout.generate.Specimens;
import dev.tieout.generate.damage.DamageKind;
import dev.tieout.generate.render.Shape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A table of requests of which the source has no zero and no empty cell. */
class ZerosLeftOutTest {
  private static final FormTable REQUESTS =
      FormFile.standard().get(1).table("requests").orElseThrow();

  /** 29 4 0 0 1 0 34 and 1 0 1 1 0 1 4 are 30 4 1 1 1 1 38. */
  private static final Map<String, String> ROWS =
      Map.of(
          "received", "30 4 1 1 1 1 38",
          "granted", "29 4 1 34",
          "other_rest", "1 1 1 1 4",
          "total", "30 4 1 1 1 1 38");

  private static Reading read(Map<String, String> rows) {
    List<String> lines = new ArrayList<>(List.of("三、收到和处理政府信息公开申请情况"));
    lines.add(String.join("\t", REQUESTS.columns().stream().map(c -> c.label().text()).toList()));
    REQUESTS
        .rows()
        .forEach(row -> lines.add(row.label().text() + " " + rows.getOrDefault(row.id(), "")));
    String text = String.join("\n", lines).replace(" ", "\t");
    return new Aligner(FormFile.standard()).align(TextFlow.of(text)).tables().get(0);
  }

  private static Filling at(Reading reading, String row, String column) {
    Filling filling = reading.fillings().get(new Slot("requests", row, column));
    return filling == null ? new Filling.Lost(List.of()) : filling;
  }

  private static String found(Reading reading, String row, String column) {
    return at(reading, row, column) instanceof Filling.Found found ? found.raw() : "";
  }

  /** 29 can only be of the first column, 4 of the second; the 1 may be of any of four. */
  @Test
  void sumsPlaceTheFiguresThatAreLeft() {
    Reading reading = read(ROWS);
    assertEquals(Condition.ZEROS_LEFT_OUT, reading.why().condition());
    assertEquals("29", found(reading, "granted", "natural_person"));
    assertEquals("4", found(reading, "granted", "business"));
    assertEquals("34", found(reading, "granted", "total"));
    assertEquals("1", found(reading, "other_rest", "natural_person"));
    for (String column : List.of("research", "public_interest", "legal_service", "other")) {
      assertTrue(
          at(reading, "granted", column) instanceof Filling.Several several
              && several.alternatives().size() == 2,
          column);
    }
  }

  /** 1 1 1 1 4 leaves none for the businesses, whose 4 are all granted; and no 0 is made up. */
  @Test
  void aCellThatIsZeroInAllPlacesIsLost() {
    Reading reading = read(ROWS);
    assertTrue(at(reading, "other_rest", "business") instanceof Filling.Lost);
    assertTrue(at(reading, "carried_in", "total") instanceof Filling.Lost);
  }

  @Test
  void rowsThatDoNotAddUpAreNotWhatZerosLeave() {
    Map<String, String> rows = new HashMap<>(ROWS);
    rows.put("granted", "29 4 34");
    rows.put("other_rest", "1 1 4");
    assertTrue(read(rows).why().refused());
  }

  /** Each figure stands once: 29 4 1 34, and what repeats it is gone. */
  @Test
  void whereRepeatsWereRemovedTheTableStaysRefused() {
    Map<String, String> rows =
        Map.of("received", "30 4 1 35", "granted", "29 34", "other_rest", "2 3 5", "total", "");
    Reading reading = read(rows);
    assertFalse(reading.why().condition() == Condition.ZEROS_LEFT_OUT);
    assertTrue(reading.why().refused());
  }

  /** 29 4 1 35 lacks one: every way to read the table has that error, and each is told. */
  @Test
  void oneFigurePublishedWrongIsWrongInEveryReading() {
    Map<String, String> rows = new HashMap<>(ROWS);
    rows.put("granted", "29 4 1 35");
    rows.put("declined_petition", "2 2");
    rows.put("received", "32 4 1 1 1 1 40");
    rows.put("total", "32 4 1 1 1 1 40");
    Reading reading = read(rows);
    assertEquals(Condition.ZEROS_LEFT_OUT, reading.why().condition());
    assertEquals("35", found(reading, "granted", "total"));
    assertFalse(reading.versions().isEmpty());
  }

  /** Its two cells are both printed, though zeros of the tables around it are gone. */
  @Test
  void aTableBesideThatLacksNothingIsNotCalledSo() {
    Scenario scenario = new Scenario(1000186, Shape.HTML_CLEAN, DamageKind.ZEROS_REMOVED, false);
    List<String> told =
        Tieout.standard().extract(Specimens.make(scenario).source()).findings().stream()
            .filter(f -> f.code().equals("zeros-left-out"))
            .map(Finding::table)
            .toList();
    assertEquals(List.of("documents", "requests", "disputes"), told);
  }
}
