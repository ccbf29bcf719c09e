package dev.tieout.reading;

import dev.tieout.source.Place;

/**
 * A figure of the source that stands among those of a table and was put into none of its cells.
 *
 * @param row the row that it stands beside
 * @param raw its text, untouched
 * @param place where it stands
 */
public record LeftOver(String row, String raw, Place place) {}
