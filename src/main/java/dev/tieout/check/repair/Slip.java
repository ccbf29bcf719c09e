package dev.tieout.check.repair;

import java.util.List;

/**
 * One mistake and what it changed.
 *
 * @param kind what was done wrong
 * @param changes the figures that it spoilt, each with what it should be
 * @param cost how rarely such a slip happens; smaller is likelier
 */
public record Slip(SlipKind kind, List<Change> changes, double cost) {
  public Slip {
    changes = List.copyOf(changes);
  }

  /** A slip that could have gone wrong in several equally likely ways, of which this is one. */
  static Slip of(SlipKind kind, List<Change> changes, int ways) {
    return new Slip(kind, changes, kind.cost() + Math.log(ways));
  }
}
