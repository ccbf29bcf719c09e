package dev.tieout.check.repair;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A set of figures whose change makes every tie hold.
 *
 * @param changes what each would have to be, in the order of the variables
 */
public record Repair(List<Change> changes) {
  public Repair {
    changes = List.copyOf(changes);
  }

  /** The figures that change. */
  public Set<Integer> variables() {
    return changes.stream().map(Change::variable).collect(Collectors.toUnmodifiableSet());
  }
}
