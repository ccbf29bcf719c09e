package dev.tieout.check;

import dev.tieout.source.Place;

/**
 * One sentence of a report's text.
 *
 * @param text as it stands, with its blanks
 * @param folded the same, folded; claims are found in it
 * @param place where it begins
 * @param order its number in the report, counted from 0
 * @param section number of the headed section that it is in, counted from 0
 * @param previous the sentence or heading before it in the same section, folded; else empty
 */
record ProseSentence(
    String text, String folded, Place place, int order, int section, String previous) {}
