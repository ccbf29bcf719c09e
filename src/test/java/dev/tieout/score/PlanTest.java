package dev.tieout.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tieout.generate.Scenario;
import dev.tieout.generate.damage.DamageKind;
import dev.tieout.generate.render.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class PlanTest {

  @Test
  void wholeReportsComeInEveryShapeHalfOfThemWithAnError() {
    List<Scenario> plan = Plan.whole(600, 24);
    assertEquals(624, plan.size());
    assertEquals(
        Set.of(DamageKind.NONE), plan.stream().map(Scenario::damage).collect(Collectors.toSet()));
    long errors = plan.stream().filter(Scenario::error).count();
    assertTrue(errors > 290 && errors < 330, "errors " + errors);
    for (Shape shape : Shape.values()) {
      long n = plan.stream().filter(s -> s.shape() == shape).count();
      assertTrue(shape == Shape.GLUED ? n == 0 : n >= 24, shape + " " + n);
    }
  }

  @Test
  void everyDamageComesInEveryShapeThatShowsItWithAndWithoutAnError() {
    List<Scenario> plan = new ArrayList<>(Plan.damaged(2000));
    plan.addAll(Plan.arranged(200));
    for (DamageKind damage : DamageKind.values()) {
      for (Shape shape : Shape.values()) {
        Set<Boolean> errors =
            plan.stream()
                .filter(s -> s.damage() == damage && s.shape() == shape)
                .map(Scenario::error)
                .collect(Collectors.toSet());
        boolean shows = shape != Shape.PDF && shape.has(damage.needs());
        assertEquals(shows ? 2 : 0, errors.size(), damage + " " + shape);
      }
    }
  }

  @Test
  void noSeedIsUsedForTwoKinds() {
    Set<Long> arranged =
        Plan.arranged(200).stream().map(Scenario::seed).collect(Collectors.toSet());
    assertEquals(100, arranged.size());
    assertTrue(Plan.damaged(2000).stream().map(Scenario::seed).noneMatch(arranged::contains));
    assertEquals(1000, Plan.damaged(2000).stream().map(Scenario::seed).distinct().count());
    assertEquals(624, Plan.whole(600, 24).stream().map(Scenario::seed).distinct().count());
  }
}
