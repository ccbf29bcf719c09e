package dev.tieout.reading;

import dev.tieout.source.Place;
import dev.tieout.value.Folding;

/**
 * The text that a candidate puts into a cell.
 *
 * @param raw the text, untouched; empty for a blank or lost cell
 * @param place where it stands; none for a lost cell
 * @param value the value as in {@link Numbers}
 * @param isUnread whether the cell's figure is somewhere in the text, and it is not known where
 */
record Part(String raw, Place place, long value, boolean isUnread) {
  static final Part LOST = new Part("", Place.none(), Numbers.LOST);

  /** A lost cell that showed a zero, as all that are lost from its table did. */
  static final Part LOST_ZERO = new Part("", Place.none(), 0);

  Part(String raw, Place place, long value) {
    this(raw, place, value, false);
  }

  static Part unread(String raw, Place place) {
    return new Part(raw, place, Numbers.NONE, true);
  }

  /** Whether the source has an empty cell here. */
  boolean isEmpty() {
    return !isLost() && Folding.isBlank(raw);
  }

  boolean isLost() {
    return value == Numbers.LOST || equals(LOST_ZERO);
  }
}
