package dev.tieout.score;

/**
 * What was made of a planted error.
 *
 * @param flagged whether a finding says that something is wrong there
 * @param first whether the first suspect is a changed figure
 * @param among whether a changed figure is among the suspects
 */
public record ErrorScore(boolean flagged, boolean first, boolean among) {}
