package dev.tieout.source;

/**
 * Where in a source a text stands. {@code toString()} gives the form in which it is written to the
 * {@code place} columns of the outputs.
 */
public sealed interface Place permits PagePlace, TextPlace, ElementPlace, NoPlace {

  /** The place of what the source does not have. Written as an empty text. */
  static Place none() {
    return NoPlace.NONE;
  }
}
