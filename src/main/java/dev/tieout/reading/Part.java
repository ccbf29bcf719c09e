package dev.tieout.reading;

import dev.tieout.source.Place;
import dev.tieout.value.Folding;
import java.util.Optional;

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

  /** What it adds to a sum: a sign that there is nothing is 0, an empty cell may hide a figure. */
  long worth() {
    return isSign() ? 0 : value;
  }

  /** Whether the source has a sign here that there is nothing. */
  private boolean isSign() {
    return value == Numbers.BLANK && !Folding.isBlank(raw);
  }

  /**
   * What it says: its text where that is no number, else its number; for a lost cell what ties make
   * of it.
   *
   * @param workedOut its number with lost cells worked out, as in {@link Numbers}
   * @param zero what its row has for nothing where it is no number
   */
  Object identity(long workedOut, Optional<String> zero) {
    if (isLost()) {
      return workedOut == 0 && zero.isPresent() ? zero.get() : (Object) workedOut;
    }
    return Numbers.isNumber(value) ? (Object) value : raw;
  }

  /** Whether the source has an empty cell here. */
  boolean isEmpty() {
    return !isLost() && Folding.isBlank(raw);
  }

  boolean isLost() {
    return value == Numbers.LOST || (value == 0 && raw.isEmpty() && equals(LOST_ZERO));
  }
}
