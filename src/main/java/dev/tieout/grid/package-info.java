/**
 * What a report looks like before it means anything: text lines and raw tables in reading order, a
 * {@link dev.tieout.grid.Flow}. A {@link dev.tieout.grid.Grid} is a raw table; {@link
 * dev.tieout.grid.GridBuilder} makes one out of cells with spans, right or wrong.
 */
@NullMarked
package dev.tieout.grid;

import org.jspecify.annotations.NullMarked;
