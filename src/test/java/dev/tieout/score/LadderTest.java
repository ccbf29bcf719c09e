package dev.tieout.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tieout.Tieout;
import dev.tieout.generate.render.Browser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * The promise, on generated reports: nothing is silently wrong. {@code docs/generator.md} tells how
 * to run it on more of them; the tables go to {@code target/}.
 */
final class LadderTest {
  @Test
  void wholeReportsAreReadAsTheyAre() throws IOException {
    Tally all =
        run(
            "whole",
            new Ladder(Tieout.standard()::extract)
                .run(Plan.whole(Integer.getInteger("tieout.reports", 390), 0)));
    assertWhole(all, 0.999);
  }

  @Test
  void printedReportsAreReadAsTheyAre() throws IOException {
    Browser.orSkip();
    Tally all =
        run(
            "printed",
            new Ladder(Tieout.standard()::extract)
                .run(Plan.whole(0, Integer.getInteger("tieout.pdfs", 24))));
    // A table of which every cell is empty is not found in print, and said to be missing.
    assertWhole(all, 0.99);
  }

  /** Run on request: damaged shapes are not read in full strength yet. */
  @Test
  @EnabledIfSystemProperty(named = "tieout.ladder", matches = "\\d+")
  void damagedReportsAreNeverSilentlyWrong() throws IOException {
    Tally all =
        run(
            "damaged",
            new Ladder(Tieout.standard()::extract)
                .run(Plan.damaged(Integer.getInteger("tieout.ladder", 400))));
    assertEquals(0, all.count(Outcome.SILENTLY_WRONG), () -> String.join("\n", all.faults()));
  }

  @Test
  void reportsArrangedOtherwiseAreReadAsTheirHeadsAndSumsTell() throws IOException {
    int reports = Integer.getInteger("tieout.arranged", 60);
    Tally all = run("arranged", new Ladder(Tieout.standard()::extract).run(Plan.arranged(reports)));
    assertEquals(0, all.count(Outcome.SILENTLY_WRONG), () -> String.join("\n", all.faults()));
    assertEquals(0, all.criedWolf(), "true reports said to have an error");
    assertTrue(all.right() >= 0.98, "right " + all.right());
  }

  private static void assertWhole(Tally all, double right) {
    assertEquals(0, all.count(Outcome.SILENTLY_WRONG), () -> String.join("\n", all.faults()));
    assertEquals(0, all.criedWolf(), "true reports said to have an error");
    assertEquals(all.planted(), all.flagged(), "errors flagged");
    assertTrue(all.right() >= right, "right " + all.right());
    assertTrue(all.first() >= 0.95 * all.distinct(), all.first() + " of " + all.distinct());
  }

  private static Tally run(String name, Ladder ladder) throws IOException {
    Files.createDirectories(Path.of("target"));
    Files.writeString(Path.of("target", "ladder-" + name + ".md"), ladder.markdown());
    return ladder.all();
  }
}
