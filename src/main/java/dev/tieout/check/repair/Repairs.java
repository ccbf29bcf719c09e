package dev.tieout.check.repair;

import java.util.List;

/**
 * What a search found.
 *
 * @param repairs smallest repairs, all of the same size; one empty repair when all ties can hold as
 *     they are
 * @param complete whether the search was exhaustive: then there is no smaller repair and no other
 *     of this size, and when the list is empty there is none within the size that was asked for. If
 *     not, the effort was used up before.
 */
public record Repairs(List<Repair> repairs, boolean complete) {
  public Repairs {
    repairs = List.copyOf(repairs);
  }
}
