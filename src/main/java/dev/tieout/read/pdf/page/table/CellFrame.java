package dev.tieout.read.pdf.page.table;

import dev.tieout.read.pdf.page.Box;

/**
 * Where a cell stands in its table and on the page, before it has text.
 *
 * @param row 0-based
 * @param column 0-based
 * @param rowSpan at least 1
 * @param columnSpan at least 1
 * @param closed whether borders close it; a place that none closes is a cell only if it has text
 */
public record CellFrame(
    int row, int column, int rowSpan, int columnSpan, Box box, boolean closed) {}
