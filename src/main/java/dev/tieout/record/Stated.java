package dev.tieout.record;

import dev.tieout.source.Place;

/**
 * What a report states of itself, as its title.
 *
 * @param text the words; empty when the report does not say
 * @param place where it says so
 */
public record Stated(String text, Place place) {
  /** What the report does not say. */
  public static Stated nothing() {
    return new Stated("", Place.none());
  }
}
