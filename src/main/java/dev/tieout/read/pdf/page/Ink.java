package dev.tieout.read.pdf.page;

/**
 * A filled rectangle or a stroked line, as the box that it inks. Thin ones are rulings, the others
 * are shading.
 *
 * @param box where it is
 * @param white whether it has the colour of paper
 */
public record Ink(Box box, boolean white) {}
