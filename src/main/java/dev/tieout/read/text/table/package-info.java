/**
 * Tables that are drawn with characters: pipes, boxes, tabs, commas, or nothing but blanks. {@link
 * dev.tieout.read.text.table.TextTables} holds the list of shapes. A table that could be read in
 * two ways is none.
 */
@NullMarked
package dev.tieout.read.text.table;

import org.jspecify.annotations.NullMarked;
