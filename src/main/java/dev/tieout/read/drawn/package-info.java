/**
 * Tables that are drawn with characters: pipes, boxes, tabs, commas, or nothing but blanks. {@link
 * dev.tieout.read.drawn.TextTables} holds the list of shapes. A table that could be read in two
 * ways is none.
 */
@NullMarked
package dev.tieout.read.drawn;

import org.jspecify.annotations.NullMarked;
