package dev.tieout.grid;

import dev.tieout.source.Place;
import java.util.Map;

/**
 * Something a reader could not take over as it stands: a lost glyph, a span that overlaps, bytes
 * that are no text. It becomes a finding of the same code.
 *
 * @param code the finding's code, in kebab-case
 * @param place where
 * @param arguments the values that the finding's message names
 */
public record Remark(String code, Place place, Map<String, String> arguments) {
  public Remark {
    arguments = Map.copyOf(arguments);
  }
}
