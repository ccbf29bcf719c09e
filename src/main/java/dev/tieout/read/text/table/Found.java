package dev.tieout.read.text.table;

import dev.tieout.grid.Grid;

/**
 * A table in a run of lines.
 *
 * @param grid the table
 * @param first index of its first line in the run
 * @param end index after its last line
 */
record Found(Grid grid, int first, int end) {}
