package dev.tieout.generate;

import dev.tieout.generate.damage.DamageKind;
import dev.tieout.generate.render.Shape;
import java.util.Locale;

/**
 * What kind of report to make.
 *
 * @param seed decides all that the rest leaves open
 * @param shape the shape that it comes in
 * @param damage what happened to it on the way
 * @param error whether the body published an error
 */
public record Scenario(long seed, Shape shape, DamageKind damage, boolean error) {
  public Scenario {
    if (!shape.has(damage.needs())) {
      throw new IllegalArgumentException(damage + " does not show in " + shape);
    }
  }

  /** A name for the source. */
  public String name() {
    String what = "%d-%s-%s%s".formatted(seed, shape, damage, error ? "-error" : "");
    return what.toLowerCase(Locale.ROOT).replace('_', '-') + "." + shape.extension();
  }
}
