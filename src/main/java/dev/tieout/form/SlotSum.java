package dev.tieout.form;

import java.util.List;

/**
 * A named sum of slots, as all rows of refused requests in the total column.
 *
 * @param id its name
 * @param slots which slots; those that an edition lacks are left out
 */
public record SlotSum(String id, List<SlotPattern> slots) {
  public SlotSum {
    slots = List.copyOf(slots);
  }

  /** The table that all of its slots are in. */
  public String table() {
    return slots.get(0).table();
  }
}
