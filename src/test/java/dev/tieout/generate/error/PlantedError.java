package dev.tieout.generate.error;

import dev.tieout.form.Slot;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;

/**
 * An error that was put into a report.
 *
 * @param kind what went wrong
 * @param meant the changed slots, with the numbers that they ought to have; for {@code PROSE} the
 *     slots that the sentence contradicts
 * @param telling what the ties can tell of it
 * @param assessable whether a tie breaks all of whose figures are printed as numbers, so that it
 *     shows without taking an empty cell for 0
 */
public record PlantedError(
    ErrorKind kind, Map<Slot, BigDecimal> meant, Telling telling, boolean assessable) {
  public PlantedError {
    meant = Map.copyOf(meant);
  }

  /** The slots that hold the error. */
  public Set<Slot> culprits() {
    return meant.keySet();
  }

  /** The table that it is in. */
  public String table() {
    return meant.keySet().iterator().next().table();
  }
}
