package dev.tieout.generate;

import dev.tieout.form.Slot;
import dev.tieout.generate.error.PlantedError;
import dev.tieout.generate.truth.ReportTruth;
import dev.tieout.source.Source;
import java.util.Optional;
import java.util.Set;

/**
 * A generated source and what it says.
 *
 * @param scenario what it was made for
 * @param truth what the body published, with its error if it has one
 * @param error that error
 * @param gone slots whose cell left no trace in the source
 * @param source the bytes
 */
public record Specimen(
    Scenario scenario,
    ReportTruth truth,
    Optional<PlantedError> error,
    Set<Slot> gone,
    Source source) {
  public Specimen {
    gone = Set.copyOf(gone);
  }
}
