package dev.tieout.score;

import dev.tieout.generate.Scenario;
import dev.tieout.generate.damage.DamageKind;
import dev.tieout.generate.render.Shape;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Which reports are made. */
public final class Plan {
  private Plan() {}

  /**
   * Undamaged reports, every shape but glued text in turn, every second one with an error.
   *
   * @param reports how many, without the PDFs
   * @param pdfs how many PDFs besides; they need a browser
   */
  public static List<Scenario> whole(int reports, int pdfs) {
    List<Shape> shapes =
        Stream.of(Shape.values()).filter(s -> s != Shape.PDF && s != Shape.GLUED).toList();
    List<Scenario> scenarios = new ArrayList<>();
    for (int i = 0; i < reports; i++) {
      Shape shape = shapes.get(i % shapes.size());
      scenarios.add(new Scenario(i, shape, DamageKind.NONE, i / shapes.size() % 2 == 1));
    }
    for (int i = 0; i < pdfs; i++) {
      scenarios.add(new Scenario(reports + i, Shape.PDF, DamageKind.NONE, i % 2 == 1));
    }
    return scenarios;
  }

  /** Reports of each damage in turn, in all shapes that it shows in, every second with an error. */
  public static List<Scenario> damaged(int reports) {
    return damaged(reports, 1_000_000, d -> !d.isArrangement());
  }

  /** Reports whose columns the body arranged otherwise than the form, in all shapes in turn. */
  public static List<Scenario> arranged(int reports) {
    return damaged(reports, 2_000_000, DamageKind::isArrangement);
  }

  private static List<Scenario> damaged(int reports, long seed, Predicate<DamageKind> which) {
    List<Scenario> kinds = new ArrayList<>();
    for (Shape shape : Shape.values()) {
      for (DamageKind damage : DamageKind.values()) {
        if (which.test(damage) && shape != Shape.PDF && shape.has(damage.needs())) {
          kinds.add(new Scenario(0, shape, damage, false));
        }
      }
    }
    // Shuffled, so that a short plan has something of everything.
    Collections.shuffle(kinds, new Random(kinds.size()));
    List<Scenario> scenarios = new ArrayList<>();
    for (int i = 0; i < reports; i++) {
      Scenario kind = kinds.get(i / 2 % kinds.size());
      // Both of a pair are made from one seed: what the error changes is all that differs.
      scenarios.add(new Scenario(seed + i / 2, kind.shape(), kind.damage(), i % 2 == 1));
    }
    return scenarios;
  }
}
