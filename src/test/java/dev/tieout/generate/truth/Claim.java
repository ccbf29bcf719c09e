package dev.tieout.generate.truth;

import dev.tieout.form.Slot;
import java.util.List;

/**
 * A sentence of the prose that states a number of the tables.
 *
 * @param sentence the words
 * @param slots the slots whose sum it states
 */
public record Claim(String sentence, List<Slot> slots) {
  public Claim {
    slots = List.copyOf(slots);
  }
}
