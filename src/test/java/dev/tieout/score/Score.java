package dev.tieout.score;

import dev.tieout.generate.Scenario;
import dev.tieout.generate.error.PlantedError;
import dev.tieout.generate.truth.Zeros;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The judgement on one report. It does not hold the report, of which there are thousands.
 *
 * @param scenario what the report was made for
 * @param zeros how its zeros are written
 * @param planted the error in it
 * @param outcomes how many slots came out in each way
 * @param error what was made of its error; empty when it has none that shows
 * @param errors how many findings of severity error there are
 * @param warnings how many warnings
 * @param nanos how long the extraction took
 * @param faults of the slots that came out silently wrong the first: which, what it says, what came
 *     out
 */
public record Score(
    Scenario scenario,
    Zeros zeros,
    Optional<PlantedError> planted,
    Map<Outcome, Integer> outcomes,
    Optional<ErrorScore> error,
    int errors,
    int warnings,
    long nanos,
    List<String> faults) {
  public Score {
    outcomes = Map.copyOf(new EnumMap<>(outcomes));
    faults = List.copyOf(faults);
  }

  /** How many slots came out that way. */
  public int count(Outcome outcome) {
    return outcomes.getOrDefault(outcome, 0);
  }

  /** Whether the report has no error but one was reported. */
  public boolean criesWolf() {
    return planted.isEmpty() && errors > 0;
  }
}
