package dev.tieout.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tieout.Tieout;
import dev.tieout.check.Finding;
import dev.tieout.generate.Scenario;
import dev.tieout.generate.Specimen;
import dev.tieout.generate.Specimens;
import dev.tieout.generate.damage.DamageKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Generated reports whose body exchanged rows of the form or put one of its own between them: with
 * all labels there, next to everything can be read, and that it was printed so is said.
 */
final class ArrangedRowsTest {
  private static final Set<DamageKind> ROWS =
      EnumSet.of(DamageKind.ROWS_EXCHANGED, DamageKind.OWN_ROW);

  @Test
  void rowsThatTheBodyArrangedOtherwiseAreReadByTheirLabels() {
    Ladder ladder =
        new Ladder(Tieout.standard()::extract)
            .run(ofRows(Integer.getInteger("tieout.arranged", 208)));
    Tally all = ladder.all();
    assertEquals(0, all.count(Outcome.SILENTLY_WRONG), () -> String.join("\n", all.faults()));
    assertEquals(0, all.criedWolf(), "true reports said to have an error");
    assertTrue(all.right() >= 0.999, "right " + all.right());
  }

  @Test
  void anotherOrderIsToldWhereverRowsWereExchanged() {
    for (Scenario scenario : ofRows(104)) {
      boolean exchanged = scenario.damage() == DamageKind.ROWS_EXCHANGED;
      Specimen specimen = Specimens.make(scenario);
      List<String> codes =
          Tieout.standard().extract(specimen.source()).findings().stream()
              .map(Finding::code)
              .toList();
      assertEquals(exchanged, codes.contains("rows-reordered"), scenario.name());
      assertTrue(!exchanged || !codes.contains("row-not-on-form"), scenario.name());
    }
  }

  private static List<Scenario> ofRows(int reports) {
    return Plan.arranged(reports).stream().filter(s -> ROWS.contains(s.damage())).toList();
  }
}
