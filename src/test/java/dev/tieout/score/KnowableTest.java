package dev.tieout.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tieout.Tieout;
import dev.tieout.form.Slot;
import dev.tieout.generate.Scenario;
import dev.tieout.generate.Specimen;
import dev.tieout.generate.Specimens;
import dev.tieout.generate.damage.DamageKind;
import dev.tieout.generate.render.Shape;
import dev.tieout.generate.truth.Ties.Tie;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** How much of what can be known of tables with lost cells is known. */
final class KnowableTest {
  /**
   * A row of items {@code a}, {@code b}, {@code c} and their total; the figures in brackets lost.
   */
  private static Set<String> knowable(String row) {
    List<Slot> line = List.of(slot("a"), slot("b"), slot("c"), slot("total"));
    Map<Slot, Integer> signs = new LinkedHashMap<>();
    line.forEach(s -> signs.put(s, s.column().equals("total") ? -1 : 1));
    Map<Slot, Long> published = new LinkedHashMap<>();
    Set<Slot> gone = new LinkedHashSet<>();
    String[] figures = row.split(" ");
    for (int i = 0; i < figures.length; i++) {
      published.put(line.get(i), Long.valueOf(figures[i].replaceAll("[()]", "")));
      if (figures[i].startsWith("(")) {
        gone.add(line.get(i));
      }
    }
    Set<String> known = new LinkedHashSet<>();
    new Placements(List.of(line), List.of(new Tie(signs)), published, gone)
        .knowable()
        .forEach(s -> known.add(s.column()));
    return known;
  }

  private static Slot slot(String column) {
    return new Slot("table", "row", column);
  }

  /** 1 3 6 with a cell lost: 2 1 3 6, 1 2 3 6, 1 3 2 6 tie out, and 1 3 6 10. */
  @Test
  void whereTheOnlyTieLeavesEachPlaceNothingIsKnown() {
    assertEquals(Set.of(), knowable("1 (2) 3 6"));
  }

  /** Whichever 0 of 0 0 0 is gone, all four figures are 0; but 0 0 0 5 with 5 lost ties out not. */
  @Test
  void whichOfEqualFiguresIsLostMakesNoDifference() {
    assertEquals(Set.of("a", "b", "c", "total"), knowable("0 (0) 0 0"));
  }

  /** 0 4 4 with a 0 lost: 0 0 4 4, 0 4 0 4; and 0 4 4 8. The first item is 0 in all of them. */
  @Test
  void whatAllPlacesLeaveIsKnown() {
    assertEquals(Set.of("a"), knowable("(0) 0 4 4"));
  }

  /** 1 9 7 breaks the tie wherever the lost cell is put but before the 7: 1 9 0 7 does as well. */
  @Test
  void aReadingMayBreakAsManyTiesAsTheTrueOne() {
    assertFalse(knowable("1 9 (3) 7").contains("c"));
  }

  private static boolean isLost(DamageKind damage) {
    return damage == DamageKind.LOST_IN_TOTALS || Elsewhere.ANY_OF_A_ROW.contains(damage);
  }

  /** Figures of the tied tables of reports of one damage. */
  private static final class Count {
    private int reports;
    private int figures;
    private int right;
    private int knowable;
    private int known;

    void add(Specimen specimen, Output output) {
      reports++;
      for (String table : Placements.TABLES) {
        add(specimen, output, table, Placements.of(specimen, table).knowable());
      }
    }

    void add(Specimen specimen, Output output, String table, Set<Slot> knowable) {
      new TableScorer(specimen, output.figures(table), new Covering(output.findings()))
          .outcomes(table)
          .forEach((slot, outcome) -> add(outcome, knowable.contains(slot)));
    }

    private void add(Outcome outcome, boolean canBeKnown) {
      boolean isRight = outcome == Outcome.RIGHT || outcome == Outcome.LOST;
      figures++;
      right += isRight ? 1 : 0;
      knowable += canBeKnown ? 1 : 0;
      known += isRight && canBeKnown ? 1 : 0;
    }

    String line(String name) {
      return String.format(
          Locale.ROOT,
          "| %s | %d | %d | %.2f %% | %.2f %% | %d | %.2f %% |",
          name,
          reports,
          figures,
          100.0 * right / figures,
          100.0 * knowable / figures,
          knowable - known,
          100.0 * known / knowable);
    }
  }

  /** On request; the number is that of the damaged reports of all kinds. */
  @Test
  @EnabledIfSystemProperty(named = "tieout.knowable", matches = "\\d+")
  void whatCanBeKnownOfLostCellsIsKnown() throws IOException {
    Map<String, Count> counts = new TreeMap<>();
    for (Scenario scenario : Plan.damaged(Integer.getInteger("tieout.knowable", 400))) {
      if (isLost(scenario.damage()) && scenario.shape() != Shape.GLUED) {
        Specimen specimen = Specimens.make(scenario);
        if (!specimen.truth().style().zeros().leavesBlanks()) {
          Output output = Output.of(Tieout.standard().extract(specimen.source()));
          counts.computeIfAbsent(name(scenario), n -> new Count()).add(specimen, output);
        }
      }
    }
    List<String> lines = new ArrayList<>();
    lines.add(
        "| damage | reports | figures | right | can be known | of these missed | right of these |");
    lines.add("|---|--:|--:|--:|--:|--:|--:|");
    counts.forEach((name, count) -> lines.add(count.line(name)));
    Files.createDirectories(Path.of("target"));
    Files.write(Path.of("target", "ladder-knowable.md"), lines);
    assertTrue(
        counts.values().stream().allMatch(c -> c.known >= 0.99 * c.knowable),
        () -> String.join("\n", lines));
  }

  /**
   * The same of tables whose zeros are gone; tables too small to prove it, and those that are
   * empty, stand in the same report. What is printed is held against all ways to place it.
   */
  @Test
  @EnabledIfSystemProperty(named = "tieout.leftout", matches = "\\d+")
  void whatSumsTellOfTablesWithoutZerosIsKnown() throws IOException {
    Map<String, Count> counts = new TreeMap<>();
    for (Scenario scenario : Plan.damaged(Integer.getInteger("tieout.leftout", 400))) {
      if (scenario.damage() == DamageKind.ZEROS_REMOVED && scenario.shape() != Shape.GLUED) {
        Specimen specimen = Specimens.make(scenario);
        Output output = Output.of(Tieout.standard().extract(specimen.source()));
        Count count = counts.computeIfAbsent(name(scenario), n -> new Count());
        count.reports++;
        for (String table : Placements.TABLES) {
          LeftOut.of(Placements.of(specimen, table))
              .knowable()
              .ifPresent(known -> count.add(specimen, output, table, known));
        }
      }
    }
    List<String> lines = new ArrayList<>();
    counts.forEach((name, count) -> lines.add(count.line(name)));
    Files.createDirectories(Path.of("target"));
    Files.write(Path.of("target", "ladder-leftout.md"), lines);
    assertTrue(
        counts.values().stream().allMatch(c -> c.known >= 0.9 * c.knowable),
        () -> String.join("\n", lines));
  }

  /** 5 7 12 may stand in three ways before their sum; 5 7 1 13 fill the row. */
  @Test
  void figuresWithoutZerosAreKnownWhereAllPlacesThatTieOutAgree() {
    assertEquals(Set.of("total"), leftOut("5 7 0 12"));
    assertEquals(Set.of("a", "b", "c", "total"), leftOut("5 7 1 13"));
  }

  private static Set<String> leftOut(String row) {
    List<Slot> line = List.of(slot("a"), slot("b"), slot("c"), slot("total"));
    Map<Slot, Integer> signs = new LinkedHashMap<>();
    line.forEach(s -> signs.put(s, s.column().equals("total") ? -1 : 1));
    Map<Slot, Long> published = new LinkedHashMap<>();
    String[] figures = row.split(" ");
    for (int i = 0; i < figures.length; i++) {
      published.put(line.get(i), Long.valueOf(figures[i]));
    }
    Set<Slot> gone = new LinkedHashSet<>(line);
    gone.removeIf(s -> published.get(s) != 0);
    Set<String> known = new LinkedHashSet<>();
    new LeftOut(List.of(line), List.of(new Tie(signs)), published, gone)
        .knowable()
        .orElseThrow()
        .forEach(s -> known.add(s.column()));
    return known;
  }

  private static String name(Scenario scenario) {
    String damage = scenario.damage().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return damage + (scenario.error() ? ", with an error" : "");
  }
}
