package dev.tieout.generate;

import dev.tieout.generate.damage.DamageKind;
import dev.tieout.generate.render.Shape;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes specimens to files, to be looked at: {@code SpecimenFiles FOLDER SEED}. */
public final class SpecimenFiles {
  private SpecimenFiles() {}

  /** Writes one specimen of every shape and one of every damage, all of one seed. */
  public static void main(String... arguments) throws IOException {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    long seed = Long.parseLong(arguments[1]);
    for (Shape shape : Shape.values()) {
      write(folder, new Scenario(seed, shape, DamageKind.NONE, false));
    }
    for (DamageKind damage : DamageKind.values()) {
      Shape shape = Shape.LINES.has(damage.needs()) ? Shape.LINES : Shape.PIPE_PADDED;
      write(folder, new Scenario(seed, shape, damage, true));
    }
  }

  private static void write(Path folder, Scenario scenario) throws IOException {
    Specimen specimen = Specimens.make(scenario);
    Files.write(folder.resolve(specimen.source().name()), specimen.source().bytes());
    System.out.println(scenario + " " + specimen.error() + " gone " + specimen.gone().size());
  }
}
