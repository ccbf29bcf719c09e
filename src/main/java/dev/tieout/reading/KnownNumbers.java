package dev.tieout.reading;

import java.util.HashMap;
import java.util.Map;

/** What texts are as numbers, each parsed once. Not thread-safe. */
final class KnownNumbers {
  private final Map<String, Long> known = new HashMap<>();

  /** The number of a text, as in {@link Numbers}. */
  long of(String text) {
    return known.computeIfAbsent(text, Numbers::of);
  }
}
