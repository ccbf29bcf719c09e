package dev.tieout.grid;

import dev.tieout.source.Place;

/** One piece of a report in reading order: a line of text or a raw table. */
public sealed interface Block permits Line, Grid {
  /** Where it begins. */
  Place place();
}
