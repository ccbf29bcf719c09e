package dev.tieout.grid;

import dev.tieout.source.Place;

/**
 * What a format says of the report outside of its text.
 *
 * @param kind what it is said to be
 * @param text the words, untouched
 * @param place where they stand
 */
public record Hint(Kind kind, String text, Place place) {
  /** What a hint is about. */
  public enum Kind {
    TITLE,
    PUBLISHER,
    PUBLISHED
  }
}
