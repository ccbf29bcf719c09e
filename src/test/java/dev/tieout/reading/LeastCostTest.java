package dev.tieout.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tieout.Extraction;
import dev.tieout.Tieout;
import dev.tieout.check.Finding;
import dev.tieout.check.Severity;
import dev.tieout.form.FormFile;
import dev.tieout.generate.Scenario;
import dev.tieout.generate.Specimens;
import dev.tieout.generate.damage.DamageKind;
import dev.tieout.generate.render.Shape;
import dev.tieout.source.Source;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * What is not weighed because it is too dear must be too dear; what else is not weighed is said.
 */
final class LeastCostTest {
  private static final int CHOICES = 40;

  private int bounded;

  @Test
  void noChoiceCostsLessThanItsBound() {
    Random random = new Random(7);
    for (long seed = 1; seed <= 20; seed++) {
      String text = text(new Scenario(seed, Shape.LINES, DamageKind.LOST_3, seed % 2 == 0));
      for (Claim claim : claims(text)) {
        TableReader.Way way = claim.best();
        if (!way.isUndecided() && way.rows().stream().noneMatch(RowValues::glued)) {
          hold(way, random);
        }
      }
    }
    assertTrue(bounded > 1000, bounded + " bounds over the damage alone");
  }

  private void hold(TableReader.Way way, Random random) {
    TieIndex ties = TieIndex.of(way.table());
    LeastCost least = new LeastCost(ties, way.candidates());
    for (int i = 0; i < CHOICES; i++) {
      List<Candidate> choice = new ArrayList<>();
      way.candidates().forEach(r -> choice.add(r.get(random.nextInt(r.size()))));
      for (int row = 0; row < choice.size(); row++) {
        for (LeastCost.Change change : least.changes(choice, row, Work.ofReport())) {
          Joint joint = Joint.weighed(change.choice(), ties, false, Work.ofReport());
          assertTrue(change.atLeast() <= joint.cost() + 1e-9, change + " " + joint.cost());
          double damage = change.choice().stream().mapToDouble(Candidate::damage).sum();
          bounded += change.atLeast() > damage ? 1 : 0;
        }
      }
    }
  }

  private static List<Claim> claims(String text) {
    Lexicon lexicon = new Lexicon(FormFile.standard());
    List<Item> items = Items.of(Lexer.atoms(TextFlow.of(text)), lexicon);
    return Contest.of(new Offers(lexicon).of(items)).stream()
        .map(c -> Claim.read(c, Work.ofReport()))
        .filter(c -> !c.isEmpty())
        .map(c -> c.get(0))
        .toList();
  }

  private static String text(Scenario scenario) {
    return new String(Specimens.make(scenario).source().bytes(), StandardCharsets.UTF_8);
  }

  @Test
  void waysThatTheBoundLeavesAreSaid() {
    List<Finding> left = left(new Scenario(1000022, Shape.TABS, DamageKind.LOST_3, false));
    assertEquals(List.of("requests"), left.stream().map(Finding::table).toList());
    assertEquals(Severity.NOTE, left.get(0).severity());
  }

  @Test
  void nothingIsSaidWhereAllWaysWereWeighed() {
    assertEquals(List.of(), left(new Scenario(1000022, Shape.TABS, DamageKind.NONE, false)));
    assertEquals(List.of(), left(new Scenario(1000005, Shape.LINES, DamageKind.LOST_4, false)));
  }

  private static List<Finding> left(Scenario scenario) {
    Source source = Specimens.make(scenario).source();
    Extraction extraction = Tieout.standard().extract(source);
    assertFalse(extraction.record().tables().isEmpty());
    return extraction.findings().stream().filter(f -> f.code().equals("readings-left")).toList();
  }
}
