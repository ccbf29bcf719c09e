package dev.tieout.reading;

import dev.tieout.source.Place;
import dev.tieout.source.TextPlace;

/** Places inside of a text. */
final class Places {
  private Places() {}

  /** The place so many characters on; only plain text knows. */
  static Place shift(Place place, int characters) {
    return place instanceof TextPlace text
        ? new TextPlace(text.line(), text.column() + characters)
        : place;
  }
}
