package dev.tieout.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tieout.Tieout;
import dev.tieout.generate.render.Browser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

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
                .run(Plan.whole(Integer.getInteger("tieout.reports", 600), 0)));
    assertWhole(all);
  }

  @Test
  void printedReportsAreReadAsTheyAre() throws IOException {
    Browser.orSkip();
    Tally all =
        run(
            "printed",
            new Ladder(Tieout.standard()::extract)
                .run(Plan.whole(0, Integer.getInteger("tieout.pdfs", 24))));
    assertWhole(all);
  }

  @Test
  void damagedReportsAreNeverSilentlyWrong() throws IOException {
    Tally all =
        run(
            "damaged",
            new Ladder(Tieout.standard()::extract)
                .run(Plan.damaged(Integer.getInteger("tieout.ladder", 400))));
    assertEquals(0, all.count(Outcome.SILENTLY_WRONG), () -> String.join("\n", all.faults()));
  }

  private static void assertWhole(Tally all) {
    assertEquals(0, all.count(Outcome.SILENTLY_WRONG), () -> String.join("\n", all.faults()));
    assertEquals(0, all.criedWolf(), "true reports said to have an error");
    assertEquals(all.planted(), all.flagged(), "errors flagged");
    assertTrue(all.right() >= 0.999, "right " + all.right());
    assertTrue(all.first() >= 0.95 * all.distinct(), all.first() + " of " + all.distinct());
  }

  private static Tally run(String name, Ladder ladder) throws IOException {
    Files.createDirectories(Path.of("target"));
    Files.writeString(Path.of("target", "ladder-" + name + ".md"), ladder.markdown());
    return ladder.all();
  }
}
