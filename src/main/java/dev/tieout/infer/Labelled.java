package dev.tieout.infer;

/**
 * One direction of a table.
 *
 * @param lines its rows or its columns
 * @param labels what they are called
 */
record Labelled(Lines lines, Labels labels) {}
