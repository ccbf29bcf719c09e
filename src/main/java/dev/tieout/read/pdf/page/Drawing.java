package dev.tieout.read.pdf.page;

/**
 * A drawn shape that is not made of lines along the page: a curve of a chart, a slice of a pie, a
 * picture.
 *
 * @param box around it
 * @param slopes number of its curves and sloping lines
 */
public record Drawing(Box box, int slopes) {}
